import type { FindingPlace } from '#domain/finding'
import type { Fix } from '#domain/fix'
import type { Actor } from '#domain/incident'
import { ownWords } from './language.ts'
import type { CheckView, Rule } from './rule.ts'
import { isRespelling, soundOf } from './spelling.ts'
import { placeOf } from './view.ts'

/** A name in one spelling, and where it stands in the analyst's words. */
interface Spelling {
  readonly name: string
  readonly places: readonly FindingPlace[]
}

/** One actor or place under two spellings of one name. */
export const twoSpellings: Rule = {
  id: 'two spellings',
  find: (view) => {
    const texts = textsOf(view)
    const { actors } = view.file
    const seen = new Set<string>()
    return [...amongAliases(actors, texts), ...bySound(texts)].flatMap((group) => {
      const ranked = group
        .filter(({ places }) => places.length > 0)
        .toSorted((a, b) => b.places.length - a.places.length)
      const [usual, ...others] = ranked
      return others.flatMap((rare) => {
        const [place] = rare.places
        const pair = [usual?.name, rare.name].toSorted().join('\n')
        if (!usual || !place || seen.has(pair)) return []
        seen.add(pair)
        const fixes = settle(usual.name, rare.name, actors)
        return [{ words: `“${rare.name}” here, “${usual.name}” elsewhere`, place, fixes }]
      })
    })
  },
}

/** One spelling for the other throughout, the one that the actor's own name has first. */
function settle(usual: string, rare: string, actors: readonly Actor[]): Fix[] {
  const throughout = (from: string, to: string): Fix => ({
    words: `Write “${to}” throughout`,
    steps: [{ do: 'names', pairs: [{ from, to }] }],
  })
  const isOwn = (name: string) => actors.some((actor) => placesOf(actor.name, name).length > 0)
  const both = [throughout(rare, usual), throughout(usual, rare)]
  return isOwn(rare) && !isOwn(usual) ? both.toReversed() : both
}

interface Text {
  readonly own: string
  readonly place: FindingPlace
}

/** All of the analyst's words with the place of each: text, judgements, and what statements assert. */
const textsOf = ({ prose, judged, statements }: CheckView): Text[] => [
  ...prose,
  ...judged,
  ...statements.map((statement) => ({
    own: ownWords(statement.proposition),
    place: placeOf('claims and denials', statement),
  })),
]

/** The spellings of the names of an actor that are in use, as the actor's own list of names has them. */
function amongAliases(actors: readonly Actor[], texts: readonly Text[]): Spelling[][] {
  const all = texts.map(({ own }) => own).join('\n')
  return actors.flatMap(({ name, aliases }) => {
    const names = [...new Set([name, ...aliases])]
    const used = names
      .filter((one) => names.some((other) => one !== other && isRespelling(one, other)))
      .filter((one) => placesOf(all, one).length > 0)
      .map((one) => ({
        name: one,
        places: texts.flatMap(({ own, place }) => placesOf(own, one).map(() => place)),
      }))
    return used.map((one) => [one, ...used.filter((other) => isRespelling(one.name, other.name))])
  })
}

const LETTER = /[\p{L}\p{M}\p{N}]/u

/** Where a name stands as whole words. */
export function placesOf(text: string, name: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + name.length] ?? '')) places.push(at)
  return places
}

// Words with a capital that follow each other; such words open sentences too.
const NAME = /\p{Lu}[\p{L}\p{M}\p{N}’'-]*(?:[ \u00a0]\p{Lu}[\p{L}\p{M}\p{N}’'-]*)*/gu
const OPENERS = new Set(
  'A An And As At Both But By For From He Her His If In Is It Its Minister Mr Mrs Ms My No Nor Of On Or Our President She So The Their Then They This To Under We What When Where While With You'.split(
    ' ',
  ),
)
const SENTENCE_END = /(?:^|[.!?…:\n]["”’»)]*\s*)$/u
/** Shorter names sound alike by chance. */
const SHORTEST = 4
/** Long words that sound alike are names, also where all of them open sentences. */
const LONG = 6

/** Names that sound alike and are spelt in two ways, whether the file knows them or not. */
function bySound(texts: readonly Text[]): Spelling[][] {
  const bySound = new Map<string, Map<string, FindingPlace[]>>()
  const certain = new Set<string>()
  const note = (words: readonly string[], place: FindingPlace, isName: boolean) => {
    const sound = words.map(soundOf).join(' ')
    const name = words.join(' ')
    if (name.length < SHORTEST) return
    const spellings = bySound.get(sound) ?? new Map<string, FindingPlace[]>()
    bySound.set(sound, spellings.set(name, [...(spellings.get(name) ?? []), place]))
    if (isName) certain.add(sound)
  }
  for (const { own, place } of texts)
    for (const { 0: found, index } of own.matchAll(NAME)) {
      const listed = found.split(/[ \u00a0]/).map((word) => word.replace(/[’']s?$/u, ''))
      const opens = SENTENCE_END.test(own.slice(Math.max(0, index - 8), index))
      const words = listed.length > 1 && OPENERS.has(listed[0] ?? '') ? listed.slice(1) : listed
      // A single word that opens a sentence may be any word.
      note(words, place, !opens || listed.length > 1)
      if (words.length > 1) note(words.slice(-1), place, true)
    }
  return [...bySound]
    .filter(([sound, spellings]) => spellings.size > 1 && (certain.has(sound) || sound.length >= LONG))
    .flatMap(([, spellings]) => {
      const all = [...spellings].map(([name, places]) => ({ name, places }))
      // Last words that differ are compared alone.
      return [...Map.groupBy(all, ({ name }) => name.includes(' ') && name.split(' ').at(-1)).values()]
    })
    .map(differing)
}

/** Without those that differ by capitals only: `NATO` and `Nato`. */
function differing(spellings: readonly Spelling[]): Spelling[] {
  const byLetters = Map.groupBy(spellings, ({ name }) => name.toLowerCase())
  return [...byLetters.values()].map(([first, ...same]) => ({
    name: first!.name,
    places: [first!, ...same].flatMap(({ places }) => places),
  }))
}
