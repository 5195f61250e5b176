import type { OutlineInline, OutlineNote, OutlineProse } from '#briefing/outline'
import { hasWords } from '#domain/prose'
import type {
  Anchor,
  Block,
  Cell,
  Heading,
  Inline,
  Paragraph,
  ParagraphRole,
  Row,
  TextRun,
  Tone,
} from './model.ts'

/** Short makers of the model's pieces, so that the parts of a document read like the document. */

export function text(
  words: string,
  form: { bold?: boolean; italic?: boolean; tone?: Tone; language?: string | null; tinted?: boolean } = {},
): TextRun {
  const { bold = false, italic = false, tone = null, language = null, tinted = false } = form
  return { type: 'text', text: words, bold, italic, tone, language, tinted }
}

/** What is said aside, in grey. */
export const quiet = (words: string) => text(words, { tone: 'quiet' })
export const bold = (words: string) => text(words, { bold: true })
export const lineBreak: Inline = { type: 'line break' }

/** Words with line feeds as runs with line breaks between them. */
export function lines(words: string, form: Parameters<typeof text>[1] = {}): Inline[] {
  return words
    .split(/\r\n|[\n\r]/)
    .flatMap((line, at) => [...(at > 0 ? [lineBreak] : []), ...(line === '' ? [] : [text(line, form)])])
}

/** A title; one in which a reader would see nothing says so. */
export const titled = (words: string): Inline[] => (hasWords(words) ? lines(words) : [quiet('Untitled')])

/** The endnote numbers of these notes, lowest first; nothing where there are none. */
export const noteMarks = (notes: readonly OutlineNote[]): Inline[] =>
  notes.length === 0
    ? []
    : [{ type: 'notes', numbers: notes.map(({ number }) => number).toSorted((a, b) => a - b) }]

/** A pointer to another place of the document, or plain words where that place is not in it. */
export const pointer = (to: Anchor | null, words: string, tone: Tone = null): Inline =>
  to === null ? text(words, { tone }) : { type: 'reference', to, content: [text(words, { tone })] }

export function paragraph(
  role: ParagraphRole,
  content: readonly Inline[],
  { anchor = null, keepNext = false }: { anchor?: Anchor | null; keepNext?: boolean } = {},
): Paragraph {
  return { type: 'paragraph', role, anchor, content, keepNext }
}

export const heading = (
  level: Heading['level'],
  words: string,
  { anchor = null, newPage = false }: { anchor?: Anchor | null; newPage?: boolean } = {},
): Heading => ({ type: 'heading', level, anchor, content: [text(words)], newPage })

/** A row that stays whole on its page, unless said otherwise. */
export const row = (cells: readonly Cell[], more: Partial<Omit<Row, 'cells'>> = {}): Row => ({
  cells,
  continued: [],
  together: true,
  keepNext: false,
  opens: false,
  ...more,
})

/** Rows of a table so small that it would look torn: it stays on one page. */
export const whole = (rows: readonly Row[]): Row[] =>
  rows.map((each, at) => ({ ...each, keepNext: at < rows.length - 1 }))

/** The cells of a header row. */
export const headerRow = (...words: readonly string[]): Cell[] =>
  words.map((each) => [paragraph('table head', [text(each)])])

/** What stands in one line, parted by middle dots; what is empty is left out. */
export const dotted = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part.trim() !== '').join(' · ')

/** The anchor of a thing of the library: its id survives in the file as the name of a bookmark. */
export const anchorOf = (
  kind:
    'statement' | 'evidence' | 'context' | 'judgement' | 'question' | 'note' | 'passage' | 'figure' | 'text',
  id: string,
): Anchor => `${kind[0]}_${id.replaceAll('-', '')}`

/** Ends a sentence that has no stop of its own. */
export const stop = (words: string): string => (/[.!?…。؟:;]["”’»)\]]*$/u.test(words.trimEnd()) ? '' : '.')

const resolveInline = (inline: OutlineInline): Inline[] =>
  inline.type === 'text'
    ? lines(inline.text, inline)
    : inline.type === 'notes'
      ? noteMarks(inline.notes)
      : [lineBreak]

const isBlank = (content: readonly Inline[]) =>
  content.every(
    (inline) => inline.type === 'line break' || (inline.type === 'text' && !hasWords(inline.text)),
  )

/** The analyst's own text; paragraphs in which nothing stands are left out. */
export function proseBlocks(prose: readonly OutlineProse[], role: ParagraphRole = 'body'): Block[] {
  return prose.flatMap((block, at): Block[] => {
    if (block.type === 'paragraph') {
      const content = block.content.flatMap(resolveInline)
      // What leads into a list stays with it.
      const keepNext = prose[at + 1]?.type === 'list'
      return isBlank(content) ? [] : [paragraph(role, content, { keepNext })]
    }
    const items = block.items
      .map((item) => item.flatMap(resolveInline))
      .filter((content) => !isBlank(content))
      .map((content) => ({ anchor: null, content }))
    return items.length === 0 ? [] : [{ type: 'list', ordered: block.ordered, items }]
  })
}
