import type { Answer } from '#contract/errors'
import type { Finding } from '#domain/finding'
import type { CheckJob, Composed, ComposeJob, Composer } from './composer.ts'
import { valueOf } from './failure.ts'
import { buffersOf, INTERNAL, Thread } from './thread.ts'

/** What is asked for, what comes first before what may wait. */
const PURPOSES = ['export', 'preview', 'check'] as const

interface Order {
  readonly method: 'compose' | 'check'
  readonly job: ComposeJob | CheckJob
  readonly purpose: (typeof PURPOSES)[number]
  /** A newer order about the same takes the place of one that waits; exports are all made. */
  readonly about: string
  readonly handOver: readonly ArrayBuffer[]
  /** Those who asked: more than one where a newer order took the place of one that had not begun. */
  readonly waiting: ((answer: Answer<never>) => void)[]
}

const CANCELLED: Answer<never> = { ok: false, error: { code: 'cancelled', details: {} } }

/**
 * Composes and checks in a thread of its own, one document after another. Exports come first, checks last. Of
 * the previews of one briefing that wait, only the newest is made, and it answers the others too; so with checks. A thread that dies costs the
 * document that it was making; the next document has a new one.
 * @param url of the built worker; it is started with the first document.
 */
export function composerInThread(url: URL): Composer {
  const queue: Order[] = []
  let thread: Thread | null = null
  let busy = false
  let closed = false

  const open = (): Thread => {
    const started = new Thread(url, {
      name: 'composing of documents',
      onEnd: () => {
        if (thread === started) thread = null
      },
    })
    return started
  }

  const takeNext = (): Order | undefined => {
    const first = PURPOSES.map((one) => queue.findIndex(({ purpose }) => purpose === one)).find(
      (at) => at >= 0,
    )
    return first === undefined ? undefined : queue.splice(first, 1)[0]
  }

  const work = async (): Promise<void> => {
    if (busy) return
    busy = true
    for (let order = takeNext(); order; order = takeNext()) {
      const { method, job, handOver, waiting } = order
      thread ??= closed ? null : open()
      const answered: Answer<never> = (await thread?.ask(method, [job], handOver)) ?? INTERNAL
      // Bytes that are handed on to another thread are gone here, so each gets a copy of its own.
      for (const [at, tell] of waiting.entries()) tell(at === 0 ? answered : structuredClone(answered))
    }
    busy = false
  }

  const giveUp = (order: Order): void => {
    for (const tell of order.waiting) tell(CANCELLED)
    // One that is being made is made to its end and thrown away: to end a thread in mid work is no safe thing.
    if (queue.includes(order)) queue.splice(queue.indexOf(order), 1)
  }

  const ask = async <Value>(order: Omit<Order, 'waiting'>, signal?: AbortSignal): Promise<Value> => {
    signal?.throwIfAborted()
    const { promise, resolve } = Promise.withResolvers<Answer<Value>>()
    const waiting: Order['waiting'] = [resolve]
    const { purpose, about } = order
    if (purpose !== 'export') {
      const older = queue.findIndex((one) => one.purpose === purpose && one.about === about)
      if (older >= 0) waiting.push(...(queue.splice(older, 1)[0]?.waiting ?? []))
    }
    const whole: Order = { ...order, waiting }
    queue.push(whole)
    void work()
    const stop = () => giveUp(whole)
    signal?.addEventListener('abort', stop)
    const answered = await promise
    signal?.removeEventListener('abort', stop)
    return valueOf(answered)
  }

  return {
    compose: (job, purpose, signal) => {
      const handOver = buffersOf(job.images.values())
      return ask<Composed>({ method: 'compose', job, purpose, about: job.briefing.id, handOver }, signal)
    },
    check: (job) => {
      const about = [job.briefing.id, ...job.off].join()
      return ask<Finding[]>({ method: 'check', job, purpose: 'check', about, handOver: [] })
    },
    close: async () => {
      closed = true
      await thread?.end()
    },
  }
}
