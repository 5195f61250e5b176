import { itemField } from '#domain/briefing-texts'
import { findingKey } from '#domain/finding'
import type { Fix } from '#domain/fix'
import type { Actor } from '#domain/incident'
import { ownWords } from './language.ts'
import type { CheckView, Line, Rule } from './rule.ts'
import { isRespelling, soundsOf, isKnownName } from './spelling.ts'
import { spotsIn } from './spots.ts'
import { placeOf } from './view.ts'

type Text = Pick<Line, 'place' | 'field' | 'line' | 'text' | 'own'>

/** Where a name stands in the analyst's words. */
interface Place extends Text {
  /** Where it begins, in UTF-16 units. */
  readonly at: number
}

/** A name in one spelling, and where it stands. */
interface Spelling {
  readonly name: string
  readonly places: readonly Place[]
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
        const [first] = rare.places
        const pair = [usual?.name, rare.name].toSorted().join('\n')
        if (!usual || !first || seen.has(pair)) return []
        seen.add(pair)
        const found = { words: `“${rare.name}” here, “${usual.name}” elsewhere`, place: first.place }
        const spots = rare.places.flatMap(({ at, ...text }) => spotsIn(text, at, at + rare.name.length))
        const key = findingKey({ rule: 'two spellings', ...found })
        const fixes = [
          ...settle(usual.name, rare.name, actors),
          ...keepBoth(usual.name, rare.name, actors, key),
        ]
        return [{ ...found, spots, fixes }]
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

/** Makes the one that the library does not know a name of the actor that has the other, and leaves both here. */
function keepBoth(usual: string, rare: string, actors: readonly Actor[], key: string): Fix[] {
  const owners = (name: string) =>
    actors.filter((actor) => [actor.name, ...actor.aliases].some((one) => placesOf(one, name).length > 0))
  const [ofUsual, ofRare] = [owners(usual), owners(rare)]
  const [actor, ...others] = ofUsual.length > 0 ? ofUsual : ofRare
  const alias = ofUsual.length > 0 ? rare : usual
  // Where both are known, or several have it, nothing is to be added.
  if (!actor || others.length > 0 || (ofUsual.length > 0 && ofRare.length > 0)) return []
  return [
    {
      words: `Keep both: make “${alias}” an alias of ${actor.name}`,
      steps: [
        { do: 'alias', actorId: actor.id, alias },
        { do: 'leave', key },
      ],
    },
  ]
}

/** All of the analyst's words with the place of each: text, judgements, and what statements assert. */
const textsOf = ({ prose, judged, statements }: CheckView): Text[] => [
  ...prose,
  ...judged,
  ...statements.map((statement) => ({
    field: itemField(statement.id, 'proposition'),
    line: 0,
    text: statement.proposition,
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
        places: texts.flatMap((text) => placesOf(text.own, one).map((at) => ({ ...text, at }))),
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

// Words with a capital that follow each other, initials and numbers among them; such words open sentences too.
const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}’'-]*`
const INITIAL = String.raw`(?:\p{Lu}\.[ \u00a0]?)*`
const NAME = new RegExp(
  `${INITIAL}${WORD}(?:[ \\u00a0](?:${INITIAL}${WORD}|\\p{N}+(?![\\p{L}.,]?\\p{N})))*`,
  'gu',
)
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

/** The words of a found name: without an opener of the sentence, initials and the sign of a genitive. */
function wordsOf(found: string): string[] {
  const words = found
    .replace(/\p{Lu}\.[ \u00a0]?/gu, '')
    .split(/[ \u00a0]/)
    .map((word) => word.replace(/[’']s?$/u, ''))
    .filter((word) => word !== '')
  return words.length > 1 && OPENERS.has(words[0] ?? '') ? words.slice(1) : words
}

/** What names share that are one name: how their words sound one after the other, and in whatever order. */
function keysOf(words: readonly string[]): string[] {
  const last = words.length - 1
  const sounds = words.map((word, at) => soundsOf(word, at < last))
  const all = [0, 1].map((way) => sounds.map((ways) => ways[way] ?? ways[0] ?? ''))
  const keys = all.flatMap((one) => [one.join(''), ...(last > 0 ? [`~${one.toSorted().join(' ')}`] : [])])
  return [...new Set([...keys, ...(last > 0 ? [] : sounds.flat().flatMap(slipsOf))])]
}

/** In names of so many letters one other letter is a slip of the pen. */
const SLIP = 8
const SLIPPED = '-'

/**
 * What a long word shares with one that has one letter more, less or other than it: each way to leave a letter
 * out. The first letter and the ending are left, because another ending makes another word.
 */
function slipsOf(sound: string): string[] {
  if (sound.length < SLIP || /\p{N}/u.test(sound)) return []
  const without = Array.from(
    { length: sound.length - 3 },
    (_, at) => sound.slice(0, at + 1) + sound.slice(at + 2),
  )
  return [sound, ...without].map((key) => SLIPPED + key)
}

/** Names that sound alike and are spelt in two ways, whether the file knows them or not. */
function bySound(texts: readonly Text[]): Spelling[][] {
  const groups = new Map<string, Map<string, Place[]>>()
  const certain = new Set<string>()
  const keys = new Map<string, readonly string[]>()
  const note = (words: readonly string[], place: Place, isName: boolean) => {
    const name = words.join(' ')
    if (name.length < SHORTEST) return
    const known = keys.get(name) ?? keysOf(words)
    keys.set(name, known)
    for (const key of known) {
      const spellings = groups.get(key) ?? new Map<string, Place[]>()
      groups.set(key, spellings)
      const places = spellings.get(name)
      if (places) places.push(place)
      else spellings.set(name, [place])
      if (isName || isKnownName(name)) certain.add(key)
    }
  }
  for (const text of texts)
    for (const { 0: found, index } of text.own.matchAll(NAME)) {
      const words = wordsOf(found)
      const opens = SENTENCE_END.test(text.own.slice(Math.max(0, index - 8), index))
      const isMore = /[ \u00a0]/.test(found)
      const at = (name: string) => ({ ...text, at: index + Math.max(0, found.lastIndexOf(name)) })
      // A single word that opens a sentence may be any word.
      note(words, at(words.join(' ')), !opens || isMore)
      const last = words.at(-1)
      if (words.length > 1 && last !== undefined) note([last], at(last), true)
    }
  return [...groups]
    .filter(
      ([key, spellings]) =>
        spellings.size > 1 &&
        (certain.has(key) ||
          (!key.startsWith(SLIPPED) && [...spellings.keys()].every(({ length }) => length >= LONG))),
    )
    .flatMap(([, spellings]) => compared([...spellings].map(([name, places]) => ({ name, places }))))
    .map(differing)
}

/** Last words that sound alike and differ are compared alone, so names are compared only where theirs do not. */
function compared(spellings: readonly Spelling[]): Spelling[][] {
  const lastOf = ({ name }: Spelling) => name.split(' ').at(-1) ?? ''
  const alone = spellings.filter(({ name }) => !name.includes(' '))
  const longer = spellings.filter(({ name }) => name.includes(' '))
  const bySoundOfLast = Map.groupBy(longer, (one) => soundsOf(lastOf(one))[0])
  const firsts = [...bySoundOfLast.values()].map(([first]) => first!)
  // A short one is compared nowhere but here.
  const asWritten = (one: Spelling) => (lastOf(one).length < SHORTEST ? '' : lastOf(one))
  const byLast = [...bySoundOfLast.values()].flatMap((same) => [...Map.groupBy(same, asWritten).values()])
  return [[...alone, ...firsts], ...byLast]
}

/** Without those that differ by capitals only: `NATO` and `Nato`. */
function differing(spellings: readonly Spelling[]): Spelling[] {
  const byLetters = Map.groupBy(spellings, ({ name }) => name.toLowerCase())
  return [...byLetters.values()].map(([first, ...same]) => ({
    name: first!.name,
    places: [first!, ...same].flatMap(({ places }) => places),
  }))
}
