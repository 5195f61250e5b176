import { z } from 'zod'
import { Sha256 } from './id.ts'

/**
 * A passage of a source text, as the W3C Web Annotation Data Model selects it: TextQuoteSelector
 * (exact, prefix, suffix) and TextPositionSelector (start, end). Positions count Unicode code points,
 * `end` is exclusive. Bound to the text by its SHA-256.
 */
export const Quotation = z.object({
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  textSha256: Sha256,
})
export type Quotation = z.infer<typeof Quotation>

/** How many code points of the surrounding text a selector keeps on each side. */
export const CONTEXT_LENGTH = 32

/** A passage counted in UTF-16 units, as JavaScript's strings and the screen count it. */
export interface Utf16Range {
  readonly start: number
  readonly end: number
}

const codePoints = (text: string) => {
  let count = 0
  for (const _ of text) count += 1
  return count
}

/** True where cutting at this UTF-16 offset would split a surrogate pair. */
const splitsPair = (text: string, at: number) =>
  at > 0 &&
  at < text.length &&
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 &&
  (text.charCodeAt(at - 1) & 0xfc00) === 0xd800

/** Where the pairs of a text begin, in UTF-16 units: all that lies between the two ways of counting. */
let known: { readonly text: string; readonly pairs: readonly number[] } = { text: '', pairs: [] }

// Quotations of one text are looked up one after the other, so the last text is all that is kept.
function pairsOf(text: string): readonly number[] {
  if (known.text === text) return known.pairs
  const pairs: number[] = []
  for (let at = 1; at < text.length; at += 1) if (splitsPair(text, at)) pairs.push(at - 1)
  known = { text, pairs }
  return pairs
}

/** How many pairs, from the first on, fulfil a condition that no later one fulfils again. */
function countPairs(pairs: readonly number[], holds: (start: number, index: number) => boolean): number {
  let low = 0
  for (let high = pairs.length; low < high;) {
    const middle = (low + high) >> 1
    if (holds(pairs[middle] ?? 0, middle)) low = middle + 1
    else high = middle
  }
  return low
}

function utf16Offset(text: string, points: number): number | null {
  const pairs = pairsOf(text)
  if (points > text.length - pairs.length) return null
  return points + countPairs(pairs, (start, index) => start - index < points)
}

function pointOffset(text: string, at: number): number {
  return at - countPairs(pairsOf(text), (start) => start < at)
}

/** Shrinks a range by the white space at its two ends; null where nothing else is in it. */
export function trimRange(text: string, { start, end }: Utf16Range): Utf16Range | null {
  const chosen = text.slice(start, end)
  const lead = chosen.length - chosen.trimStart().length
  const tail = chosen.length - chosen.trimEnd().length
  return lead === chosen.length ? null : { start: start + lead, end: end - tail }
}

/**
 * Selects a passage of a source text. This and `locate` are the only places that convert UTF-16
 * offsets to code points and back.
 * @throws RangeError where the range is empty, outside the text or cuts a character in two.
 */
export function quote(text: string, textSha256: string, { start, end }: Utf16Range): Quotation {
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError('The passage lies outside the text')
  if (splitsPair(text, start) || splitsPair(text, end))
    throw new RangeError('The passage cuts a character in two')
  const exact = text.slice(start, end)
  const before = [...text.slice(Math.max(0, start - 2 * CONTEXT_LENGTH), start)]
  const after = [...text.slice(end, end + 2 * CONTEXT_LENGTH)]
  const startPoint = pointOffset(text, start)
  return {
    exact,
    prefix: before.slice(-CONTEXT_LENGTH).join('').toWellFormed(),
    suffix: after.slice(0, CONTEXT_LENGTH).join('').toWellFormed(),
    start: startPoint,
    end: startPoint + codePoints(exact),
    textSha256,
  }
}

/**
 * Finds a quotation in its source text: the exact words at the exact place of the very text that they
 * were taken from.
 * @returns its range in UTF-16 units, or null for an orphan. Never the place of a lookalike.
 */
export function locate(text: string, textSha256: string, quotation: Quotation): Utf16Range | null {
  if (quotation.textSha256 !== textSha256) return null
  const start = utf16Offset(text, quotation.start)
  if (start === null || !text.startsWith(quotation.exact, start)) return null
  const end = start + quotation.exact.length
  const isWhole = quotation.end === quotation.start + codePoints(quotation.exact) && !splitsPair(text, end)
  return isWhole ? { start, end } : null
}
