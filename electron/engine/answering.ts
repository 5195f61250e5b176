import { parentPort } from 'node:worker_threads'
import type { Answer } from '#contract/errors'
import type { Message, Request } from './messages.ts'
import { buffersOf } from './thread.ts'

/**
 * The answering side of a `Thread`, for the worker that it starts.
 * @param answer never rejects.
 * @returns how to send events, and how to let the thread end once all is answered.
 */
export function answerRequests(answer: (request: Request) => Promise<Answer<unknown>>) {
  const port = parentPort
  if (!port) throw new Error('This file is started as a worker thread')
  const send = (message: Message, handOver: ArrayBuffer[] = []) => port.postMessage(message, handOver)
  port.on('message', async (request: Request) => {
    const answered = await answer(request)
    send({ id: request.id, answer: answered }, bytesOf(answered))
    if (request.method === 'close') port.close()
  })
  return { send }
}

function bytesOf(answer: Answer<unknown>): ArrayBuffer[] {
  const value = answer.ok ? answer.value : null
  return buffersOf(value instanceof Uint8Array ? [value] : Object.values(value ?? {}))
}
