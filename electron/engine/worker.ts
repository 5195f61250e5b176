import { join } from 'node:path'
import { workerData } from 'node:worker_threads'
import type { Answer } from '#contract/errors'
import { answerRequests } from './answering.ts'
import { composerInThread } from './compose-thread.ts'
import { createEngine } from './engine.ts'
import type { Method, WorkerOptions } from './messages.ts'
import { readerInThread } from './reader-thread.ts'

// The engine in a thread of its own, so that no window ever waits for the disk.

const {
  sampleFolder = join(import.meta.dirname, '../../resources/sample'),
  version,
  composer = new URL('./composer.js', import.meta.url).href,
  reader = new URL('./reader.js', import.meta.url).href,
} = (workerData ?? {}) as WorkerOptions

const { send, printer } = answerRequests(async ({ method, args }) => {
  if (method === 'close') {
    await engine.close()
    return { ok: true, value: null }
  }
  return (engine[method as Method] as (...args: readonly unknown[]) => Promise<Answer<unknown>>)(...args)
})
const engine = createEngine({
  sampleFolder,
  composer: composerInThread(new URL(composer)),
  reader: readerInThread(new URL(reader)),
  printer,
  ...(version && { version }),
})
engine.onEvent((event, payload) => send({ event, payload }))
