import type { PlaceSuggestion } from '#domain/suggestion'
import { countryCalled, DEMONYMS } from '#intake/suggest/lexicon/nations'
import { ACTS, either, FIRM, LOOSE } from '#intake/suggest/lexicon/place-words'

/** What stands before a name that is named as a place, and behind one that speaks or acts. */
const MENTIONED = new RegExp(
  `\\b(?:${either(FIRM)}|${either(LOOSE)}|links?|linking|cleared|cross(?:es|ed)?|hit|struck) (?:the )?$`,
  'u',
)
const ACTING = new RegExp(
  `^(?:[’']s (?:\\p{L}+ )?(?:ministry|government|army|navy|president|prime|minister|embassy|ambassador|parliament|foreign|defen[cs]e)| (?:${ACTS})\\b)`,
  'mu',
)
/** Kinds of places behind a name: “Hallstedt airport” is Hallstedt where that was named before. */
const KIND = / (?:airport|crossing|base|port|town|city|plant)$/
const WINDOW = 40

/**
 * Places that do not act in the text, from where they are first named behind a preposition: “Who cut the cable to
 * Ostra? … Nobody in Ostra …”
 */
export function atFirstMention(places: readonly PlaceSuggestion[], text: string): PlaceSuggestion[] {
  const words = Map.groupBy(
    [...text.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({ word, index })),
    ({ word }) => word,
  )
  return places.map((place) => {
    const name = place.text.replace(KIND, '')
    const [first = ''] = /^\p{Lu}[\p{L}\p{M}]+/u.exec(name) ?? []
    if (first === '' || countryCalled(name) || DEMONYMS.has(name.toLowerCase())) return place
    const named = (words.get(first) ?? []).filter(({ index }) => text.startsWith(name, index))
    const behind = (index: number) => text.slice(index + name.length, index + name.length + WINDOW)
    const earlier = named.find(
      ({ index }) =>
        index < place.start &&
        MENTIONED.test(text.slice(Math.max(0, index - WINDOW), index)) &&
        !/^(?:[’'\p{L}-]| \p{Lu})/u.test(behind(index)),
    )
    if (!earlier || named.some(({ index }) => ACTING.test(behind(index)))) return place
    return { ...place, text: name, start: earlier.index, end: earlier.index + name.length }
  })
}
