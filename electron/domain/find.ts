import { z } from 'zod'

/** What is looked for in a text. */
export const Query = z.object({
  words: z.string().max(1_000),
  /** Capitals count. */
  matchCase: z.boolean(),
  /** Only where neither a letter nor a figure touches it. */
  wholeWords: z.boolean(),
  /**
   * Accents count, and so do the forms of quotation marks, hyphens and spaces. Else `Galati` finds `Galați`
   * and `Kyiv's` finds `Kyiv’s`.
   */
  exact: z.boolean(),
})
export type Query = z.infer<typeof Query>

/** A found place in UTF-16 units; `end` is exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Finds the places of one query in a text, from its beginning to its end; they never overlap. */
export type Finder = (text: string) => readonly Span[]

/** Forms of one sign that a keyboard has in one form only. */
const ALIKE: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
}

interface Folded {
  readonly text: string
  /** For each unit of `text` where its character begins in the original; one more for the end. */
  readonly from: readonly number[] | null
}

type Rules = Pick<Query, 'matchCase' | 'exact'>

function foldCharacter(character: string, { matchCase, exact }: Rules): string {
  const plain = (exact ? character : (ALIKE[character] ?? character)).normalize('NFD')
  // By way of the capitals, so that all small forms of a letter are one.
  const cased = matchCase ? plain : plain.toUpperCase().toLowerCase().normalize('NFD')
  return exact ? cased : cased.replace(/\p{M}/gu, '')
}

function fold(text: string, rules: Rules): Folded {
  // oxlint-disable-next-line no-control-regex -- the range of ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return { text: rules.matchCase ? text : text.toLowerCase(), from: null }
  const from: number[] = []
  let folded = ''
  let at = 0
  for (const character of text) {
    const piece = foldCharacter(character, rules)
    for (let unit = 0; unit < piece.length; unit += 1) from.push(at)
    folded += piece
    at += character.length
  }
  from.push(at)
  return { text: folded, from }
}

const isWordSign = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}\p{M}_]/u.test(character)

/** The character that ends at `at`, whole. */
const characterBefore = (text: string, at: number) => [...text.slice(Math.max(0, at - 2), at)].at(-1)
const characterAt = (text: string, at: number) =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : undefined

/** What finds a query; null where it has nothing to look for. */
export function finderOf(query: Query): Finder | null {
  const wanted = fold(query.words, query).text
  if (wanted === '') return null
  return (text) => {
    const { text: folded, from } = fold(text, query)
    const spans: Span[] = []
    for (let at = folded.indexOf(wanted); at >= 0;) {
      const span = spanOf(text, from, at, at + wanted.length)
      const fits = span && (!query.wholeWords || standsAlone(text, span))
      if (fits) spans.push(span)
      at = folded.indexOf(wanted, fits ? at + wanted.length : at + 1)
    }
    return spans
  }
}

/** A place in the folded text as a place in the original; null where it would cut a character in two. */
function spanOf(text: string, from: readonly number[] | null, start: number, end: number): Span | null {
  if (!from) return { start, end }
  const isEdge = (at: number) => at === 0 || from[at] !== from[at - 1]
  if (!isEdge(start) || !isEdge(end)) return null
  // Marks that were folded away belong to the letter before them.
  let last = from[end - 1]! + characterAt(text, from[end - 1]!)!.length
  while (last < from[end]!) last += characterAt(text, last)!.length
  return /^\p{M}$/u.test(characterAt(text, last) ?? '') ? null : { start: from[start]!, end: last }
}

const standsAlone = (text: string, { start, end }: Span) =>
  !isWordSign(characterBefore(text, start)) && !isWordSign(characterAt(text, end))
