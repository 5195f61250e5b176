import { parentPort } from 'node:worker_threads'
import type { Answer } from '#contract/errors'
import { valueOf } from './failure.ts'
import type { Message, Printed, Request } from './messages.ts'
import type { Printer } from './printer.ts'
import { buffersOf } from './thread.ts'

/**
 * The answering side of a `Thread`, for the worker that it starts.
 * @param answer never rejects.
 * @returns how to send events, and a printer that prints where the thread was started.
 */
export function answerRequests(answer: (request: Request) => Promise<Answer<unknown>>) {
  const port = parentPort
  if (!port) throw new Error('This file is started as a worker thread')
  const printing = new Map<number, (answer: Printed['answer']) => void>()
  let lastPrint = 0
  const send = (message: Message, handOver: ArrayBuffer[] = []) => port.postMessage(message, handOver)
  port.on('message', async (request: Request | Printed) => {
    if ('printed' in request) return printing.get(request.printed)?.(request.answer)
    const answered = await answer(request)
    send({ id: request.id, answer: answered }, bytesOf(answered))
    if (request.method === 'close') port.close()
  })

  const printer: Printer = async (paper, signal) => {
    const print = (lastPrint += 1)
    const stop = () => send({ printNoMore: print })
    const { promise, resolve } = Promise.withResolvers<Printed['answer']>()
    printing.set(print, resolve)
    signal.addEventListener('abort', stop)
    send({ print, paper }, buffersOf([paper.html]))
    const answered = await promise
    signal.removeEventListener('abort', stop)
    printing.delete(print)
    return valueOf(answered)
  }
  return { send, printer }
}

function bytesOf(answer: Answer<unknown>): ArrayBuffer[] {
  const value = answer.ok ? answer.value : null
  return buffersOf(value instanceof Uint8Array ? [value] : Object.values(value ?? {}))
}
