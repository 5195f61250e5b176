import { Worker } from 'node:worker_threads'
import { Refusal, type Answer } from '#contract/errors'
import { answer } from './failure.ts'
import type { Message, Printed, Request } from './messages.ts'
import type { Printer } from './printer.ts'

export const INTERNAL: Answer<never> = { ok: false, error: { code: 'internal', details: {} } }

const GIVEN_UP = new Refusal('cancelled')

interface Surroundings {
  /** What the thread is called in the log. */
  readonly name: string
  readonly workerData?: unknown
  /** Memory that it may take; it dies of more. */
  readonly megabytes?: number
  readonly onEvent?: (event: Extract<Message, { readonly event: unknown }>) => void
  /** Prints for the thread, which cannot do that itself. */
  readonly printer?: Printer | undefined
  /** Heard once the thread is gone, for whatever reason. */
  readonly onEnd?: () => void
}

/** A worker thread that is asked and answers. Where it dies, all that waits is answered with 'internal'. */
export class Thread {
  readonly #name: string
  readonly #worker: Worker
  readonly #waiting = new Map<number, (answer: Answer<unknown>) => void>()
  readonly #printing = new Map<number, AbortController>()
  readonly #ended: Promise<void>
  #alive = true
  #lastId = 0

  constructor(url: URL, { name, workerData, megabytes, onEvent, printer, onEnd }: Surroundings) {
    this.#name = name
    this.#worker = new Worker(url, {
      workerData,
      ...(megabytes && { resourceLimits: { maxOldGenerationSizeMb: megabytes } }),
    })
    this.#worker.on('message', (message: Message) => {
      if ('event' in message) onEvent?.(message)
      else if ('print' in message) void this.#print(message, printer)
      else if ('printNoMore' in message) this.#printing.get(message.printNoMore)?.abort(GIVEN_UP)
      else this.#settle(message.id, message.answer)
    })
    this.#worker.on('error', (error) => console.error(`The ${name} failed:`, error))
    this.#ended = new Promise((resolve) =>
      this.#worker.once('exit', () => {
        this.#alive = false
        for (const id of [...this.#waiting.keys()]) this.#settle(id, INTERNAL)
        for (const controller of this.#printing.values()) controller.abort(GIVEN_UP)
        onEnd?.()
        resolve()
      }),
    )
  }

  /** Asks the thread; what it was asked before is answered before. */
  ask(
    method: string,
    args: readonly unknown[],
    handOver: readonly ArrayBuffer[] = [],
  ): Promise<Answer<never>> {
    if (!this.#alive) return Promise.resolve(INTERNAL)
    const id = (this.#lastId += 1)
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve as (answer: Answer<unknown>) => void)
      try {
        this.#worker.postMessage({ id, method, args } satisfies Request, handOver)
      } catch (error) {
        console.error(`The ${this.#name} could not be asked:`, error)
        this.#settle(id, INTERNAL)
      }
    })
  }

  /** Resolves once the thread has ended by itself. */
  ended(): Promise<void> {
    return this.#ended
  }

  /** Ends the thread at once, whatever it is doing. */
  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  async #print({ print, paper }: Extract<Message, { print: unknown }>, printer?: Printer): Promise<void> {
    const controller = new AbortController()
    this.#printing.set(print, controller)
    const answered = await answer('printing', async () => {
      if (!printer) throw new Refusal('cannot print')
      return printer(paper, controller.signal)
    })
    this.#printing.delete(print)
    if (!this.#alive) return
    // Handed over, not copied: the PDF of a long briefing has many megabytes.
    const handOver = answered.ok ? buffersOf([answered.value]) : []
    this.#worker.postMessage({ printed: print, answer: answered } satisfies Printed, handOver)
  }

  #settle(id: number, answer: Answer<unknown>): void {
    this.#waiting.get(id)?.(answer)
    this.#waiting.delete(id)
  }
}

/** The bytes among some values, to be handed over to another thread instead of copied. Shared buffers cannot be. */
export const buffersOf = (values: Iterable<unknown>): ArrayBuffer[] =>
  [...values].flatMap((value) =>
    value instanceof Uint8Array &&
    value.buffer instanceof ArrayBuffer &&
    value.byteLength === value.buffer.byteLength
      ? [value.buffer]
      : [],
  )
