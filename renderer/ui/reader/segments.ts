/** A stretch of the text that is highlighted, in UTF-16 units. */
export interface Mark {
  readonly id: string
  /** Names its colour. */
  readonly kind: string
  readonly start: number
  readonly end: number
  /** How it looks; highlighted where nothing is said. */
  readonly look?: 'proposed' | 'rejected'
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

/** Paragraphs that are drawn together. */
export interface Block extends Paragraph {
  readonly paragraphs: readonly Paragraph[]
}

/** UTF-16 units of a block, about: some screens of text. */
const BLOCK = 12_000

/** Cuts the paragraphs of a text into blocks, so that a long text is a few hundred things and not ten thousands. */
export function blocksOf(paragraphs: readonly Paragraph[]): Block[] {
  const blocks: Block[] = []
  let open: Paragraph[] = []
  for (const paragraph of paragraphs) {
    open.push(paragraph)
    const start = open[0]?.start ?? 0
    if (paragraph.end - start < BLOCK && paragraph !== paragraphs.at(-1)) continue
    blocks.push({ start, end: paragraph.end, paragraphs: open })
    open = []
  }
  return blocks
}

/** The last of several stretches that begins at or before an offset; the first where none does. */
export function stretchAt(stretches: readonly Paragraph[], at: number): number {
  let low = 0
  for (let high = stretches.length - 1; low < high;) {
    const middle = (low + high + 1) >> 1
    if ((stretches[middle]?.start ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** The marks that lie over each of several stretches, in their order; a mark over two stands in both. */
export function marksPer(stretches: readonly Paragraph[], marks: readonly Mark[]): Mark[][] {
  const found: Mark[][] = stretches.map(() => [])
  for (const mark of marks)
    for (let at = stretchAt(stretches, mark.start); at < stretches.length; at += 1) {
      const stretch = stretches[at]
      if (!stretch || stretch.start >= mark.end) break
      if (stretch.end > mark.start) found[at]?.push(mark)
    }
  return found
}

/**
 * What Space selects: the sentence around the caret or, where something is selected already, that and the
 * sentence that comes next, also of the next paragraph.
 */
export function withSentence(
  text: string,
  paragraphs: readonly Paragraph[],
  { start, end }: Paragraph,
): { start: number; end: number } {
  const rest = text.slice(end)
  const at = end > start ? end + (rest.length - rest.trimStart().length) : start
  const here = at < text.length || end === start ? paragraphs[stretchAt(paragraphs, at)] : undefined
  if (!here) return { start, end }
  const sentence = sentenceAt(text, here, at)
  return end > start ? { start, end: Math.max(end, sentence.end) } : sentence
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
