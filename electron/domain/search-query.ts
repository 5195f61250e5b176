import { edtfBounds, parseEdtf } from './edtf.ts'
import { Credibility, Reliability } from './grade.ts'
import { ClaimStatus, ContextType, StatementKind } from './kinds.ts'
import { Marking } from './marking.ts'

/** What can be found, in the order in which it is shown. */
export const FOUND_KINDS = [
  ...(['incident', 'statement', 'quotation', 'evidence', 'judgement', 'question'] as const),
  ...(['source', 'context', 'briefing'] as const),
] as const
export type FoundKind = (typeof FOUND_KINDS)[number]

/** A word or a phrase to look for. */
export interface Wanted {
  readonly text: string
  /** Written in quotation marks: these words in a row, spelt as they are. */
  readonly isPhrase: boolean
  /** Longer words are found too: it ends in `*`, or is the last one, which may go on. */
  readonly open: boolean
}

type Meaning =
  | { readonly name: 'kind'; readonly kinds: readonly (StatementKind | ContextType)[] }
  | { readonly name: 'actor' | 'place' | 'source'; readonly words: string }
  /** Days as `YYYY-MM-DD`, both included; null where the span is open. */
  | { readonly name: 'date'; readonly from: string | null; readonly to: string | null }
  /** The values that each half may have; null where that half was not asked for. */
  | {
      readonly name: 'grade'
      readonly reliability: readonly Reliability[] | null
      readonly credibility: readonly Credibility[] | null
    }
  | { readonly name: 'marking'; readonly markings: readonly Marking[] }
  | { readonly name: 'status'; readonly statuses: readonly ClaimStatus[] }
  | { readonly name: 'in'; readonly kinds: readonly FoundKind[] }

export type FilterName = Meaning['name']
export const FILTER_NAMES: readonly FilterName[] = [
  ...(['kind', 'actor', 'date', 'place', 'grade', 'source', 'marking', 'status', 'in'] as const),
]

/** One condition, as it was meant and as it was written. */
export type Filter = Meaning & { readonly text: string }

/** What a person asked for. What could not be understood is left out, and `notes` say so in words. */
export interface SearchQuery {
  readonly wanted: readonly Wanted[]
  readonly unwanted: readonly Wanted[]
  readonly filters: readonly Filter[]
  readonly notes: readonly string[]
}

const HAS_WORD = /[\p{L}\p{N}\p{Co}]/u
// A minus, a name and a colon, then words in quotation marks or up to the next space or quotation mark.
const PIECE = /(-)?(?:(\p{L}+):(?!\/\/|\s|$))?(?:["“”„]([^"“”„]*)(["“”„]?)|([^\s"“”„]+))/gu

/**
 * Reads what was typed into the search box: words, `"phrases"`, `begin*`, `-without`, and filters such as
 * `kind:denial`. Nothing that can be typed is an error.
 *
 * The last word is open, and stays so whatever filters follow: they narrow what it finds, and must not change what
 * it means. A space with nothing behind it ends the word.
 */
export function parseSearch(text: string): SearchQuery {
  const query = { wanted: [], unwanted: [], filters: [], notes: [] } as {
    [Part in keyof SearchQuery]: SearchQuery[Part][number][]
  }
  const input = text.replaceAll('\0', ' ')
  // The end of the last word that may go on; behind it there may be filters.
  let goesOn: number | null = null
  let isFiltered = false
  for (const match of input.matchAll(PIECE)) {
    const [whole, minus, name, phrase, closed, word] = match
    const end = match.index + whole.length
    const isLast = end === input.length
    const value = phrase ?? word ?? ''
    if (word?.endsWith(':') && isFilter(word.slice(0, -1))) {
      // At the end it is on its way to become one.
      if (!isLast) query.notes.push(`“${word}” says nothing yet: write its value right behind the colon`)
    } else if (name !== undefined && isFilter(name))
      readFilter(query, name, value, whole, minus !== undefined)
    else if (name !== undefined && /^\p{L}/u.test(value || 'x')) query.notes.push(unknownWords(name))
    else {
      const said = name === undefined ? value : `${name}:${value}`
      if (!HAS_WORD.test(said)) continue
      const isWanted = minus === undefined
      const open = isWanted && phrase === undefined && said.endsWith('*')
      const list = isWanted ? query.wanted : query.unwanted
      list.push({ text: said, isPhrase: phrase !== undefined, open })
      goesOn = isWanted && !closed ? end : null
      isFiltered = false
      continue
    }
    isFiltered = true
  }
  const last = query.wanted.at(-1)
  if (last && goesOn !== null && (isFiltered || goesOn === input.length))
    query.wanted.splice(-1, 1, { ...last, open: true })
  return query
}

const isFilter = (name: string): boolean => (FILTER_NAMES as readonly string[]).includes(name.toLowerCase())

const unknownWords = (name: string) =>
  `There is no filter “${name}:”. There are ${FILTER_NAMES.map((one) => `${one}:`).join(' ')}`

function readFilter(
  query: { filters: Filter[]; notes: string[] },
  name: string,
  value: string,
  text: string,
  isMinus: boolean,
): void {
  if (isMinus) query.notes.push(`“${text}” was passed over: only words can be left out with a minus`)
  else if (value.trim() === '') return
  else {
    const meaning = meaningOf(name.toLowerCase() as FilterName, value.trim())
    if (typeof meaning === 'string') query.notes.push(`“${text}” was passed over: ${meaning}`)
    else query.filters.push({ ...meaning, text })
  }
}

/** What a filter's value means, or why it means nothing. */
function meaningOf(name: FilterName, value: string): Meaning | string {
  switch (name) {
    case 'kind': {
      const kinds = beginning([...StatementKind.options, ...ContextType.options], value)
      return kinds.length > 0 ? { name, kinds } : oneOf([...StatementKind.options, ...ContextType.options])
    }
    case 'in': {
      const kinds = beginning(FOUND_KINDS, value.replace(/s$/i, ''))
      return kinds.length > 0 ? { name, kinds } : oneOf(FOUND_KINDS)
    }
    case 'status': {
      const statuses = beginning(ClaimStatus.options, value)
      return statuses.length > 0 ? { name, statuses } : oneOf(ClaimStatus.options)
    }
    case 'marking': {
      const markings = beginning(Marking.options, /^tlp/i.test(value) ? value : `TLP:${value}`)
      return markings.length > 0 ? { name, markings } : oneOf(Marking.options)
    }
    case 'date':
      return dateMeaning(value)
    case 'grade':
      return gradeMeaning(value)
    default:
      return HAS_WORD.test(value) ? { name, words: value } : 'it holds no word'
  }
}

/** The one that is called so, or all that begin so: while `con` is typed, `confirmation` and its like. */
function beginning<Value extends string>(options: readonly Value[], typed: string): Value[] {
  const small = typed.toLowerCase().replace(/\*$/, '')
  const exact = options.filter((option) => option.toLowerCase() === small)
  return exact.length > 0 ? exact : options.filter((option) => option.toLowerCase().startsWith(small))
}

const oneOf = (options: readonly string[]) =>
  `it is one of ${options.map((option) => (option.includes(' ') ? `"${option}"` : option)).join(', ')}`

/** `2023-09`, `2023-09-03..2023-09-06`, `2023-09..`, `..2023`, or a span as EDTF writes it. */
function dateMeaning(value: string): Meaning | string {
  const ends = value.split('..')
  const isOpen = ends.length === 2 && !value.includes('/')
  const edtf = isOpen ? ends.map((end) => end || '..').join('/') : value
  const read = parseEdtf(edtf)
  if (!read.ok) return read.reason
  return { name: 'date', ...edtfBounds(edtf) }
}

/**
 * `B2`, `B`, `2`, each with `<=` (at least as good) or `>=` (at most as good) before it. The halves are compared
 * apart and both must hold. F and 6 say that it cannot be judged, so they are neither better nor worse than
 * anything: only `grade:F` and `grade:6` find them.
 */
function gradeMeaning(value: string): Meaning | string {
  const [, sign = '', letter = '', figure = ''] = /^([<>]=?|=)?([A-F]?)([1-6]?)$/i.exec(value) ?? []
  if (letter + figure === '') return 'write a grade as grade:B2, grade:<=B2, grade:<=B or grade:<=2'
  if (sign === '<' || sign === '>') return `write ${sign}= instead of ${sign}`
  if (sign !== '' && sign !== '=' && (letter.toUpperCase() === 'F' || figure === '6'))
    return 'F and 6 say that it cannot be judged: nothing is better or worse than that'
  const choose = <Value extends string>(options: readonly Value[], half: string): Value[] | null => {
    if (half === '') return null
    const judged = options.slice(0, -1)
    const at = options.findIndex((option) => option === half.toUpperCase())
    if (sign === '<=') return judged.slice(0, at + 1)
    return sign === '>=' ? judged.slice(at) : options.slice(at, at + 1)
  }
  return {
    name: 'grade',
    reliability: choose(Reliability.options, letter),
    credibility: choose(Credibility.options, figure),
  }
}

/** A filter as it is written: `actor:"North Korea"`. */
export const filterText = (name: FilterName, value: string): string =>
  `${name}:${/[\s"“”„]/.test(value) ? `"${value.replace(/["“”„]/g, '')}"` : value}`

/** What was typed, without one of its filters. The words before and behind it mean what they meant. */
export function withoutFilter(query: string, text: string): string {
  const piece = [...query.matchAll(PIECE)].find(([whole]) => whole === text)
  if (!piece) return query
  const before = query.slice(0, piece.index).trimEnd()
  const behind = query.slice(piece.index + text.length).trimStart()
  return [before, behind].filter(Boolean).join(' ')
}

/** What was typed, with one more filter: behind it, or before it where a quotation mark still waits for its pair. */
export function withFilter(query: string, text: string): string {
  const [, , , phrase, closed] = [...query.matchAll(PIECE)].at(-1) ?? []
  if (phrase !== undefined && !closed) return `${text} ${query.trimStart()}`
  return `${query.trim()} ${text} `.trimStart()
}
