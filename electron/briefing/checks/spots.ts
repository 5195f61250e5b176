import type { Spot } from '#domain/finding'
import { passageAt } from '#domain/passage'
import type { Line, Sentence } from './rule.ts'

/** More words are no place to look at. */
const LONGEST = 2_000

/** Words of a line as a finding keeps their place. @returns none where nothing, or too much, stands there. */
export function spotsIn(
  { field, line, text }: Pick<Line, 'field' | 'line' | 'text'>,
  start: number,
  end: number,
): Spot[] {
  return end > start && end - start <= LONGEST
    ? [{ text: field, line, passage: passageAt(text, { start, end }) }]
    : []
}

/** The place of a whole sentence, without the blanks around it. */
export function spotsOf(line: Line, { start, text }: Pick<Sentence, 'start' | 'text'>): Spot[] {
  const from = start + text.length - text.trimStart().length
  return spotsIn(line, from, from + text.trim().length)
}
