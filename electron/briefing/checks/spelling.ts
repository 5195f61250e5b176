import { foldName } from '#domain/actor'

/** Places, peoples and bodies that are known under two names or transliterations; the usual one today first. */
const KNOWN: readonly (readonly string[])[] = [
  ['Kyiv', 'Kiev'],
  ['Kharkiv', 'Kharkov'],
  ['Lviv', 'Lvov'],
  ['Mykolaiv', 'Nikolaev', 'Nikolayev'],
  ['Chernihiv', 'Chernigov'],
  ['Chornobyl', 'Chernobyl'],
  ['Rivne', 'Rovno'],
  ['Ternopil', 'Ternopol'],
  ['Zaporizhzhia', 'Zaporozhye', 'Zaporozhe'],
  ['Bucharest', 'București'],
  ['Chișinău', 'Kishinev', 'Kishinau'],
  ['Warsaw', 'Warszawa'],
  ['Belarus', 'Byelorussia', 'Belorussia'],
  ['Moldova', 'Moldavia'],
  ['Türkiye', 'Turkey'],
  ['Transnistria', 'Transdniestria', 'Trans-Dniester'],
  ['Tehran', 'Teheran'],
  ['Beijing', 'Peking'],
  ['Myanmar', 'Burma'],
  ['Taliban', 'Taleban'],
  ['Hezbollah', 'Hizbullah', 'Hizballah', 'Hisbollah'],
  ['Houthi', 'Huthi'],
  ['Qaeda', 'Qaida'],
]
// What transliterations write in several ways, one of them for each; in this order.
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/['-]/g, ''],
  [/shch|sch/g, 'sh'],
  [/tch/g, 'ch'],
  [/kh/g, 'h'],
  [/zh/g, 'ž'],
  [/ch/g, 'č'],
  [/sh/g, 'š'],
  [/th/g, 't'],
  [/ph/g, 'f'],
  [/ck|q/g, 'k'],
  [/tz/g, 'ts'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/^ie/g, 'e'],
  [/z/g, 's'],
  [/h/g, 'g'],
  [/(.)\1+/gu, '$1'],
  // A Romanian name with its article or without: `Plauru`, `Plaur`.
  [/(?<=\p{L}{4})ul?$/gu, ''],
]

/**
 * A word of a name as it sounds, so that its transliterations are alike: `Zelensky`, `Zelenskiy` and
 * `Zelenskyy`; `Oleh` and `Oleg`; `Kyiv` and `Kiev`, which are in a list.
 */
export function soundOf(word: string): string {
  const sound = transliterated(word)
  return KNOWN_AS.get(sound) ?? sound
}

const transliterated = (word: string) =>
  ALIKE.reduce((sound, [from, to]) => sound.replace(from, to), foldName(word))

const KNOWN_AS = new Map(
  KNOWN.flatMap(([usual = '', ...others]) =>
    others.map((name) => [transliterated(name), transliterated(usual)]),
  ),
)

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
