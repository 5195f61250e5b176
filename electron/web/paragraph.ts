import type { Inline, Paragraph, ParagraphRole } from '#document/model'
import { attributes } from './escape.ts'
import { element, idOf, inlinesOf, type Pen } from './inlines.ts'

/** The class of a role: `table-text`. */
export const classOf = (role: ParagraphRole): string => role.replace(' ', '-')

export function paragraphOf({ role, anchor, content, keepNext }: Paragraph, pen: Pen): string {
  const given = { id: idOf(anchor, pen), class: `${classOf(role)}${keepNext ? ' keep' : ''}` }
  if (role === 'source text') return sourceText(given, content, pen)
  return element(role === 'title' ? 'h1' : 'p', given, content, pen)
}

/** A paragraph of a source: the numbers of the notes that quote it in the margin, its words beside them. */
function sourceText(given: Record<string, string | null>, content: readonly Inline[], pen: Pen): string {
  const tab = content.findIndex((inline) => inline.type === 'text' && inline.text === '\t')
  const margin = inlinesOf(content.slice(0, Math.max(tab, 0)), pen)
  return `<div${attributes(given)}><span class="margin">${margin}</span>${element('p', {}, content.slice(tab + 1), pen)}</div>`
}
