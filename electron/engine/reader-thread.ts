import { Refusal, type Answer } from '#contract/errors'
import { kindOf } from '#intake/files/kind'
import type { FileText } from '#intake/files/file-text'
import { valueOf } from './failure.ts'
import { readerHere, type Reader } from './reader.ts'
import { INTERNAL, Thread } from './thread.ts'

/** How long one file may take, in milliseconds, and how much memory reading may take, in megabytes. */
const LONGEST = 30_000
const MOST_MEMORY = 900

/**
 * Reads files in a thread of its own, one after another; plain text, which costs nothing, in this one. A file that
 * takes too long or too much is refused, and the next one has a new thread.
 * @param url of the built worker; it is started with the first file that needs it.
 */
export function readerInThread(url: URL, longest = LONGEST): Reader {
  let thread: Thread | null = null
  let last: Promise<unknown> = Promise.resolve()
  let closed = false

  const ask = async (job: Parameters<Reader['read']>[0]): Promise<FileText> => {
    const file = job.fileName
    if (closed) throw new Refusal('cancelled')
    const asked = (thread ??= new Thread(url, { name: 'reading of files', megabytes: MOST_MEMORY }))
    const timer = setTimeout(() => void asked.end(), longest)
    const begun = performance.now()
    const answered: Answer<FileText> = await asked.ask('read', [job])
    clearTimeout(timer)
    if (answered !== INTERNAL) return valueOf(answered)
    // The thread is gone: it was ended for its time, or it ended for its memory.
    thread = null
    if (closed) throw new Refusal('cancelled')
    throw new Refusal(performance.now() - begun >= longest ? 'file slow' : 'file too much', { file })
  }

  return {
    read: (job) => {
      if (!job.fragment && kindOf(job.bytes, job.fileName) === 'text') return readerHere.read(job)
      const read = last.then(() => ask(job))
      last = read.catch(() => undefined)
      return read
    },
    close: async () => {
      closed = true
      await thread?.end()
    },
  }
}
