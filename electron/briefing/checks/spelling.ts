import { foldName } from '#domain/actor'
import { GIVEN, KNOWN } from './known-names.ts'

// What transliterations write in several ways, one of them for each; in this order.
const ALIKE: readonly (readonly [RegExp, string])[] = [
  // The Arabic article, which some write and some leave out.
  [/^(?:al|el)-(?=\p{L}{3})/gu, ''],
  [/['-]/g, ''],
  // A Russian missile is a `Kh-22` or an `X-22`.
  [/^(?:kh|x)(?=\d)/g, 'h'],
  [/shch|sch/g, 'sh'],
  [/tsh|tch/g, 'ch'],
  [/dzh|dj/g, 'j'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/zh/g, 'ž'],
  // Serbian names: `Vučić`, `Vucic`, `Vuchich`.
  [/ich?$/g, 'ič'],
  [/ch/g, 'č'],
  [/sh/g, 'š'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/c(?![eiyč])/g, 'k'],
  [/tz/g, 'ts'],
  [/ff$/g, 'v'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/[yj]/g, 'i'],
  // `Yerevan`, `Erevan`; `Dnieper`, `Dneper`; `Artyom`, `Artem`.
  [/ie|(?<=[^aeiou])io(?=[^aeiou])/g, 'e'],
  [/z/g, 's'],
  [/h/g, 'g'],
  [/(.)\1+/gu, '$1'],
  // Ukrainian and Russian vowels: `Chornomorsk`, `Chernomorsk`; `Ternopil`, `Ternopol`.
  [/čo/g, 'če'],
  [/pil$/g, 'pol'],
  // … and endings: `Vylkove`, `Vilkovo`; `Lviv`, `Lvov`; `Avdiivka`, `Avdeevka`; `Frankivsk`, `Frankovsk`.
  [/(?<=[vn]|sk)(?:o|oe)$/g, 'e'],
  [/[eio]+v(?=e?$|[sk]k|ka$)/g, 'v'],
  // Ukrainian and Belarusian ones: `Lukashenko`, `Lukashenka`.
  [/enka$/g, 'enko'],
  // A Romanian name with its article or without: `Plauru`, `Plaur`.
  [/(?<=\p{L}{4})ul?$/gu, ''],
]

// Letters that some write as two and some without their sign: `Müller`, `Mueller`, `Muller`.
const SIGNED: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  å: 'aa',
  č: 'ch',
  ć: 'ch',
  š: 'sh',
  ž: 'zh',
  ç: 'ch',
  ş: 'sh',
  ș: 'sh',
  ț: 'ts',
  // Romanian has two signs for one sound: `Târgu`, `Tîrgu`.
  â: 'i',
  ţ: 'ts',
  ł: 'l',
  ñ: 'ny',
}

const sounding = (word: string) => ALIKE.reduce((sound, [from, to]) => sound.replace(from, to), word)
const transliterated = (word: string) => sounding(foldName(word))

const usualOnes = (groups: readonly (readonly string[])[]): ReadonlyMap<string, string> =>
  new Map(
    groups.flatMap(([usual = '', ...others]) =>
      others.map((name) => [transliterated(name), transliterated(usual)]),
    ),
  )
const KNOWN_WORDS: ReadonlySet<string> = new Set(KNOWN.flat().map(foldName))
const KNOWN_AS = usualOnes(KNOWN)
const GIVEN_AS = usualOnes(GIVEN)

/** True where a word is in the list of names that are written in several ways. */
export const isKnownName = (word: string): boolean => KNOWN_WORDS.has(foldName(word))

/**
 * How a word of a name may sound, so that its transliterations share a sound: `Zelensky`, `Zelenskiy` and
 * `Zelenskyy`; `Oleh` and `Oleg`; `Kyiv` and `Kiev`, which are in a list. A word with signs on its letters has
 * two: without them, and with two letters for each.
 * @param isGiven it stands before another word of the name, where it is a given name in any language.
 */
export function soundsOf(word: string, isGiven = false): string[] {
  const written = [...word.normalize('NFC').toLowerCase()].map((letter) => SIGNED[letter] ?? letter).join('')
  const sounds = [...new Set([word, written].map(transliterated))]
  return sounds.map((sound) => KNOWN_AS.get(sound) ?? (isGiven ? (GIVEN_AS.get(sound) ?? sound) : sound))
}

/** How many letters must change to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1)
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      )
    row = next
  }
  return row[b.length] ?? 0
}

/**
 * True where two names of one actor are one name in two spellings, and not a name and a title or a short
 * form: `Zelensky` and `Zelenskyy`, but not `Kyiv` and `Ukraine`, nor `Andriy Yermak` and `Yermak`.
 */
export function isRespelling(one: string, other: string): boolean {
  if (one.toLowerCase() === other.toLowerCase()) return false
  const a = foldName(one).split(' ')
  const b = foldName(other).split(' ')
  if (a.length === b.length) return a.every((word, at) => isNear(word, b[at] ?? ''))
  // A form with the given name and one without: what tells is whether the last words are spelt alike.
  const [last = '', otherLast = ''] = [a.at(-1), b.at(-1)]
  return last !== otherLast && isNear(last, otherLast)
}

const isNear = (a: string, b: string) =>
  distance(a, b) <= Math.max(1, Math.floor(Math.min(a.length, b.length) / 2))
