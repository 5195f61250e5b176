import { notifyManager } from '@tanstack/react-query'

let underWay = 0
let waiting: (() => void)[] = []

/** Remembers that answers are being read again because the library has changed. */
export function catchUp(reading: Promise<unknown>): void {
  underWay += 1
  const done = () => {
    underWay -= 1
    if (underWay > 0) return
    const told = waiting
    waiting = []
    for (const tell of told) notifyManager.schedule(tell)
  }
  reading.then(done, done)
}

/**
 * Resolves as soon as the screen shows all that the library has told of so far. The library tells of a change
 * before it answers the call that made it, so after that answer this waits for the change itself, also where
 * what is read again is the same as before.
 */
export const whenFresh = (): Promise<void> =>
  new Promise((resolve) => {
    // Through the queue of the answers themselves: they are drawn first.
    if (underWay === 0) notifyManager.schedule(resolve)
    else waiting.push(resolve)
  })
