import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import type { Answer } from '#contract/errors'
import { createEngine } from './engine.ts'
import type { Message, Request, WorkerOptions } from './messages.ts'

// The engine in a thread of its own, so that no window ever waits for the disk.

const port = parentPort
if (!port) throw new Error('The engine’s worker is started by engine/client.ts')

const { sampleFolder = join(import.meta.dirname, '../../resources/sample') } = (workerData ??
  {}) as WorkerOptions
const engine = createEngine({ sampleFolder })

function send(message: Message): void {
  port?.postMessage(message, 'answer' in message ? bytesOf(message.answer) : [])
}

/** The bytes in an answer, to be handed over instead of copied. Shared buffers cannot be. */
function bytesOf(answer: Answer<unknown>): ArrayBuffer[] {
  const value = answer.ok ? answer.value : null
  const fields = value instanceof Uint8Array ? [value] : Object.values(value ?? {})
  return fields.flatMap((field) =>
    field instanceof Uint8Array &&
    field.buffer instanceof ArrayBuffer &&
    field.byteLength === field.buffer.byteLength
      ? [field.buffer]
      : [],
  )
}

engine.onEvent((event, payload) => send({ event, payload }))

port.on('message', async ({ id, method, args }: Request) => {
  if (method === 'close') {
    await engine.close()
    send({ id, answer: { ok: true, value: null } })
    port.close()
    return
  }
  const ask = engine[method] as (...args: readonly unknown[]) => Promise<Answer<unknown>>
  send({ id, answer: await ask(...args) })
})
