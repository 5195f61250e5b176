import { ScaleId, SCALES } from '#domain/likelihood'

/** A word of likelihood in a text. */
export interface UsedTerm {
  /** As it stands in the text, in small letters. */
  readonly words: string
  /** As a scale writes it: `probably` is `probable`. */
  readonly term: string
}

const ALL = new Set(ScaleId.options.flatMap((scale) => termsOf(scale)))
// Common turns that belong to no scale, so that they are not taken for the shorter term within them.
const OUTSIDE = [
  'very probable',
  'very improbable',
  'extremely likely',
  'extremely unlikely',
  'quite likely',
  'quite unlikely',
]

/** All terms of a scale, both rows. */
export function termsOf(scale: ScaleId): string[] {
  return SCALES[scale].flatMap(({ term, synonym }) => (synonym === null ? [term] : [term, synonym]))
}

const adverb = (term: string) =>
  term
    .replace(/(certain)$/, '$1(?:ly)?')
    .replace(/probable$/, 'probabl[ey]')
    .replace(/improbable$/, 'improbabl[ey]')
// “Remote” alone is a place far away as often as a chance.
const PATTERN = [...ALL, ...OUTSIDE]
  .filter((term) => term !== 'remote')
  .toSorted((a, b) => b.length - a.length)
  .map((term) => adverb(term).replaceAll(' ', '\\s+'))
  .join('|')
// In a comparison (“the most likely reason”, “as likely as”) the word is no degree of likelihood.
const TERM = new RegExp(
  `(?<!\\b(?:more|most|less|least|as|so|equally|how)\\s+)(?<![\\p{L}-])(?:${PATTERN})(?![\\p{L}-])`,
  'giu',
)

/** The words of likelihood in a text, of whichever scale. */
export const termsIn = (text: string): UsedTerm[] =>
  [...text.matchAll(TERM)].map(([found]) => {
    const words = found.toLowerCase().replace(/\s+/g, ' ')
    return { words, term: words.replace(/probably$/, 'probable').replace(/certainly$/, 'certain') }
  })

const CONFIDENCE =
  /\b(?:low|moderate|medium|high)(?:\s+(?:to|or|and)\s+\w+)?\s+(?:level\s+of\s+)?confidence\b|\bconfidence(?:\s+level)?(?:\s+\w+){0,3}?(?:\s+is|\s+remains|\s+was|:)\s+(?:\w+\s+)?(?:low|moderate|medium|high)\b/i

/** True where a text says how confident its writer is. */
export const saysConfidence = (text: string): boolean => CONFIDENCE.test(text)
