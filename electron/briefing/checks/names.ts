import { foldName } from '#domain/actor'
import type { FindingPlace } from '#domain/finding'
import { ownWords } from './language.ts'
import type { CheckView, Rule } from './rule.ts'
import { placeOf } from './view.ts'

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

/** All of the analyst's words, one text after the other, with the place of each. */
function wordsOf({ prose, judged, statements }: CheckView) {
  const texts: { readonly own: string; readonly place: FindingPlace }[] = [
    ...prose,
    ...judged,
    ...statements.map((statement) => ({
      own: ownWords(statement.proposition),
      place: placeOf('claims and denials', statement),
    })),
  ]
  const starts: number[] = []
  let length = 0
  for (const { own } of texts) {
    starts.push(length)
    length += own.length + 1
  }
  return {
    all: texts.map(({ own }) => own).join('\n'),
    placeAt: (at: number) => texts[starts.findLastIndex((start) => start <= at)]?.place,
  }
}

const LETTER = /[\p{L}\p{M}\p{N}]/u

/** Where a name stands as whole words. */
function placesOf(text: string, name: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
    if (!LETTER.test(text[at - 1] ?? '') && !LETTER.test(text[at + name.length] ?? '')) places.push(at)
  return places
}

/** One actor under two spellings of one name. */
export const twoSpellings: Rule = {
  id: 'two spellings',
  title: 'Name written in two ways',
  why: 'A reader may take two spellings for two people or places.',
  source: 'House rule: one spelling a name',
  severity: 'hint',
  find: (view) => {
    const { all, placeAt } = wordsOf(view)
    return view.file.actors.flatMap(({ name, aliases }) => {
      const names = [...new Set([name, ...aliases])]
      const spelt = names.filter((one) => names.some((other) => one !== other && isRespelling(one, other)))
      const used = spelt
        .map((one) => ({ one, at: placesOf(all, one) }))
        .filter(({ at }) => at.length > 0)
        .toSorted((a, b) => b.at.length - a.at.length)
      return used.flatMap(({ one, at: [first = 0] }, rank) => {
        const usual = used.slice(0, rank).find((more) => isRespelling(more.one, one))
        const place = placeAt(first)
        return usual && place ? [{ words: `“${one}” here, “${usual.one}” elsewhere`, place }] : []
      })
    })
  },
}
