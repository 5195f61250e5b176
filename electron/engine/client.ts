import type { Answer } from '#contract/errors'
import type { Engine, EventListener } from './engine.ts'
import type { Method, WorkerOptions } from './messages.ts'
import type { Printer } from './printer.ts'
import { INTERNAL, Thread } from './thread.ts'

/** The engine as the main process sees it: the same calls, answered by the worker. */
export type EngineClient = Engine

/** A worker that dies more often than this in a minute is not started again. */
const RESTARTS_PER_MINUTE = 3
/** How long a worker that has let go of the library may take to end, in milliseconds. */
const END_MS = 5_000

/**
 * Starts the engine in a worker thread.
 * Where the worker dies, all that waits for it is answered with 'internal', and a new one opens the
 * same library: what was saved is on disk.
 * @param url of the built worker.
 * @param printer makes its PDFs, in the thread of the caller.
 */
export function startEngine(url: URL, options: WorkerOptions = {}, printer?: Printer): EngineClient {
  const listeners = new Set<EventListener>()
  const deaths: number[] = []
  let closed = false
  let folder: string | null = null
  let author: string | null = null
  let thread: Thread | null = start()

  function start(): Thread {
    const started = new Thread(url, {
      name: 'engine',
      workerData: options,
      printer,
      onEvent: ({ event, payload }) => {
        for (const listener of listeners) listener(event, payload)
      },
      onEnd: () => {
        if (thread === started) replace()
      },
    })
    return started
  }

  function replace(): void {
    thread = null
    if (closed) return
    const now = Date.now()
    deaths.push(now)
    if (deaths.filter((at) => now - at < 60_000).length > RESTARTS_PER_MINUTE) return
    thread = start()
    if (author !== null) void ask('setAuthor', author)
    if (folder === null) return
    void ask('open', folder, { create: false }).then(() => {
      for (const listener of listeners) listener('library.changed', { incidentIds: [], briefingIds: [] })
    })
  }

  function ask(method: Method | 'close', ...args: unknown[]): Promise<Answer<never>> {
    return thread?.ask(method, args) ?? Promise.resolve(INTERNAL)
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
    importFiles: (order) => ask('importFiles', order),
    cancelImport: (id) => ask('cancelImport', id),
    attachImage: (input) => ask('attachImage', input),
    addHouseTemplate: (input) => ask('addHouseTemplate', input),
    exportBriefing: (input) => ask('exportBriefing', input),
    cancelExport: (briefingId) => ask('cancelExport', briefingId),
    exportIncident: (input) => ask('exportIncident', input),
    exportEdition: (input) => ask('exportEdition', input),
    exportCustody: (path) => ask('exportCustody', path),
    suggestedEditionName: (id) => ask('suggestedEditionName', id),
    checkIncident: (input) => ask('checkIncident', input),
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
      if (closed || !thread) return
      closed = true
      const ending = thread
      // It answers once all that it was asked before is done, however long that takes: nobody ends it before.
      await ask('close')
      const timer = setTimeout(() => void ending.end(), END_MS)
      await ending.ended()
      clearTimeout(timer)
    },
  }
}
