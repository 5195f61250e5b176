import { foldName } from '#domain/actor'
import type { Utf16Range } from '#domain/quotation'
import type { Draft } from './draft.ts'
import { isOwnName, issuerOf } from './spoken/issuer.ts'
import { DOCUMENTS, SPEAKERS, TITLES } from './lexicon/speakers.ts'
import { isPronoun, isSpeaker, nameIn, phraseAt, phraseBefore } from './text/noun-phrases.ts'
import type { Reading } from './text/reading.ts'

/** What people are called by their office, their work or their kin; no word that stands for a body too. */
const PERSON = new RegExp(
  `\\b(?:${`
  mr mrs ms dr sir minister president spokesman spokeswoman spokesperson colonel general captain admiral
  secretary ambassador chief official officer aide adviser governor mayor senator source witness resident envoy
  lawmaker premier chancellor king queen leader diplomat farmer fisherman pilot skipper analyst professor
  director backbencher man woman master harbourmaster harbormaster shipmaster headmaster headteacher keeper
  warden curator driver worker villager sailor soldier docker trucker diver miner fisher shepherd firefighter
  rescuer paramedic medic doctor nurse surgeon priest bishop imam rabbi cleric teacher student judge magistrate
  coroner prosecutor lawyer attorney detective inspector investigator surveyor engineer technician mechanic
  electrician commander commodore lieutenant sergeant brigadier marshal prefect consul delegate negotiator
  mediator councillor commissioner journalist reporter correspondent columnist editor author expert researcher
  scientist historian economist manager chairman chairwoman neighbour neighbor survivor passenger tourist
  teenager pensioner father mother son daughter brother sister wife husband widow boy girl`
    .trim()
    .split(/\s+/)
    .join('|')})\\b`,
  'i',
)
const NAME = /^\p{Lu}[\p{L}’'.-]+(?:\s+(?:\p{Lu}[\p{L}’'.-]*|de|van|von|al|bin|del)){0,3}$/u
const BODY =
  /\b(?:ministry|government|department|council|committee|embassy|office|agency|army|navy|police|command|staff|force|forces|commission|union|party|company|airline|bureau|service|institute|authority|authorities|organi[sz]ation|airways|group|bank|media|parliament|kremlin|nato|un)\b/i
const DEFINITE = /^(?:the|this|that|its|their|his|her)\s+([\p{L}-]+)$/iu
const OF_SOMEONE =
  /^(?:a|an|its|their|the)\s+(?:\p{L}+\s+)?(spokes(?:man|woman|person)|official|statement|source|minister|ministry|embassy|government|army)$/iu

/** “a government spokesman” speaks for the government, whoever was named before. */
const OWN_BODY =
  /^an?\s+(?:government|army|navy|police|military|company|party|ministry|embassy|court|state|defen[cs]e|foreign|white house|kremlin)\s/iu

/** “The ministry” is none of the other bodies around, be it unclear which ministry. */
const THE_BODY = /^the\s+(?:\p{L}+\s+)?(?:ministry|embassy|army)$/iu

const MOST_NAMED = 60

type Words = (range: Utf16Range) => string

/**
 * For each statement whose speaker is a pronoun or a bare office, the words that it stands for: the last fitting
 * actor of the paragraph or, for “the bureau”, the last body of that name in the text. Null where none fits: it
 * stays open.
 */
export function resolveActors(reading: Reading, drafts: readonly Draft[]): readonly (Utf16Range | null)[] {
  const words: Words = ({ start, end }) => reading.text.slice(start, end)
  const issuer = issuerOf(reading)
  const offices = new Map<string, Utf16Range>()
  const named: { readonly range: Utf16Range; readonly paragraph: number }[] = []
  return drafts.map((draft) => {
    if (!draft.actor) return null
    const paragraph = reading.sentences[draft.sentence]!.paragraph
    if (issuer?.name && isOwnName(reading, issuer, draft.actor)) {
      named.push({ range: issuer.name, paragraph })
      return issuer.name
    }
    const text = words(draft.actor)
    const near = named.filter((one) => one.paragraph === paragraph && one.range.end <= draft.actor!.start)
    if (draft.pronoun)
      return (
        near.findLast(({ range }) => agrees(text, words(range)))?.range ??
        subjectBefore(reading, draft, (range) => agrees(text, words(range)))
      )
    const noun = DEFINITE.exec(text)?.[1]?.toLowerCase()
    let found = offices.get((noun ?? text).toLowerCase()) ?? null
    for (const office of officesOf(draft, words)) offices.set(office, draft.actor)
    if (!found && noun && !DOCUMENTS.has(noun))
      found = bodyCalled(
        reading,
        draft,
        noun,
        named.map(({ range }) => range),
        words,
      )
    if (
      !found &&
      !OWN_BODY.test(text) &&
      !THE_BODY.test(text) &&
      (OF_SOMEONE.test(text) || (noun && DOCUMENTS.has(noun)))
    )
      found =
        near.findLast(({ range }) => !OF_SOMEONE.test(words(range)) && !isPerson(words(range)))?.range ?? null
    if (!OF_SOMEONE.test(text) || found === null) named.push({ range: draft.actor, paragraph })
    else named.push({ range: found, paragraph })
    // Who was named long ago is not meant by “the ministry”.
    if (named.length > MOST_NAMED) named.shift()
    return found
  })
}

/** The offices with which a name is introduced: “Spokesperson | Maia Lind”. */
function officesOf({ actor, phrase }: Draft, words: Words): string[] {
  if (!actor || !phrase || phrase.start === actor.start) return []
  return words({ start: phrase.start, end: actor.start })
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => TITLES.has(word))
}

const isPerson = (text: string) =>
  !BODY.test(text) && (PERSON.test(text) || (NAME.test(text) && /\s/.test(text)))

function agrees(pronoun: string, name: string): boolean {
  const plural =
    /(?:s|men|women|people|police|\band\b.*)$/i.test(name.trim()) && !/^(?:\p{Lu}\p{L}*s)$/u.test(name)
  const body = BODY.test(name)
  switch (pronoun.toLowerCase()) {
    case 'he':
    case 'she':
    case 'him':
    case 'his':
    case 'her':
      return !body && (PERSON.test(name) || NAME.test(name)) && !(plural && /^[\p{Ll}]/u.test(name))
    case 'it':
    case 'its':
      return !plural && (body || !PERSON.test(name))
    case 'they':
    case 'them':
    case 'their':
      return plural || body
    default:
      return false
  }
}

/** Whoever acts in the sentences before, where nobody has spoken yet: “Brandt has seen the film. He says …”. */
function subjectBefore(
  { sentences }: Reading,
  { sentence }: Draft,
  isMeant: (range: Utf16Range) => boolean,
): Utf16Range | null {
  const { paragraph } = sentences[sentence]!
  for (let at = sentence - 1; at >= sentence - 3 && sentences[at]?.paragraph === paragraph; at -= 1) {
    const { tokens } = sentences[at]!
    const run = phraseAt(tokens, 0)
    if (!run || isPronoun(tokens, run) || !isSpeaker(tokens, run)) continue
    const { from, to } = nameIn(tokens, run)
    const range = { start: tokens[from]!.start, end: tokens[to - 1]!.end }
    if (isMeant(range)) return range
  }
  return null
}

/**
 * The body of a longer name that turns on the same noun, as “Ukraine’s foreign ministry” for “the ministry”; null where
 * the text before the statement names none, or several: either could be meant.
 */
function bodyCalled(
  reading: Reading,
  draft: Draft,
  noun: string,
  named: readonly Utf16Range[],
  words: Words,
): Utf16Range | null {
  const ends = new RegExp(`(?:^|\\s)${noun}$|(?:^|\\s)${noun}\\s+(?:of|for)\\s`, 'i')
  const actors = named.filter((range) => ends.test(words(range)) && !DEFINITE.test(words(range)))
  const bodies = [...phrasesOn(reading, draft, noun), ...actors].map((range) => ({
    range,
    of: nameWords(words(range)),
  }))
  const last = actors.at(-1) ?? bodies.at(-1)?.range
  if (!last) return null
  const meant = nameWords(words(last))
  return bodies.every(({ of }) => isWithin(of, meant) || isWithin(meant, of)) ? last : null
}

/** Longer phrases that end in the noun, in the sentences before a statement. */
function phrasesOn({ text, sentences }: Reading, draft: Draft, noun: string): Utf16Range[] {
  if (!SPEAKERS.has(noun)) return []
  return sentences.slice(Math.max(0, draft.sentence - 12), draft.sentence + 1).flatMap(({ tokens }) =>
    tokens.flatMap((token, index) => {
      if (index === 0 || token.word !== noun || token.start >= draft.actor!.start) return []
      const run = phraseBefore(tokens, index + 1)
      if (!run || run.to - run.from < 3) return []
      const range = { start: tokens[run.from]!.start, end: token.end }
      return DEFINITE.test(text.slice(range.start, range.end)) ? [] : [range]
    }),
  )
}

/** The words of a name that tell it from others: “Tarn’s defence ministry” is “the defence ministry of Tarn”. */
const nameWords = (name: string): ReadonlySet<string> =>
  new Set(
    foldName(name)
      .replace(/'s?(?![a-z])/g, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '' && !SMALL.has(word)),
  )
const SMALL = new Set(['the', 'a', 'an', 'of', 'for'])

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>) =>
  [...some].every((word) => all.has(word))
