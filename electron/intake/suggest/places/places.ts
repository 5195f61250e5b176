import type { PlaceSuggestion } from '#domain/suggestion'
import { countryCalled, DEMONYMS } from '#intake/suggest/lexicon/nations'
import { PARTS } from '#intake/suggest/lexicon/parts'
import { CALENDAR, SPEAKERS, TITLES } from '#intake/suggest/lexicon/speakers'
import {
  AFTER_FEATURE,
  BEFORE_FEATURE,
  CAPITAL_FEATURE,
  either,
  FIRM,
  LEAD,
  LOOSE,
  NAMED_LEAD,
  OF_FEATURE,
  OF_PLACE,
  SHARED_FEATURE,
} from '#intake/suggest/lexicon/place-words'
import { readText, type Sentence } from '#intake/suggest/text/reading'
import type { Token } from '#intake/suggest/text/tokens'
import { atFirstMention } from './place-mentions.ts'
import {
  bestTown,
  BY_KIND,
  BY_PREPOSITION,
  countriesIn,
  guessIn,
  guessOf,
  nationOf,
  townGuess,
  withCountries,
  type Guess,
} from './place-countries.ts'
import { townsCalled } from './towns.ts'

const NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]+"
const NAMES = `${NAME}(?: (?:(?:of|de|la|el|del|al|los|las|da) )?${NAME}){0,3}`
const DATELINE = new RegExp(
  `^(\\p{Lu}[\\p{Lu}\\p{M}’'-]+(?: \\p{Lu}[\\p{Lu}’'-]+){0,2})(?:/(\\p{Lu}[\\p{Lu}\\p{M}’' -]+))?(?=,? [^!?]{0,50}[–—-] |, \\p{Lu}\\p{L}+\\.? \\d| \\()`,
  'u',
)
/** “Norland’s capital, Vilda,” */
const APPOSED = new RegExp(
  `\\b(?:capital|village|town|city|port|island|hamlet|suburb), (${NAMES})(?=,)`,
  'gu',
)
/** Parts of the world. */
const REGION =
  /\b(?:(?:Latin|South|North|Central) America|(?:West|East|North|Southern|Central|Sub-Saharan) Africa|(?:[Ee]astern|[Ww]estern|[Cc]entral|[Nn]orthern|[Ss]outhern) Europe|(?:South(?:-?[Ee]ast)?|Central|East) Asia|the (?:Middle|Far) East|the Horn of Africa|the (?:Persian )?Gulf|Scandinavia)\b(?! \p{Lu})/gu
/** Words in capitals that open a column and name no place. */
const RUBRIC =
  /\b(?:DIGEST|WRAP|WRAPUP|NEWS|CORRECTION|CORRECTED|UPDATE|BRIEFS?|ROUNDUP|SUMMARY|EXCLUSIVE|BREAKING|TIMELINE|FACTBOX|ANALYSIS|TRANSCRIPT|STATEMENT)\b/
const WATERS =
  /\b[Tt]he (?:Pacific|Atlantic|Indian|Arctic|Southern) Ocean\b|\b[Tt]he (?:eastern |western |northern |southern |central )?(?:North |South )?(?:Pacific|Atlantic|Mediterranean|Med|Baltic|Adriatic|Aegean|Caribbean|Arctic|Channel|Danube|Dnipro|Dniester|Rhine|Volga|Nile|Mekong|Caucasus|Balkans|Sahel|Levant|Hague)\b(?! \p{Lu})/gu
const FEATURE = new RegExp(
  `(?:(?:the )?(?:${BEFORE_FEATURE}) ${NAMES})|(?:(?:the )?(?:${OF_FEATURE}) of (?:the )?${NAMES})|(?:(?:the )?${NAMES}[’']?s? (?:${AFTER_FEATURE}|${CAPITAL_FEATURE})(?= |[.,;:)’”"]|$))`,
  'gu',
)
const LIST = new RegExp(`^(?:, ${NAMES}){0,6},? and ${NAMES}(?! said)`, 'u')
const LISTED = new RegExp(NAMES, 'gu')
const LOCATED = new RegExp(`\\b(${either(FIRM)}|${either(LOOSE)}) (${LEAD})(${NAMES})`, 'gu')
const IS_FIRM = new RegExp(`^(?:${FIRM})$`, 'i')
/** “the Upper Tesh and Keran sectors” */
const SHARING = new RegExp(`(${NAMES})(?:, (${NAMES}))? and (${NAMES}) (?:${SHARED_FEATURE})\\b`, 'gu')
/** “Ruhama, in Mwezi” */
const WITHIN = new RegExp(
  `(?<=\\b(?:${either(FIRM)}|${either(LOOSE)}) )(${NAMES}), in (?:the \\p{Ll}+ of )?(${NAMES})(?=[,.;])`,
  'gu',
)
/** “Kok-Tal, a Tarkan village” */
const CALLED = new RegExp(
  `(${NAME}(?: ${NAME}){0,3}), (?:an?|the) (?:[\\p{L}-]+ ){0,2}(?:village|town|city|port|island|hamlet|suburb|settlement|district|resort)\\b`,
  'gu',
)
/** An item of a digest: “Lusaka – The operator …”. */
const PLACE_AND_DASH = new RegExp(`^(${NAMES}) [–—] (?=\\p{Lu})`, 'u')
/** A line that begins a communiqué: “Halden, 24 February 2023”. */
const PLACE_AND_DAY = new RegExp(
  `^(${NAMES}), (?:\\d{1,2} \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+ \\d{1,2},?) \\d{4}$`,
  'u',
)

const ORGANISED =
  /^(?:NATO|EU|UN|OSCE|IAEA|Security|Council|Ministry|Commission|Parliament|Assembly|Court|Nations|Union|Department|Agency|House|Senate|Twitter|Facebook|Telegram|Reuters|Brexit|Treaty|Charter|Convention|Article|Resolution|President|Prime|Foreign|God|Internet|Act|Agreement|Protocol|Mission|Group|Navy|Army|Accord|Accords|Pact|Manual|Declaration|Memorandum|Power|Press|Times|League|Company|Club|Airways|Airlines|Institute|University|Museum|Office|Operation|Neither|Either|Both|Sir|Mr|Mrs|Ms|Dr|General|Admiral|Bank|Radio|TV|News|Guards?|Fleet|Brigade|Battalion|Squadron|Division)$/
/**
 * The places that a text names, each once, where it first stands. A town of the list has coordinates, and of several
 * with one name the one in a country that the text names; a place that no list knows is proposed without them.
 */
export function suggestPlaces(text: string): PlaceSuggestion[] {
  const { sentences } = readText(text)
  const countries = countriesIn(text)
  const found = new Map<string, PlaceSuggestion>()
  for (const sentence of sentences)
    for (const place of placesOf(sentence, countries)) {
      const key = keyOf(place.text)
      if (!found.has(key)) found.set(key, place)
    }
  const places = atFirstMention([...found.values()], text)
  return withCountries(
    places.sort((a, b) => a.start - b.start),
    text,
  )
}

const keyOf = (words: string) =>
  words
    .toLowerCase()
    .replace(/^(?:the|in|off|northern|southern|eastern|western) /, '')
    .replace(/[’']s\b/, '')

function placesOf(sentence: Sentence, countries: ReadonlyMap<string, number>): PlaceSuggestion[] {
  const { text, start: offset } = sentence
  const places: PlaceSuggestion[] = []
  const add = (start: number, words: string, guess: Guess) => {
    const [from, to] = [offset + start, offset + start + words.length]
    if (places.some((place) => place.start < to && from < place.end)) return
    places.push({ text: words, start: from, end: to, ...guess })
  }
  const [, dateline = '', second = ''] = DATELINE.exec(text) ?? []
  if (dateline.length > 3 && !RUBRIC.test(dateline)) {
    add(0, dateline, guessOf(dateline, countries, 'it opens a dispatch'))
    if (second) add(dateline.length + 1, second, guessOf(second, countries, 'it opens a dispatch'))
  }
  const [, opening] = PLACE_AND_DAY.exec(text) ?? PLACE_AND_DASH.exec(text) ?? []
  if (opening && !isCalendar(opening.split(' ')[0]!))
    add(0, opening, guessOf(opening, countries, 'it opens a document'))
  for (const { 0: words, 1: first = '', 2: second, 3: third = '', index } of text.matchAll(SHARING))
    for (const name of [first, second, third])
      if (name) add(index + words.lastIndexOf(name), name, guessIn(text, name, countries, BY_KIND))
  for (const { 0: words, 1: inner = '', 2: outer = '', index } of text.matchAll(WITHIN)) {
    if (isCalendar(inner) || isCalendar(outer.split(' ')[0]!)) continue
    add(index, inner, guessIn(text, inner, countries, BY_KIND))
    add(index + words.length - outer.length, outer, guessOf(outer, countries, BY_KIND))
  }
  for (const { 1: name = '', index } of text.matchAll(CALLED))
    if (!DEMONYMS.has(name.toLowerCase())) add(index, name, guessIn(text, name, countries, BY_KIND))
  for (const { 0: words, index } of text.matchAll(FEATURE)) {
    const first = words.replace(/^the /, '').split(' ')[0] ?? ''
    const next = /^\W*([\p{L}]+)/u.exec(text.slice(index + words.length))?.[1] ?? ''
    const parts = words.split(' ')
    // “the Bay Accord”, “the Hai River Power company”, “Hai’s coast guard”, “a Tarkan village”
    if (
      ORGANISED.test(next) ||
      /^guards?$/.test(next) ||
      /\b(?:Agreement|Convention|Treaty|Protocol|Accord|Statute) on (?:the )?$/.test(text.slice(0, index)) ||
      parts.slice(0, -1).some((part) => ORGANISED.test(part)) ||
      ORGANISED.test(parts.at(-1)!)
    )
      continue
    if (isPeoples(words)) continue
    if (ORGANISED.test(first) || isCalendar(first) || (TITLES.has(first.toLowerCase()) && first !== 'Port'))
      continue
    if (index === 0 && /^(?:The|This|That|Each|Both|In|On|At|Its|A|An|No) /.test(words)) continue
    add(index, words, guessIn(text, words.replace(/^the /, ''), countries, BY_KIND))
  }
  for (const { 0: words, index } of text.matchAll(WATERS))
    add(index, words, guessOf(words, countries, 'a sea, a river or a part of the world'))
  for (const { 1: name = '', 0: words, index } of text.matchAll(APPOSED))
    add(index + words.length - name.length, name, guessOf(name, countries, BY_KIND))
  for (const { 0: words, index } of text.matchAll(REGION))
    add(index, words, { country: null, position: null, why: 'a part of the world' })
  for (const match of text.matchAll(LOCATED)) {
    const [whole, preposition = '', lead = '', captured = ''] = match
    const names = captured.replace(/[’']s?$/, '')
    const at = match.index + whole.length - captured.length
    if (!/^\p{Lu}/u.test(captured)) continue
    const guess = locatedAs(sentence, { preposition: preposition.toLowerCase(), lead, names, at }, countries)
    const direction = /(?:(?:north|south|east|west|central)\p{Ll}*)\s$/u.exec(lead)?.[0] ?? ''
    if (!guess) continue
    const shown = NAMED_LEAD.exec(lead)?.[0] ?? direction
    add(at - shown.length, shown + names, guess)
    // “in Oslo, Geneva and New York”
    const list = LIST.exec(text.slice(at + names.length))?.[0] ?? ''
    for (const { 0: name, index } of list.matchAll(LISTED)) {
      const town = bestTown(townsCalled(name), countries)
      const country = countryCalled(name)
      if (town) add(at + names.length + index, name, townGuess(town))
      else if (country)
        add(at + names.length + index, name, { country, position: null, why: 'the name of a country' })
    }
  }
  return places
}

/** “a Tarkan village”, “the Merovian island”, “Turkish airspace”: of a people, and no name of a place. */
const isPeoples = (words: string) => {
  const [, people = ''] =
    /^(?:the )?(\p{Lu}[\p{L}-]+) (?:village|town|island|side|bank|port|base|camp|plant|field)$/u.exec(
      words,
    ) ?? []
  const name = people.toLowerCase()
  return /(?:ian|ean|an|ish|ese|ri|ni)$/.test(name) || (DEMONYMS.has(name) && countryCalled(name) === null)
}

const isCalendar = (word: string) => CALENDAR.has(word.toLowerCase()) || /^(?:May|March)$/.test(word)

interface Located {
  readonly preposition: string
  readonly lead: string
  readonly names: string
  readonly at: number
}

/** What a name behind a preposition is taken for; null where it is no place. */
function locatedAs(
  { tokens, text, start }: Sentence,
  { preposition, lead, names, at }: Located,
  countries: ReadonlyMap<string, number>,
): Guess | null {
  const first = names.split(' ')[0] ?? ''
  if (isCalendar(first) || ORGANISED.test(first) || names.split(' ').some((word) => ORGANISED.test(word)))
    return null
  if (TITLES.has(first.toLowerCase()) || SPEAKERS.has(names.split(' ').at(-1)!.toLowerCase())) return null
  const next = tokens.find((token) => token.start >= start + at + names.length)
  const firm = IS_FIRM.test(preposition)
  const ofPlace = OF_PLACE.test(text.slice(Math.max(0, at - 40), at))
  const possessive = /^[’']s?/.test(text.slice(at + names.length))
  const known = countryCalled(names) ?? PARTS.get(names.toLowerCase()) ?? null
  if (known)
    return !possessive &&
      (firm ||
        preposition === 'through' ||
        NAMED_LEAD.test(lead) ||
        (/^(?:from|to)$/.test(preposition) && MOVES.test(text.slice(Math.max(0, at - 60), at))))
      ? { country: known, position: null, why: 'the name of a country or a part of one' }
      : null
  // “in Romanian waters” is a feature; a people's name before another word is none.
  if (DEMONYMS.has(names.toLowerCase()) && townsCalled(names).length === 0) return null
  const town = bestTown(townsCalled(names), countries)
  if (
    town &&
    (firm || /^(?:from|to|of|between|towards?|through|via|on)$/.test(preposition)) &&
    !(
      town.capital &&
      /^(?:from|to)$/.test(preposition) &&
      DEMONYMS.has(names.toLowerCase()) &&
      !MOVES.test(text.slice(Math.max(0, at - 60), at))
    ) &&
    next?.word !== "'s"
  ) {
    if (!firm && preposition !== 'from' && preposition !== 'to' && !ofPlace && town.size < 100) return null
    return townGuess(town)
  }
  if (
    ofPlace ||
    (firm &&
      isPlaceLike(names, /^(?:off|along|above|across)$/.test(preposition) ? '' : lead) &&
      !possessive &&
      !isAttribute(next))
  )
    return {
      country: nationOf(lead, text),
      position: null,
      why: BY_PREPOSITION,
    }
  return null
}

/** “a flight from Athens to Riga”: of other capitals a government is meant. */
const MOVES =
  /\b(?:flights?|flew|fly(?:ing)?|way|travel\w*|visit\w*|train|route|road|motorway|railway|sail\w*|journey|plane|jet|drove|bus|arriv\w*|returned|moved|diverted|cables?|pipeline|ferry|ferries|ship(?:s|ped|ment|ments)?|cargo|freighter|tanker|voyage|loads|convoy|exports?|deliver(?:y|ies|ed)|smuggled|fled|crossing)\b[^.;]*$/u

/** “in Tangdar shelling”: the name belongs to the noun behind it. */
const isAttribute = (next: Token | undefined) =>
  next !== undefined && (next.pos === 'NOUN' || (next.word.endsWith('ing') && next.pos !== 'ADP'))

const isPlaceLike = (names: string, lead: string) =>
  !/(?:ism|ist|ity|tion|ment|ship)$/.test(names) && !/^[\p{Lu}]{2,5}$/u.test(names) && !/^the\s*$/i.test(lead)
