import * as files from '#intake/files/read-file'
import { answerRequests } from './answering.ts'
import { answer } from './failure.ts'
import { readJob, type ReadJob } from './reader.ts'

// A reader that has given a damaged file up may still reject what nobody waits for any more. It must not end the
// thread, which reads the next file by then.
process.on('unhandledRejection', (reason) => console.error('A reader failed after its file:', reason))

// Files from anywhere are read in a thread of their own: one that never ends or fills its memory ends the thread, not the engine.
answerRequests(({ args: [job] }) => answer('reading a file', () => readJob(files, job as ReadJob)))
