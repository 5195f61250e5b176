import { Worker } from 'node:worker_threads'
import type { Answer } from '#contract/errors'
import type { Engine, EventListener } from './engine.ts'
import type { Message, Method, Request, WorkerOptions } from './messages.ts'

/** The engine as the main process sees it: the same calls, answered by the worker. */
export type EngineClient = Engine

/** A worker that dies more often than this in a minute is not started again. */
const RESTARTS_PER_MINUTE = 3
const CLOSE_MS = 5_000

const INTERNAL: Answer<never> = { ok: false, error: { code: 'internal', details: {} } }

/**
 * Starts the engine in a worker thread.
 * Where the worker dies, all that waits for it is answered with 'internal', and a new one opens the
 * same library: what was saved is on disk.
 * @param url of the built worker.
 */
export function startEngine(url: URL, options: WorkerOptions = {}): EngineClient {
  const waiting = new Map<number, (answer: Answer<unknown>) => void>()
  const listeners = new Set<EventListener>()
  const deaths: number[] = []
  let lastId = 0
  let closed = false
  let folder: string | null = null
  let author: string | null = null
  let worker: Worker | null = start()

  function start(): Worker {
    const started = new Worker(url, { workerData: options })
    started.on('message', (message: Message) => {
      if ('event' in message) for (const listener of listeners) listener(message.event, message.payload)
      else settle(message.id, message.answer)
    })
    started.on('error', (error) => console.error('The engine failed:', error))
    started.on('exit', () => replace(started))
    return started
  }

  function settle(id: number, answer: Answer<unknown>): void {
    waiting.get(id)?.(answer)
    waiting.delete(id)
  }

  function replace(dead: Worker): void {
    if (worker !== dead) return
    worker = null
    for (const id of [...waiting.keys()]) settle(id, INTERNAL)
    if (closed) return
    const now = Date.now()
    deaths.push(now)
    if (deaths.filter((at) => now - at < 60_000).length > RESTARTS_PER_MINUTE) return
    worker = start()
    if (author !== null) void ask('setAuthor', author)
    if (folder === null) return
    void ask('open', folder, { create: false }).then(() => {
      for (const listener of listeners) listener('library.changed', { incidentIds: [], briefingIds: [] })
    })
  }

  function ask(method: Method | 'close', ...args: unknown[]): Promise<Answer<never>> {
    const receiver = worker
    if (!receiver) return Promise.resolve(INTERNAL)
    const id = (lastId += 1)
    return new Promise((resolve) => {
      waiting.set(id, resolve as (answer: Answer<unknown>) => void)
      receiver.postMessage({ id, method, args } satisfies Request)
    })
  }

  /** Remembers the library that is open, for a worker that takes the place of this one. */
  async function opening(asked: string, answered: Promise<Answer<never>>): Promise<Answer<never>> {
    const answer = await answered
    if (answer.ok) folder = asked
    return answer
  }

  return {
    call: (name: unknown, input: unknown) => ask('call', name, input),
    open: (asked, opened) => opening(asked, ask('open', asked, opened)),
    openSample: (asked) => opening(asked, ask('openSample', asked)),
    importFiles: (input) => ask('importFiles', input),
    attachImage: (input) => ask('attachImage', input),
    exportBriefing: (input) => ask('exportBriefing', input),
    exportIncident: (input) => ask('exportIncident', input),
    suggestedFileName: (briefingId) => ask('suggestedFileName', briefingId),
    setAuthor: (name) => {
      author = name
      return ask('setAuthor', name)
    },
    onEvent: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      if (closed || !worker) return
      closed = true
      const ending = worker
      const ended = new Promise<void>((resolve) => ending.once('exit', () => resolve()))
      void ask('close')
      const timer = setTimeout(() => void ending.terminate(), CLOSE_MS)
      await ended
      clearTimeout(timer)
    },
  }
}
