import { Refusal, type Answer } from '#contract/errors'
import { kindOf } from '#intake/files/kind'
import { isTextName } from '#intake/text-file'
import type { PictureCopy } from '#intake/picture-copy'
import { valueOf } from './failure.ts'
import { readerHere, type Reader } from './reader.ts'
import { INTERNAL, Thread } from './thread.ts'

/** How long one file or text may take, in milliseconds, and how much memory reading may take, in megabytes. */
const LONGEST = 30_000
const MOST_MEMORY = 900

/**
 * Reads files and looks through texts in a thread of its own, one after another; plain text, which costs nothing to
 * read, in this one. What takes too long or too much is refused, and the next one has a new thread.
 * @param url of the built worker; it is started with the first file or text that needs it.
 */
export function readerInThread(url: URL, longest = LONGEST): Reader {
  let thread: Thread | null = null
  let last: Promise<unknown> = Promise.resolve()
  let closed = false

  /** @param tooMuch what is said where it took too long, or more memory than there is. */
  const ask = async <Value>(
    method: 'read' | 'look' | 'copy' | 'suggest',
    job: unknown,
    tooMuch: (isSlow: boolean) => Refusal,
  ): Promise<Value> => {
    if (closed) throw new Refusal('cancelled')
    const asked = (thread ??= new Thread(url, { name: 'reading of files', megabytes: MOST_MEMORY }))
    const timer = setTimeout(() => void asked.end(), longest)
    const begun = performance.now()
    const answered: Answer<Value> = await asked.ask(method, [job])
    clearTimeout(timer)
    if (answered !== INTERNAL) return valueOf(answered)
    // The thread is gone: it was ended for its time, or it ended for its memory.
    thread = null
    if (closed) throw new Refusal('cancelled')
    throw tooMuch(performance.now() - begun >= longest)
  }
  const inTurn = <Value>(...asked: Parameters<typeof ask>): Promise<Value> => {
    const answered = last.then(() => ask<Value>(...asked))
    last = answered.catch(() => undefined)
    return answered
  }
  /** What a large picture took of memory, only the end of the thread gives back. */
  const letGo = async () => {
    const done = thread
    thread = null
    await done?.end()
  }

  return {
    read: (job) => {
      // Only of what promises text by its name is the kind looked for here: that can take long.
      if (!job.fragment && isTextName(job.fileName) && kindOf(job.bytes, job.fileName) === 'text')
        return readerHere.read(job)
      return inTurn('read', job, tooMuchIn(job.fileName))
    },
    look: (job) => inTurn('look', job, tooMuchIn(job.fileName)),
    copy: (job) => {
      const copied = inTurn<PictureCopy>('copy', job, tooMuchIn(job.fileName))
      last = last.then(letGo)
      return copied
    },
    suggest: (job) => inTurn('suggest', job, () => new Refusal('text too much')),
    close: async () => {
      closed = true
      await thread?.end()
    },
  }
}

const tooMuchIn = (file: string) => (isSlow: boolean) =>
  new Refusal(isSlow ? 'file slow' : 'file too much', { file })
