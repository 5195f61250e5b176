import { matterOf } from '#intake/suggest/lexicon/alike'
import { DEMONYMS, LONG_NAMES } from '#intake/suggest/lexicon/nations'
import { CALENDAR, PRONOUNS, SPEAKERS, TITLES } from '#intake/suggest/lexicon/speakers'

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
/** Words in capitals that name nobody: of offices and directions, and those with which sentences begin. */
const GENERIC = new Set(
  `foreign defence defense interior prime national security general mr mrs ms federal state north south east west
  northern southern eastern western united republic kingdom none there the a an this that these those its his her
  their our my your no not nor any all some every each both either neither such what when where which while who whose
  why how if whether but and or so yet as at by in on of off for from to into with without under over after before
  during since until because although though despite instead then now here only just even also more most many much few
  several another other one two three four five six seven eight nine ten hours days weeks months years nothing nobody
  everything everyone someone something anyone anything asked speaking according earlier later meanwhile however
  whatever is are was were be been has have had do does did will would can could might must should shall never
  ever again still already once twice too very well yes stop let come give tell show look`.split(/\s+/),
)

/**
 * Whom words name, as keys that two names of one side have in common: a nation's code for its name, people or
 * capital, else the stem of the name (“Vessaria”, “Vessarian”).
 */
export function sidesOf(words: string): ReadonlySet<string> {
  const sides = new Set<string>()
  let rest = words
  for (const { 0: found } of words.matchAll(LONG_NAME)) {
    sides.add(LONG_NAMES.get(found.toLowerCase())!)
    rest = rest.replace(found, ' ')
  }
  const bare = /^[\s·]*(?:\p{Lu}[\p{L}’'-]+[\s·]*){1,3}$/u.test(rest)
  for (const { 0: found } of rest.matchAll(WORD)) {
    const word = found.toLowerCase().replace(/[’']s$/, '')
    const nation = DEMONYMS.get(word)
    if (nation) sides.add(nation)
    else if (/^\p{Lu}/u.test(found) && word.length > 1 && !isGeneric(word, bare)) sides.add(sideOf(word))
  }
  if (sides.size > 0) return sides
  // Nobody by name: the office itself, so that “investigators” are the same as “the investigators”.
  for (const name of words.split(' · ')) {
    const head = name.replace(/\s(?:of|at|in|for|from|with|to|on|near)\s.*$/u, '')
    const office = [...head.matchAll(WORD)].findLast(([found]) => SPEAKERS.has(found.toLowerCase()))?.[0]
    if (office) sides.add(`office ${office.toLowerCase().replace(/s$/, '')}`)
  }
  return sides
}

/** “Sena” and “Senan”, “Zemia” and “Zemians”, “Lanu” and “Lanuan” are one side: the name without how its people are called. */
const sideOf = (word: string): string => {
  const stem = word.replace(/(?:[aeiou]+n?s?|ese|ish|ers?)$/u, '')
  return (stem.length < 3 ? word : stem).slice(0, STEM)
}

const LONG_NAME = new RegExp(`\\b(?:${[...LONG_NAMES.keys()].join('|')})\\b`, 'giu')

/** @param bare whether nothing but a name stands there: “May” is one then, and no month. */
const isGeneric = (word: string, bare: boolean) =>
  GENERIC.has(word) ||
  SPEAKERS.has(word) ||
  TITLES.has(word) ||
  (CALENDAR.has(word) && !bare) ||
  PRONOUNS.has(word)

export function shares(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const key of one) if (other.has(key)) return true
  return false
}

/** What a passage is about: its longer words, cut to a stem or to the matter that they name. */
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
    if (COMMON.has(word) || PRONOUNS.has(word)) continue
    const stem =
      DEMONYMS.get(word) ?? matterOf(word) ?? (word.length < 4 && !/\d/.test(word) ? null : word.slice(0, 5))
    if (stem) yield [found.replace(/[’']s$/, ''), stem]
  }
}
