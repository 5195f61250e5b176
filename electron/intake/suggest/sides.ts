import { DEMONYMS } from './lexicon/nations.ts'
import { CALENDAR, PRONOUNS, SPEAKERS, TITLES } from './lexicon/speakers.ts'

const WORD = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu
const STEM = 6
const COMMON = new Set(
  `about above after again against also although among another anything because been before being below between both
  could does doing down during each even every from further have having here hers himself however itself into just
  like made make many more most much must never nothing only other over same should since some such than that their
  them then there these they this those through under until very were what when where which while whom will with
  within without would your said says told according been there first last year week month time people country
  states state government minister ministry official officials spokesman statement`.split(/\s+/),
)
const GENERIC = new Set([
  'foreign',
  'defence',
  'defense',
  'interior',
  'prime',
  'national',
  'security',
  'general',
  'mr',
  'mrs',
  'ms',
  'the',
  'a',
  'an',
  'federal',
  'state',
  'north',
  'south',
  'east',
  'west',
  'northern',
  'southern',
  'eastern',
  'western',
  'united',
  'republic',
  'kingdom',
  'none',
  'there',
])

/**
 * Whom words name, as keys that two names of one side have in common: a nation's code for its name, people or
 * capital, else the stem of the name (“Vessaria”, “Vessarian”).
 */
export function sidesOf(words: string): ReadonlySet<string> {
  const sides = new Set<string>()
  for (const { 0: found } of words.matchAll(WORD)) {
    const word = found.toLowerCase().replace(/[’']s$/, '')
    const nation = DEMONYMS.get(word)
    if (nation) sides.add(nation)
    else if (/^\p{Lu}/u.test(found) && word.length > 1 && !isGeneric(word)) sides.add(word.slice(0, STEM))
  }
  if (sides.size > 0) return sides
  // Nobody by name: the office itself, so that “investigators” are the same as “the investigators”.
  for (const { 0: found } of words.matchAll(WORD))
    if (SPEAKERS.has(found.toLowerCase())) sides.add(`office ${found.toLowerCase().replace(/s$/, '')}`)
  return sides
}

const isGeneric = (word: string) =>
  GENERIC.has(word) || SPEAKERS.has(word) || TITLES.has(word) || CALENDAR.has(word) || PRONOUNS.has(word)

export function shares(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const key of one) if (other.has(key)) return true
  return false
}

/** What a passage is about: its longer words, cut to a stem. */
export const contentStems = (words: string): ReadonlySet<string> =>
  new Set([...stemmed(words)].map(([, stem]) => stem))

/** The words of a passage that have one of these stems, as they stand there, each once. */
export function wordsOfStems(words: string, stems: ReadonlySet<string>): string[] {
  const found = new Map<string, string>()
  for (const [word, stem] of stemmed(words)) if (stems.has(stem) && !found.has(stem)) found.set(stem, word)
  return [...found.values()]
}

function* stemmed(words: string): Generator<readonly [word: string, stem: string]> {
  for (const { 0: found } of words.matchAll(WORD)) {
    const word = found.toLowerCase().replace(/[’']s$/, '')
    if (word.length < 4 || COMMON.has(word) || PRONOUNS.has(word)) continue
    yield [found.replace(/[’']s$/, ''), DEMONYMS.get(word) ?? word.slice(0, 5)]
  }
}
