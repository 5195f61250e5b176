import type { PlaceSuggestion } from '#domain/suggestion'
import { countryCalled, DEMONYMS, LONG_NAMES } from '#intake/suggest/lexicon/nations'
import { townsCalled, type Town } from './towns.ts'

/** Why a name is taken for a place that no list knows. */
export const BY_PREPOSITION = 'a name behind a word of place; no list knows it'
export const BY_KIND = 'it is called a kind of place'
const UNKNOWN = new Set([BY_PREPOSITION, BY_KIND, 'it opens a dispatch', 'it opens a document'])

/** Waters and frontiers belong to no country alone. */
const BETWEEN = /\b(?:Sea|Ocean|Gulf|Straits?|sea|border|frontier)\b/

export type Guess = Pick<PlaceSuggestion, 'country' | 'position' | 'why'>
/** How often a text names each country or its people. */
export function countriesIn(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [word, next = ''] of text.matchAll(/\p{Lu}\p{L}+(?=( \p{Lu}\p{L}+)?)/gu)) {
    const name = word.toLowerCase()
    const code = DEMONYMS.get(name) ?? LONG_NAMES.get(name + next.toLowerCase())
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return counts
}

/** The nation of a sentence that names one alone. */
export function soleNation(sentence: string): string | null {
  const [first, ...more] = countriesIn(sentence).keys()
  return first !== undefined && more.length === 0 ? first : null
}

/** The nation of “the Polish village of”, else the one that the sentence names alone. */
export function nationOf(lead: string, sentence: string): string | null {
  const people = /(\p{Lu}[\p{L}-]+) (?:village|town|city|port|island)/u.exec(lead)?.[1]
  return (people && DEMONYMS.get(people.toLowerCase())) || soleNation(sentence)
}

export function guessOf(words: string, countries: ReadonlyMap<string, number>, why: string): Guess {
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

export const guessIn = (
  sentence: string,
  words: string,
  countries: ReadonlyMap<string, number>,
  why: string,
): Guess => {
  const guess = guessOf(words, countries, why)
  if (BETWEEN.test(words)) return guess.position === null ? { ...guess, country: null } : guess
  return guess.country === null ? { ...guess, country: soleNation(sentence) } : guess
}

export const townGuess = ({ country, position }: Town): Guess => ({
  country,
  position,
  why: 'a town of the list',
})

/** Of several towns of a name the one in a country that the text names most, else the capital or the largest. */
export function bestTown(towns: readonly Town[], countries: ReadonlyMap<string, number>): Town | null {
  const near = towns.filter(({ country }) => countries.has(country))
  const [best] = near.toSorted(
    (a, b) => (countries.get(b.country) ?? 0) - (countries.get(a.country) ?? 0) || b.size - a.size,
  )
  const [largest] = towns
  // Geneva is in Switzerland also where the United States are named.
  return best && largest && best.size * 5 >= largest.size ? best : (largest ?? null)
}

/** “Inkoo in Finland”, “Paldiski, in the north of Estonia”: the country that stands behind a name. */
const BEHIND =
  /^,? (?:(?:well |deep )?(?:in|inside|of) )?(?:the )?(?:(?:north|south|east|west|centre)(?:-?(?:east|west))?(?:ern)? (?:of )?)?(\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)/u

/** Places that no list knows, with the country that stands behind the name. */
export function withCountries(places: readonly PlaceSuggestion[], text: string): PlaceSuggestion[] {
  return places.map((place) => {
    if (place.position !== null || !UNKNOWN.has(place.why)) return place
    const behind = BEHIND.exec(text.slice(place.end, place.end + 60))?.[1] ?? ''
    const named = countryCalled(behind) ?? countryCalled(behind.split(' ')[0] ?? '')
    return named && !BETWEEN.test(place.text) ? { ...place, country: named } : place
  })
}
