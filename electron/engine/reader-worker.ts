import type { Answer } from '#contract/errors'
import { answerRequests } from './answering.ts'
import { answer } from './failure.ts'
import { readerHere, type PictureJob, type ReadJob, type SuggestJob } from './reader.ts'

// A reader that has given a damaged file up may still reject what nobody waits for any more. It must not end the
// thread, which reads the next file by then.
process.on('unhandledRejection', (reason) => console.error('A reader failed after its file:', reason))

// Files from anywhere are read, and texts looked through, in a thread of their own: one that never ends or fills its
// memory ends the thread, not the engine.
answerRequests(({ method, args: [job] }): Promise<Answer<unknown>> => {
  if (method === 'suggest')
    return answer('looking through a text', () => readerHere.suggest(job as SuggestJob))
  if (method === 'look') return answer('reading a picture', () => readerHere.look(job as PictureJob))
  if (method === 'copy') return answer('copying a picture', () => readerHere.copy(job as PictureJob))
  return answer('reading a file', () => readerHere.read(job as ReadJob))
})
