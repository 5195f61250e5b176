/** A stretch of the text that is highlighted, in UTF-16 units. */
export interface Mark {
  readonly id: string
  /** Names its colour. */
  readonly kind: string
  readonly start: number
  readonly end: number
}

/** A stretch over which the same marks lie; the shortest mark, which is drawn on top, comes first. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

export interface Paragraph {
  readonly start: number
  readonly end: number
}

/** The lines of a text that hold more than white space; the offsets in the text are kept. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (let start = 0; start <= text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (text.slice(start, end).trim() !== '') paragraphs.push({ start, end })
    start = end + 1
  }
  return paragraphs
}

/** Cuts one paragraph where marks begin and end. */
export function segmentsOf({ start, end }: Paragraph, marks: readonly Mark[]): Segment[] {
  const inside = marks
    .filter((mark) => mark.start < end && mark.end > start)
    .toSorted((a, b) => a.end - a.start - (b.end - b.start))
  const cuts = [...new Set([start, end, ...inside.flatMap((mark) => [mark.start, mark.end])])]
    .filter((at) => at >= start && at <= end)
    .toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((from, at) => {
    const to = cuts[at + 1] ?? end
    return { start: from, end: to, marks: inside.filter((mark) => mark.start <= from && mark.end >= to) }
  })
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

/** The sentence around an offset of a paragraph, without the white space at its ends. */
export function sentenceAt(
  text: string,
  { start, end }: Paragraph,
  at: number,
): { start: number; end: number } {
  const inside = Math.min(Math.max(at - start, 0), Math.max(0, end - start - 1))
  const found = sentences.segment(text.slice(start, end)).containing(inside)
  const from = start + (found?.index ?? 0)
  const sentence = found?.segment ?? ''
  const lead = sentence.length - sentence.trimStart().length
  return { start: from + lead, end: from + sentence.trimEnd().length }
}
