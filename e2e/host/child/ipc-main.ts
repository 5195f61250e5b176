import { EventEmitter } from 'node:events'
import { messageOf } from '../wire.ts'
import { serve } from './parent.ts'
import { strict } from './strict.ts'
import { contentsOf } from './web-contents.ts'

type Invokable = (event: object, ...args: unknown[]) => unknown

class IpcMain extends EventEmitter {
  private handlers = new Map<string, Invokable>()

  handle(channel: string, handler: Invokable): void {
    if (this.handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
    this.handlers.set(channel, handler)
  }

  handleOnce(channel: string, handler: Invokable): void {
    this.handle(channel, (event, ...args) => {
      this.removeHandler(channel)
      return handler(event, ...args)
    })
  }

  removeHandler(channel: string): void {
    this.handlers.delete(channel)
  }

  async invoke(contentsId: number, channel: string, args: unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel)
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    const answer = await handler(eventFrom(contentsId), ...args)
    return structuredClone(answer)
  }
}

/** The event of a message: only the main frame has the preload, so it is always the sender. */
function eventFrom(contentsId: number) {
  const sender = contentsOf(contentsId)
  return {
    sender,
    senderFrame: sender?.mainFrame,
    processId: contentsId,
    frameId: 1,
    reply: (channel: string, ...args: unknown[]) => sender?.send(channel, ...args),
  }
}

const theIpcMain = new IpcMain()

/** Electron's `ipcMain`. */
export const ipcMain = strict('ipcMain', theIpcMain)

serve({
  async invoke(contentsId: number, channel: string, args: unknown[]) {
    try {
      return { value: await theIpcMain.invoke(contentsId, channel, args) }
    } catch (error) {
      // What real Electron says of it, here and to the page.
      console.error(`Error occurred in handler for '${channel}': ${String(error)}`)
      const name = error instanceof Error ? error.name : 'Error'
      return { error: `Error invoking remote method '${channel}': ${name}: ${messageOf(error)}` }
    }
  },
  send: (contentsId: number, channel: string, args: unknown[]) =>
    void theIpcMain.emit(channel, eventFrom(contentsId), ...args),
})
