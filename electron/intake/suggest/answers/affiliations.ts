import { DEMONYMS } from '#intake/suggest/lexicon/nations'
import { SPEAKERS, TITLES } from '#intake/suggest/lexicon/speakers'
import { sidesOf } from './sides.ts'

const NATIONS: ReadonlySet<string> = new Set(DEMONYMS.values())

const CAP = "\\p{Lu}[\\p{L}’'-]*[\\p{L}]"
const PERSON = `(?:${CAP}|de|van|von|al|bin)(?: (?:${CAP}|de|van|von|al|bin)){0,3}`
const LOWER = '[\\p{Ll}][\\p{L}-]*'
/** “Tangara’s prime minister, Keola Matangi”, “Sudrian Defence Minister Ana Brel”, “Norland army spokesman Jon Hede”. */
const TITLE_FIRST = new RegExp(
  `(${CAP}(?: ${CAP})??)(?:[’']s?)? ((?:${LOWER} |(?:Prime|Foreign|Defence|Defense|Interior|Deputy|Vice|State|Energy|Transport|Army|Navy) ){0,4}?)(${[...TITLES].filter((title) => /^\p{L}+$/u.test(title)).join('|')}|Minister|President|Premier|Chancellor|Secretary|Ambassador|General|Colonel|Admiral|Commodore|Chief|Governor|Mayor|Senator|Spokesman|Spokeswoman),? (${PERSON})`,
  'gu',
)
/** “Ana Brel, a spokeswoman for the Harbour Union”, “Jon Hede, Norland’s defence minister”. */
const NAME_FIRST = new RegExp(
  `(${CAP} ${CAP}(?: ${CAP})?), (?:who [^,]{3,40}|(?:(?:an?|the|its|their|deputy|acting|then|chief|head|${CAP}(?:[’']s?)?) )+((?:${LOWER}|${CAP}| )[^,.;:“”"]{2,70}))`,
  'gu',
)

/** “its defence minister, Ulises Prado”. */
const ITS_TITLE = new RegExp(
  `\\b(?:[Ii]ts|[Tt]heir) (?:${LOWER} ){0,4}?(?:${[...TITLES].filter((title) => /^\p{L}+$/u.test(title)).join('|')}),? (${PERSON})`,
  'gu',
)
/** “Sena’s capital, Harrat”, “Harrat, the Senan capital”, “Harrat, capital of Sena”: a capital stands for its state. */
const CAPITALS: readonly (readonly [pattern: RegExp, capital: number, state: number])[] = [
  [new RegExp(`(${CAP})[’']s? (?:\\p{Ll}+ )?capital,? (?:of )?(${CAP}(?: ${CAP})?)`, 'gu'), 2, 1],
  [new RegExp(`(${CAP}(?: ${CAP})?), the (${CAP}) capital`, 'gu'), 1, 2],
  [new RegExp(`(${CAP}(?: ${CAP})?), (?:the )?(?:\\p{Ll}+ )?capital of (${CAP})`, 'gu'), 1, 2],
  [new RegExp(`[Tt]he (${CAP}) capital,? (?:of )?(${CAP}(?: ${CAP})?)`, 'gu'), 2, 1],
]
const SENTENCE = /(?:^|[.!?]["”’)]*\s+|\n\s*)(?=\p{Lu})/gu

/** The subject with which the sentence begins that “its” looks back to: this one, or the one before. */
export function ownerBefore(text: string, at: number): string {
  const from = Math.max(0, at - 500)
  const starts = [...text.slice(from, at).matchAll(SENTENCE)].map(
    ({ 0: lead, index }) => from + index + lead.length,
  )
  const start = starts.findLast((one) => !/^(?:Its|Their)\b/.test(text.slice(one, one + 6)) && one < at)
  return start === undefined ? '' : (/^[^,.;:]{0,40}/.exec(text.slice(start, at))?.[0] ?? '')
}

/**
 * The sides for which people speak, as a text introduces them with office and nation or body; so that “Matangi” is
 * on Tangara’s side from then on. Keys and values are those of `sidesOf`.
 */
export function affiliationsIn(text: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const add = (name: string, body: string) => {
    const own = sidesOf(name)
    for (const person of own) {
      if (person.startsWith('office') || NATIONS.has(person)) continue
      for (const side of sidesOf(body))
        if (!own.has(side) && !side.startsWith('office'))
          found.set(person, (found.get(person) ?? new Set()).add(side))
    }
  }
  for (const [, body = '', middle = '', , name = ''] of text.matchAll(TITLE_FIRST))
    if (/^\p{Lu}/u.test(name) && /^\p{Lu}/u.test(body)) add(name, `${body} ${middle}`)
  for (const { 1: name = '', index } of text.matchAll(ITS_TITLE)) add(name, ownerBefore(text, index))
  for (const [pattern, capital, state] of CAPITALS)
    for (const match of text.matchAll(pattern)) add(match[capital] ?? '', match[state] ?? '')
  for (const [whole, name = ''] of text.matchAll(NAME_FIRST)) {
    const after = whole.slice(name.length)
    if (WITH_OFFICE.test(after)) add(name, after)
  }
  return found
}

const WITH_OFFICE = {
  test: (words: string) => words.split(/[^\p{L}-]+/u).some((word) => SPEAKERS.has(word.toLowerCase())),
}
