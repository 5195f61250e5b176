// The reading worker unbuilt, for the tests of its thread, with two names that no reading survives.
import '#library/raw-hook'
import { parentPort } from 'node:worker_threads'

parentPort?.on('message', ({ args: [job] }: { args: [{ fileName: string }] }) => {
  if (job.fileName === 'deadly.pdf') process.exit(1)
  if (job.fileName === 'endless.pdf') for (;;);
})
await import('./reader-worker.ts')
