import type { Source } from '#domain/incident'
import { dateOf } from '../desk/source-words.ts'

/** What tells a source from those whose titles look the same. */
export interface Mark {
  readonly words: string
  /** Whether these are facts of it, its file's name in short, or only its place among the like ones. */
  readonly by: 'facts' | 'file name' | 'place'
}

/** So many letters of a title are sure to be seen in a tab. */
const SEEN = 18

type Named = Pick<Source, 'id' | 'title' | 'publisher' | 'published' | 'fileName'>

/** Tells of a source what tells it from others whose titles look the same; undefined where there is none. */
export type MarkOf = (source: Named) => Mark | undefined

/**
 * Finds the shortest thing that tells each source from others whose titles look the same. Of thousands of sources only
 * those are held against each other that look like one that is asked about.
 */
export function marksOfNames(sources: readonly Named[]): MarkOf {
  const groups = Map.groupBy(sources, startOf)
  const known = new Map<string, ReadonlyMap<string, Mark>>()
  return (source) => {
    const start = startOf(source)
    const group = groups.get(start) ?? []
    if (group.length < 2) return undefined
    const marks = known.get(start) ?? new Map(marksIn(group).map((mark, at) => [group[at]!.id, mark]))
    known.set(start, marks)
    return marks.get(source.id)
  }
}

/** What is seen of a title. */
const startOf = ({ title }: Named) => title.slice(0, SEEN).trim().toLowerCase()

/** The marks of sources with one title, in their order. */
function marksIn(group: readonly Named[]): Mark[] {
  const publishers = group.map(({ publisher }) => publisher)
  const dates = withoutSharedYear(group.map((source) => dateOf(source) ?? ''))
  const both = group.map((_, at) => (publishers[at] && dates[at] ? `${publishers[at]} · ${dates[at]}` : ''))
  const files = differing(group.map(({ fileName }) => fileName))
  const facts = [publishers, dates].map((words): Field => ({ words, by: 'facts' }))
  const fields: readonly Field[] = [...facts, { words: both, by: 'facts' }, { words: files, by: 'file name' }]
  const telling = fields.map((field) => ({ ...field, ofOne: onlyOnce(field.words) }))
  // One thing for all of them is read the quickest; where there is none, each has what is its own.
  const forAll = shortest(
    telling.filter(({ words, ofOne }) => words.every((one) => ofOne.has(one))),
    ({ words }) => Math.max(...words.map((one) => one.length)),
  )
  return group.map((_, at) => {
    const own =
      forAll ??
      shortest(
        telling.filter(({ words, ofOne }) => ofOne.has(words[at]!)),
        ({ words }) => words[at]!.length,
      )
    if (own) return { words: own.words[at]!, by: own.by }
    return { words: `no. ${(at + 1).toLocaleString('en')}`, by: 'place' }
  })
}

interface Field {
  readonly words: readonly string[]
  readonly by: Mark['by']
}

/** Those that stand there only once, and are no empty words. */
function onlyOnce(words: readonly string[]): ReadonlySet<string> {
  const counts = Map.groupBy(words, (one) => one)
  return new Set([...counts].flatMap(([one, those]) => (one !== '' && those.length === 1 ? [one] : [])))
}

function shortest<One>(those: readonly One[], lengthOf: (one: One) => number): One | undefined {
  return those.toSorted((a, b) => lengthOf(a) - lengthOf(b))[0]
}

/** Dates in words without their year, where all of them have the same: `4 Sep` of `4 Sep 2023`. */
function withoutSharedYear(dates: readonly string[]): readonly string[] {
  const known = dates.filter(Boolean)
  const year = / \d{4}$/.exec(known[0] ?? '')?.[0]
  const isShared = year !== undefined && known.every((date) => date.endsWith(year))
  return isShared ? dates.map((date) => date.slice(0, -year.length)) : dates
}

/** Names of files without what all of them begin and end with: `…01` of `statement-01.html`. */
function differing(names: readonly string[]): string[] {
  const pieces = names.map((name) => name.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? [])
  const named = pieces.filter((own) => own.length > 0)
  if (named.length < 2) return [...names]
  const before = shared(named)
  const behind = shared(named.map((own) => own.slice(before).reverse()))
  return pieces.map((own, at) => {
    const rest = own.slice(before, own.length - behind).join('')
    return rest === '' ? names[at]! : `${before > 0 ? '…' : ''}${rest}`
  })
}

/** How many pieces all lists begin with alike. */
function shared(lists: readonly (readonly string[])[]): number {
  const [first = [], ...others] = lists
  const at = first.findIndex((piece, place) => others.some((other) => other[place] !== piece))
  return at < 0 ? first.length : at
}
