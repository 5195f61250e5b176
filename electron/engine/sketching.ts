import { setImmediate } from 'node:timers/promises'
import type { Undecided } from '#contract/origins'
import { shingleSteps } from '#intake/origins/shingles'
import { sketchOf, type Sketch } from '#intake/origins/sketch'
import type { Library } from '#library/library'
import { undecidedIn } from '#library/lookalikes'
import { keepSketches, nextUnsketched } from '#library/sketches'

/** Sketches that are put away together: enough to wait for the disk once, few enough to be done in a moment. */
const TOGETHER = 8

/**
 * Makes the sketches that texts of a library lack, in steps so short that no call waits for them. Ends early where
 * the library is closed; what is missing then is made the next time.
 * @param incidentId where only its own texts are wanted.
 * @returns how many were made.
 */
async function sketchMissing(library: Library, incidentId: string | null = null): Promise<number> {
  let waiting: { textNum: number; sketch: Sketch }[] = []
  let made = 0
  const keep = () => {
    if (library.isOpen) keepSketches(library, waiting)
    made += waiting.length
    waiting = []
  }
  let next = nextUnsketched(library, undefined, incidentId)
  while (next) {
    const sketch = await sketchInSteps(library, next.text)
    if (sketch === null) return made
    waiting.push({ textNum: next.textNum, sketch })
    if (waiting.length >= TOGETHER) keep()
    next = nextUnsketched(library, next.textNum, incidentId)
  }
  if (waiting.length > 0) keep()
  return made
}

/** What goes on in each library: one such work at a time, since two would do the same twice and keep all else waiting. */
const turns = new WeakMap<Library, Promise<unknown>>()
/** Questions of each library that wait for their turn, by the incident: who asks the same meanwhile shares the answer. */
const waiting = new WeakMap<Library, Map<string, Promise<Undecided[]>>>()

function inTurn<Result>(library: Library, work: () => Promise<Result>): Promise<Result> {
  const mine = (turns.get(library) ?? Promise.resolve()).then(work)
  turns.set(
    library,
    mine.catch(() => undefined),
  )
  return mine
}

/** Makes the sketches that an incident's texts lack. */
export const readyForCopies = (library: Library, incidentId: string): Promise<number> =>
  inTurn(library, () => (library.isOpen ? sketchMissing(library, incidentId) : Promise.resolve(0)))

/**
 * The sources of an incident that look like others, each looked for in a step of its own.
 * @returns what was found until the library was closed.
 */
export function undecided(library: Library, incidentId: string): Promise<Undecided[]> {
  const those = waiting.get(library) ?? new Map<string, Promise<Undecided[]>>()
  waiting.set(library, those)
  const there = those.get(incidentId)
  if (there) return there
  const asked = inTurn(library, () => {
    those.delete(incidentId)
    return undecidedNow(library, incidentId)
  })
  those.set(incidentId, asked)
  return asked
}

async function undecidedNow(library: Library, incidentId: string): Promise<Undecided[]> {
  if (!library.isOpen) return []
  await sketchMissing(library, incidentId)
  if (!library.isOpen) return []
  const steps = undecidedIn(library, incidentId)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    await setImmediate()
    if (!library.isOpen) return []
  }
}

/** Makes all that a library lacks, as one from an earlier version does, and lets the screens look again. */
export async function sketchAll(library: Library): Promise<void> {
  try {
    const made = await inTurn(library, async () => (library.isOpen ? sketchMissing(library) : 0))
    if (made > 0 && library.isOpen) library.announce({ incidentIds: [], briefingIds: [] })
  } catch (error) {
    // A full disk, for one. Whatever is missing is made when it is asked for.
    console.error('Not all texts could be prepared for finding copies:', error)
  }
}

/** @returns null where the library was closed meanwhile. */
async function sketchInSteps(library: Library, text: string): Promise<Sketch | null> {
  const steps = shingleSteps(text)
  for (;;) {
    const { done, value } = steps.next()
    await setImmediate()
    if (!library.isOpen) return null
    if (done) return sketchOf(value)
  }
}
