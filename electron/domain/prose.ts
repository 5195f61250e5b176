import { z } from 'zod'
import { Id } from './id.ts'

/**
 * The analyst's own text: only what Word can carry; any other form or field is refused. A `reference` stands for the citations of a thing
 * in the incident file and becomes an endnote number.
 */
export const Reference = z.strictObject({
  kind: z.enum(['statement', 'evidence', 'context', 'judgement', 'question']),
  id: Id,
})
export type Reference = z.infer<typeof Reference>

export const Inline = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('text'),
    text: z.string().min(1),
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('line break') }),
  z.strictObject({ type: z.literal('reference'), to: Reference }),
])
export type Inline = z.infer<typeof Inline>

const Paragraph = z.strictObject({ type: z.literal('paragraph'), content: z.array(Inline) })
export const ProseBlock = z.discriminatedUnion('type', [
  Paragraph,
  z.strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    items: z.array(z.array(Inline)).min(1),
  }),
])
export type ProseBlock = z.infer<typeof ProseBlock>

export const Prose = z.array(ProseBlock)
export type Prose = z.infer<typeof Prose>

/** Plain text as prose: a paragraph a line. */
export function proseFromText(text: string): Prose {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ type: 'paragraph', content: [{ type: 'text', text: line }] }))
}

/** The words of a prose without their form, a line a paragraph or list item. */
export function proseText(prose: Prose): string {
  const line = (content: readonly Inline[]) =>
    content
      .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'line break' ? '\n' : ''))
      .join('')
  return prose
    .flatMap((block) => (block.type === 'paragraph' ? [line(block.content)] : block.items.map(line)))
    .join('\n')
}

/** True where a reader sees something of a text: blanks, control characters and invisible signs are nothing. */
export const hasWords = (text: string): boolean => /[^\s\p{Cc}\p{Cf}\uFFFE\uFFFF]/u.test(text)

/** True where nothing would be printed. */
export const isEmptyProse = (prose: Prose): boolean =>
  prose.every((block) =>
    (block.type === 'paragraph' ? [block.content] : block.items).every((content) =>
      content.every(
        (inline) => inline.type === 'line break' || (inline.type === 'text' && !hasWords(inline.text)),
      ),
    ),
  )
