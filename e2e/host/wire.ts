import type { ChildProcess } from 'node:child_process'

/** What one end of a wire offers to the other. */
export type Handlers = Record<string, (...args: never[]) => unknown>

type Message =
  | { call: number; name: string; args: unknown[] }
  | { tell: string; args: unknown[] }
  | { answer: number; value: unknown }
  | { failure: number; message: string }

/** Calls between the app's process and the process that owns Chromium, over Node's own IPC channel. */
export interface Wire {
  /** Calls a function of the other end; rejects with its message, or when the channel is gone. */
  call<T>(name: string, ...args: unknown[]): Promise<T>
  /** The same without an answer; lost silently when the channel is gone. */
  tell(name: string, ...args: unknown[]): void
}

/** Opens one end of the channel that `fork` made, and serves `handlers` on it. */
export function openWire(end: ChildProcess | NodeJS.Process, handlers: Handlers): Wire {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let calls = 0

  const post = (message: Message) =>
    end.connected === true && end.send!(message, undefined, {}, () => undefined) !== undefined

  const run = async (name: string, args: unknown[]) => {
    const handler = handlers[name]
    if (!handler) throw new Error(`the host has no "${name}"`)
    return (handler as (...args: unknown[]) => unknown)(...args)
  }

  end.on('message', (message: Message) => {
    if ('call' in message) {
      run(message.name, message.args).then(
        (value) => post({ answer: message.call, value }),
        (error: unknown) => post({ failure: message.call, message: messageOf(error) }),
      )
    } else if ('tell' in message) {
      run(message.tell, message.args).catch((error: unknown) => console.error(`host: ${messageOf(error)}`))
    } else {
      const id = 'answer' in message ? message.answer : message.failure
      const call = waiting.get(id)
      waiting.delete(id)
      if ('answer' in message) call?.resolve(message.value)
      else call?.reject(new Error(message.message))
    }
  })
  end.on('disconnect', () => {
    for (const call of waiting.values()) call.reject(new Error('the other process has ended'))
    waiting.clear()
  })

  return {
    call<T>(name: string, ...args: unknown[]) {
      return new Promise<T>((resolve, reject) => {
        const id = ++calls
        waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
        if (!post({ call: id, name, args })) {
          waiting.delete(id)
          reject(new Error('the other process has ended'))
        }
      })
    },
    tell(name, ...args) {
      post({ tell: name, args })
    },
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
