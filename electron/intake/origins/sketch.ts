import { shinglesOf } from './shingles.ts'

/** Counts up whenever the same text would be sketched otherwise, so that older sketches are made anew. */
export const SKETCH_VERSION = 1

const FEWEST = 128
const SHARE = 4
const MOST = 8_192

/**
 * What is kept of a text to find its copies: the smallest hashes of its shingles (MinHash, in the form of Broder's
 * bottom sketch). How many they are grows with the text. So texts of very different lengths can be compared, and
 * an agency's few lines are found in a long page; signatures of one length, in bands, find only texts that are
 * alike as wholes.
 */
export interface Sketch {
  /** How many shingles the text has. */
  readonly shingles: number
  /** From the smallest on; all of them in a short text. */
  readonly hashes: Uint32Array
}

/** @param shingles each once, from the smallest on. */
export const sketchOf = (shingles: Uint32Array): Sketch => ({
  shingles: shingles.length,
  hashes: shingles.slice(0, Math.min(MOST, Math.max(FEWEST, Math.ceil(shingles.length / SHARE)))),
})

export const sketchText = (text: string): Sketch => sketchOf(shinglesOf(text))

/** How two texts overlap; estimated where they are long, exact where they are short. */
export interface Overlap {
  /** Shared shingles among all that either has: Broder's resemblance, the Jaccard index. 0 to 1. */
  readonly resemblance: number
  /** Shared shingles among those of the text that has fewer: Broder's containment. 0 to 1. */
  readonly containment: number
  /** How many shingles they share, about. */
  readonly shared: number
}

/** Compares two texts by as much as both sketches hold. */
export function overlapOf(one: Sketch, other: Sketch): Overlap {
  // Beyond the last hash of a cut sketch nothing is known of its text.
  const limit = Math.min(reach(one), reach(other))
  const [ours, theirs] = [one.hashes, other.hashes]
  let [at, beside, shared] = [0, 0, 0]
  for (;;) {
    const [here, there] = [ours[at] ?? Infinity, theirs[beside] ?? Infinity]
    if (Math.min(here, there) > limit || Math.min(here, there) === Infinity) break
    if (here === there) shared += 1
    if (here <= there) at += 1
    if (there <= here) beside += 1
  }
  const fewer = Math.min(at, beside)
  const containment = fewer === 0 ? 0 : shared / fewer
  return {
    resemblance: shared === 0 ? 0 : shared / (at + beside - shared),
    containment,
    shared: Math.round(containment * Math.min(one.shingles, other.shingles)),
  }
}

const reach = ({ shingles, hashes }: Sketch): number =>
  hashes.length < shingles ? (hashes.at(-1) ?? 0) : Infinity
