import { fold } from './fold.ts'
import { overlapOf, type Overlap, type Sketch } from './sketch.ts'

/** How one text goes back to another. */
export type Likeness = 'copy' | 'excerpt'

// Chosen on one half of the texts in wire/, measured on the other: half-way between the pair of independent reports
// that shares most and the pair of copies that shares least.
const CONTAINED = 0.125
/** Two texts that credit one agency need to share less. */
const CONTAINED_CREDITED = 0.08
/** Two states of one page need to share still less: that they are one page, their address says. */
const CONTAINED_VERSION = 0.05
/** Fewer shared shingles than this are a turn of phrase. */
const FEWEST = 8
/** From here on the texts are alike as wholes. */
const COPY = 0.5

/** What else speaks for it that two texts are one: they credit one agency, or they are states of one page. */
export type Support = 'same page' | 'same agency' | null

/** How two texts go together by the words that they share; null where they are independent. */
export const likenessOf = (one: Sketch, other: Sketch, support: Support = null): Likeness | null =>
  likenessBy(overlapOf(one, other), support)

/** The same, where their overlap is known. */
export function likenessBy(
  { containment, resemblance, shared }: Overlap,
  support: Support = null,
): Likeness | null {
  const enough =
    support === 'same page' ? CONTAINED_VERSION : support === 'same agency' ? CONTAINED_CREDITED : CONTAINED
  if (containment < enough || shared < FEWEST) return null
  return resemblance >= COPY ? 'copy' : 'excerpt'
}

/** Whether two sources are states of one page: the same address, or the same title of the same publisher. */
export function isSamePage(one: Page, other: Page): boolean {
  const address = ({ url }: Page) => url.trim().replace(/#.*$/s, '').replace(/\/$/, '')
  if (address(one) !== '' && address(one) === address(other)) return true
  return (
    fold(one.publisher) !== '' &&
    fold(one.publisher) === fold(other.publisher) &&
    fold(one.title) === fold(other.title)
  )
}

export interface Page {
  readonly url: string
  readonly publisher: string
  readonly title: string
}
