import type { Answer } from '#contract/errors'
import type { Composed, ComposeJob, Composer, Purpose } from './composer.ts'
import { valueOf } from './failure.ts'
import { buffersOf, INTERNAL, Thread } from './thread.ts'

interface Order {
  readonly job: ComposeJob
  readonly purpose: Purpose
  /** Those who asked: more than one where a newer preview took the place of one that had not begun. */
  readonly waiting: ((answer: Answer<Composed>) => void)[]
}

const CANCELLED: Answer<never> = { ok: false, error: { code: 'cancelled', details: {} } }

/**
 * Composes in a thread of its own, one document after another. Exports come first. Of the previews of one
 * briefing that wait, only the newest is made, and it answers the others too. A thread that dies costs the
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
    const first = queue.findIndex(({ purpose }) => purpose === 'export')
    return queue.splice(Math.max(first, 0), 1)[0]
  }

  const work = async (): Promise<void> => {
    if (busy) return
    busy = true
    for (let order = takeNext(); order; order = takeNext()) {
      const { job, waiting } = order
      thread ??= closed ? null : open()
      const answered: Answer<Composed> =
        (await thread?.ask('compose', [job], buffersOf(job.images.values()))) ?? INTERNAL
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

  return {
    compose: async (job, purpose, signal) => {
      signal?.throwIfAborted()
      const { promise, resolve } = Promise.withResolvers<Answer<Composed>>()
      const waiting: Order['waiting'] = [resolve]
      if (purpose === 'preview') {
        const older = queue.findIndex(
          (order) => order.purpose === 'preview' && order.job.briefing.id === job.briefing.id,
        )
        if (older >= 0) waiting.push(...(queue.splice(older, 1)[0]?.waiting ?? []))
      }
      const order: Order = { job, purpose, waiting }
      queue.push(order)
      void work()
      const stop = () => giveUp(order)
      signal?.addEventListener('abort', stop)
      const answered = await promise
      signal?.removeEventListener('abort', stop)
      return valueOf(answered)
    },
    close: async () => {
      closed = true
      await thread?.end()
    },
  }
}
