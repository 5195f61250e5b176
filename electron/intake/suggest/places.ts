import type { PlaceSuggestion } from '#domain/suggestion'
import { countryCalled, DEMONYMS, LONG_NAMES, PARTS } from './lexicon/nations.ts'
import { CALENDAR, SPEAKERS, TITLES } from './lexicon/speakers.ts'
import { readText, type Sentence } from './reading.ts'
import { townsCalled, type Town } from './towns.ts'

const NAME = "\\p{Lu}[\\p{L}\\p{M}’'-]+"
const NAMES = `${NAME}(?: (?:(?:of|de|la|el|del|al|los|las|da) )?${NAME}){0,3}`
const BEFORE_FEATURE =
  'Gulf|Lake|Mount|Cape|Port|Strait|Bay|Sea|Isle|Isles|Island|Islands|Firth|River|Straits|Sound|Point|Fort|Puerto|Camp'
const AFTER_FEATURE =
  'river|sea|strait|straits|gulf|bay|island|islands|peninsula|province|region|district|oblast|prefecture|county|valley|mountains|desert|reservoir|dam|canal|delta|shoal|bank|reef|strip|coast|airspace|territory|soil|side|waters|border|frontier|town|village|port|harbour|harbor|channel|corridor|basin|plain|plateau|archipelago|bridge|crossing|lagoon|estuary|coastline|shore'
const CAPITAL_FEATURE =
  'River|Sea|Strait|Straits|Gulf|Bay|Island|Islands|Peninsula|Province|Region|District|Oblast|County|Valley|Mountains|Desert|Reservoir|Dam|Canal|Delta|Shoal|Bank|Reef|Strip|Coast|Sound|Channel|Ocean|Point|Bridge|Heights|Mountains|Pass|Archipelago|Basin'
/** Prepositions of place, with words that may stand before the name. */
const AT =
  '(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]ff|[Ff]rom|in|at|near|off|over|into|across|around|outside|inside|towards?|between|from|to|through|via|beyond|along|above|on|of|opposite|reach(?:ed|ing)?|leav(?:e|ing)|left|entered|entering)'
const LEAD =
  '(?:(?:the|its|a|\\p{Lu}\\p{L}+(?= (?:village|town|city|port|island) of)|neighbouring|neighboring|nearby|central|downtown|mainland|(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?|(?:north|south)(?:east|west)(?:ern)?|(?:\\p{Ll}+ )?(?:village|town|city|port|island|district|region|province|settlement|hamlet|suburb|capital|valley|coast|banks?) (?:of)?) ?)*'

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
  /\b[Tt]he (?:eastern |western |northern |southern |central )?(?:North |South )?(?:Pacific|Atlantic|Mediterranean|Med|Baltic|Adriatic|Aegean|Caribbean|Arctic|Channel|Danube|Dnipro|Dniester|Rhine|Volga|Nile|Mekong|Caucasus|Balkans|Sahel|Levant|Hague)\b(?! \p{Lu})/gu
const FEATURE = new RegExp(
  `(?:(?:the )?(?:${BEFORE_FEATURE}) (?:of )?${NAMES})|(?:(?:the )?${NAMES}[’']?s? (?:${AFTER_FEATURE}|${CAPITAL_FEATURE})(?= |[.,;:)’”"]|$))`,
  'gu',
)
const LIST = new RegExp(`^(?:, ${NAMES}){0,6},? and ${NAMES}(?! said)`, 'u')
const LISTED = new RegExp(NAMES, 'gu')
const LOCATED = new RegExp(`\\b(${AT}) (${LEAD})(${NAMES})`, 'gu')

const ORGANISED =
  /^(?:NATO|EU|UN|OSCE|IAEA|Security|Council|Ministry|Commission|Parliament|Assembly|Court|Nations|Union|Department|Agency|House|Senate|Twitter|Facebook|Telegram|Reuters|Brexit|Treaty|Charter|Convention|Article|Resolution|President|Prime|Foreign|God|Internet|Act|Agreement|Protocol|Mission|Group|Navy|Army|Accord|Accords|Pact|Manual|Declaration|Memorandum|Power|Press|Times|League|Company|Club|Airways|Airlines|Institute|University|Museum|Office)$/
const OF_PLACE =
  /(?:village|town|city|port|island|district|region|province|settlement|hamlet|suburb|capital|valley|coast|banks?) of\b|\b(?:village|town|city|settlement|hamlet|suburb|port) /i

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
  return [...found.values()].sort((a, b) => a.start - b.start)
}

const keyOf = (words: string) =>
  words
    .toLowerCase()
    .replace(/^(?:the|in|off|northern|southern|eastern|western) /, '')
    .replace(/[’']s\b/, '')

/** How often a text names each country or its people. */
function countriesIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word, next = ''] of text.matchAll(/\p{Lu}\p{L}+(?=( \p{Lu}\p{L}+)?)/gu)) {
    const name = word.toLowerCase()
    const code = DEMONYMS.get(name) ?? LONG_NAMES.get(name + next.toLowerCase())
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return counts
}

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
  for (const { 0: words, index } of text.matchAll(FEATURE)) {
    const first = words.replace(/^the /, '').split(' ')[0] ?? ''
    const next = /^\W*([\p{L}]+)/u.exec(text.slice(index + words.length))?.[1] ?? ''
    const parts = words.split(' ')
    // “the Bay Accord”, “the Hai River Power company”, “Hai’s coast guard”, “a Tarkan village”
    if (
      ORGANISED.test(next) ||
      next === 'guard' ||
      parts.slice(0, -1).some((part) => ORGANISED.test(part)) ||
      ORGANISED.test(parts.at(-1)!)
    )
      continue
    if (isPeoples(words)) continue
    if (ORGANISED.test(first) || isCalendar(first) || (TITLES.has(first.toLowerCase()) && first !== 'Port'))
      continue
    if (index === 0 && /^(?:The|This|That|Each|Both|In|On|At|Its|A|An|No) /.test(words)) continue
    add(index, words, guessIn(text, words.replace(/^the /, ''), countries, 'it is called a kind of place'))
  }
  for (const { 0: words, index } of text.matchAll(WATERS))
    add(index, words, guessOf(words, countries, 'a sea, a river or a part of the world'))
  for (const { 1: name = '', 0: words, index } of text.matchAll(APPOSED))
    add(index + words.length - name.length, name, guessOf(name, countries, 'it is called a kind of place'))
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
    add(at - direction.length, direction + names, guess)
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
const isPeoples = (words: string) =>
  /^(?:the )?[\p{Lu}][\p{L}-]+ (?:village|town|island|side|coast|bank|port|border)$/u.test(words) &&
  /^(?:the )?(?:[\p{L}-]+(?:ian|ean|an|ish|ese)|French|Dutch|Greek|Czech|Polish|Swiss) /u.test(words) &&
  !/^(?:the )?[\p{L}-]+ border$/u.test(words)

const isCalendar = (word: string) => CALENDAR.has(word.toLowerCase()) || /^(?:May|March)$/.test(word)

type Guess = Pick<PlaceSuggestion, 'country' | 'position' | 'why'>
interface Located {
  readonly preposition: string
  readonly lead: string
  readonly names: string
  readonly at: number
}

/** The nation of a sentence that names one alone. */
function soleNation(sentence: string): string | null {
  const [first, ...more] = countriesIn(sentence).keys()
  return first !== undefined && more.length === 0 ? first : null
}

/** The nation of “the Polish village of”, else the one that the sentence names alone. */
function nationOf(lead: string, sentence: string): string | null {
  const people = /(\p{Lu}[\p{L}-]+) (?:village|town|city|port|island)/u.exec(lead)?.[1]
  return (people && DEMONYMS.get(people.toLowerCase())) || soleNation(sentence)
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
  const firm =
    /^(?:in|at|near|off|into|across|around|outside|inside|over|opposite|beyond|along|reach\w*|enter\w*)$/.test(
      preposition,
    )
  const known = countryCalled(names) ?? PARTS.get(names.toLowerCase()) ?? null
  if (known)
    return firm || preposition === 'from' || preposition === 'through'
      ? { country: known, position: null, why: 'the name of a country or a part of one' }
      : null
  // “in Romanian waters” is a feature; a people's name before another word is none.
  if (DEMONYMS.has(names.toLowerCase()) && townsCalled(names).length === 0) return null
  const town = bestTown(townsCalled(names), countries)
  if (
    town &&
    (firm || /^(?:from|to|of|between|towards?|through|via|leav\w*|left|on)$/.test(preposition)) &&
    next?.word !== "'s"
  ) {
    if (
      !firm &&
      preposition !== 'from' &&
      preposition !== 'to' &&
      !OF_PLACE.test(`${lead} `) &&
      town.size < 100
    )
      return null
    return townGuess(town)
  }
  if (
    OF_PLACE.test(`${lead} `) ||
    (/^(?:in|near|at|off)$/.test(preposition) && isPlaceLike(names, lead) && next?.pos !== 'NOUN')
  )
    return {
      country: nationOf(lead, text),
      position: null,
      why: 'a name behind a word of place; no list knows it',
    }
  return null
}

const isPlaceLike = (names: string, lead: string) =>
  !/(?:ism|ist|ity|tion|ment|ship)$/.test(names) && !/^[\p{Lu}]{2,5}$/u.test(names) && !/^the\s*$/i.test(lead)

function guessOf(words: string, countries: ReadonlyMap<string, number>, why: string): Guess {
  const bare = words.replace(/^(?:Gulf|Lake|Mount|Cape|Port) (?:of )?/, '')
  const named = countryCalled(words)
  if (named) return { country: named, position: null, why }
  const town = bestTown(townsCalled(words), countries)
  if (town) return townGuess(town)
  const nation = bare
    .split(/[\s’']/)
    .map((word) => DEMONYMS.get(word.toLowerCase()))
    .find((code) => code !== undefined)
  return { country: nation ?? null, position: null, why }
}

const guessIn = (
  sentence: string,
  words: string,
  countries: ReadonlyMap<string, number>,
  why: string,
): Guess => {
  const guess = guessOf(words, countries, why)
  const sea = /\b(?:Sea|Ocean|Gulf|Strait|sea|border|frontier)\b/.test(words)
  return guess.country === null && !sea ? { ...guess, country: soleNation(sentence) } : guess
}

const townGuess = ({ country, position }: Town): Guess => ({ country, position, why: 'a town of the list' })

/** Of several towns of a name the one in a country that the text names most, else the capital or the largest. */
function bestTown(towns: readonly Town[], countries: ReadonlyMap<string, number>): Town | null {
  const near = towns.filter(({ country }) => countries.has(country))
  const [best] = near.toSorted(
    (a, b) => (countries.get(b.country) ?? 0) - (countries.get(a.country) ?? 0) || b.size - a.size,
  )
  const [largest] = towns
  // Geneva is in Switzerland also where the United States are named.
  return best && largest && best.size * 5 >= largest.size ? best : (largest ?? null)
}
