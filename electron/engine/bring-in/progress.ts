import type { ImportProgress } from '#contract/sources'
import { Estimate, type Work } from './estimate.ts'
import type { FoundFile } from './walk.ts'

/** How often the screen hears of a batch at most, in milliseconds. */
const TELL_EVERY = 100

interface Named {
  readonly id: string
  readonly incidentId: string
}

/** That a batch waits for others, or that it has ended. */
export const standing = ({ id, incidentId }: Named, state: ImportProgress['state']): ImportProgress => ({
  ...{ id, incidentId, state, done: 0, total: 0, fileName: '' },
  ...{ bytesDone: 0, bytesTotal: 0, secondsLeft: null },
})

const workOf = (files: readonly FoundFile[]): Work => ({
  files: files.length,
  bytes: files.reduce((sum, { size }) => sum + size, 0),
})

/** Tells how far a batch is, not more often than a person can see. */
export function progressOf(batch: Named, tell: (progress: ImportProgress) => void) {
  let now = standing(batch, 'looking')
  let told = -TELL_EVERY
  let estimate = new Estimate({ files: 0, bytes: 0 })
  let begun = 0
  const change = (next: Partial<ImportProgress>) => {
    now = { ...now, ...next }
    const time = performance.now()
    // The first file may take long.
    if (time - told < TELL_EVERY && next.state === undefined) return
    told = time
    if (now.state === 'reading') {
      const left = estimate.left({ files: now.done, bytes: now.bytesDone }, time - begun)
      now = { ...now, secondsLeft: left === null ? null : left / 1_000 }
    }
    tell(now)
  }
  return {
    looking: (total: number) => change({ total }),
    begin: (files: readonly FoundFile[]) => {
      const work = workOf(files)
      estimate = new Estimate(work)
      begun = performance.now()
      change({ state: 'reading', total: work.files, bytesTotal: work.bytes })
    },
    /** More files came to light. */
    found: (files: readonly FoundFile[]) => {
      const work = workOf(files)
      estimate.grow(work)
      change({ total: now.total + work.files, bytesTotal: now.bytesTotal + work.bytes })
    },
    reading: ({ fileName }: FoundFile) => change({ fileName }),
    settled: ({ size }: FoundFile) => change({ done: now.done + 1, bytesDone: now.bytesDone + size }),
  }
}
