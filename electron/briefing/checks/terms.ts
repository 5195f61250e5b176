import { ScaleId, SCALES } from '#domain/likelihood'

/** A word of likelihood in a text. */
export interface UsedTerm {
  /** As it stands in the text, in small letters. */
  readonly words: string
  /** As a scale writes it: `probably` is `probable`. */
  readonly term: string
  /** Where it begins, in UTF-16 units. */
  readonly at: number
  /** As long as in the text, where blanks may be line breaks. */
  readonly length: number
}

const ALL = new Set(ScaleId.options.flatMap((scale) => termsOf(scale)))

/** All terms of a scale, both rows. */
export function termsOf(scale: ScaleId): string[] {
  return SCALES[scale].flatMap(({ term, synonym }) => (synonym === null ? [term] : [term, synonym]))
}

// What people put before a term: most of these belong to no scale, and are not taken for the shorter term within.
const STRENGTHENED =
  '(?:very|highly|extremely|exceedingly|overwhelmingly|quite|fairly|rather|pretty|reasonably)'
const DEGREE = '(?:unlikely|likely|improbabl[ey]|probabl[ey])'
const CERTAIN = '(?:almost|nearly|virtually|practically|all\\s+but)\\s+certain(?:ly)?'
// “Remote” alone is a place far away as often as a chance.
const NOUNS = [...ALL].filter((term) => / (?:chance|odds|possibility)$/.test(term))
const CHANCES = [...NOUNS, 'even odds', 'fifty-fifty chance']
  .toSorted((a, b) => b.length - a.length)
  .map((term) => term.replaceAll(' ', '\\s+'))
  .join('|')
// In a comparison (“as likely as”, “the most likely reason”) the word is no degree of likelihood; “it is most likely
// that” is one. “Probable cause” is a lawyer's.
const OWNED = '(?:the|an?|its|their|our|his|her|two|three)\\s+'
const COMPARED = `(?<!\\b(?:more|less|least|as|so|equally|how|too|${OWNED}most)\\s+)`
const TERM = new RegExp(
  `${COMPARED}(?<![\\p{L}-])(?:${CHANCES}|${CERTAIN}|(?:(?:${STRENGTHENED}|(?<!\\b${OWNED})most)\\s+)?${DEGREE})(?![\\p{L}-])(?!\\s+cause\\b)`,
  'giu',
)

/** The words of likelihood in a text, of whichever scale. */
export const termsIn = (text: string): UsedTerm[] =>
  [...text.matchAll(TERM)].map(({ 0: found, index }) => {
    const words = found.toLowerCase().replace(/\s+/g, ' ')
    const term = words.replace(/probably$/, 'probable').replace(/certainly$/, 'certain')
    return { words, term, at: index, length: found.length }
  })

/** The highest term of a scale for a word that strengthens, the plain one for a word that weakens. */
function middleOf(word: string): number | null {
  for (const scale of ScaleId.options) {
    const entry = SCALES[scale].find(({ term, synonym }) => term === word || synonym === word)
    if (entry) return (entry.from + entry.to) / 2
  }
  const [, degree] = /^(?:very|extremely|exceedingly|overwhelmingly) (\w+)$/.exec(word) ?? []
  if (degree) return /^un|^im/.test(degree) ? 10 : 88
  const [, plain] = /^(?:quite|fairly|rather|pretty|reasonably|most) (\w+)$/.exec(word) ?? []
  if (plain) return /^un|^im/.test(plain) ? 30 : 68
  if (word.endsWith('certain')) return 97
  return /^even |^fifty/.test(word) ? 50 : null
}

const NOUN = / (?:chance|odds|possibility)$/

/**
 * The term of a scale that stands for about the same odds as a word that it does not have, in the same part
 * of speech, so that the sentence goes on as before: for `very likely` on UK PHIA `highly likely`.
 * @returns null where there is no such term.
 */
export function nearestTerm(scale: ScaleId, word: string): string | null {
  const middle = middleOf(word)
  if (middle === null || word.startsWith('almost no ')) return null
  const fits = SCALES[scale].filter(
    ({ term }) => NOUN.test(term) === NOUN.test(word) && !term.startsWith('almost no '),
  )
  const far = ({ from, to }: (typeof fits)[number]) => Math.abs((from + to) / 2 - middle)
  const nearest = fits.toSorted((a, b) => far(a) - far(b))[0]
  return nearest && far(nearest) <= 12 ? nearest.term : null
}

/** A term as an adverb, where the word that it stands for is one: `almost certainly` for `nearly certainly`. */
export const inForm = (term: string, words: string): string =>
  words.endsWith('ly') && !words.endsWith('likely')
    ? term.replace(/certain$/, 'certainly').replace(/probable$/, 'probably')
    : term
