import type { Design } from '#domain/template'
import { ACCENT, SERIF, SOFT } from './house.ts'
import { insetOf } from './page.ts'
import { paragraphProperties, runProperties, type RunForm } from './properties.ts'
import { valued, WORD_SPACES, XML_HEAD } from './markup.ts'

export const NUMBERED = 'numbered'
export const BULLETED = 'bulleted'
export type ListKind = typeof NUMBERED | typeof BULLETED

const FORM_OF: Readonly<Record<ListKind, number>> = { [NUMBERED]: 1, [BULLETED]: 2 }

/** The two kinds of list of the house, and the lists of a document; each that counts counts from 1. */
export function numberingXml(lists: readonly ListKind[], design: Design): string {
  // The signs hang before the column of the text as far as the type is large; without room there, within it.
  const hanging = Math.round(design.sizes.body * 19)
  const left = Math.max(insetOf(design), hanging)
  const form = (kind: ListKind, format: string, sign: string, run: RunForm) =>
    `<w:abstractNum w:abstractNumId="${FORM_OF[kind]}">${valued('multiLevelType', 'singleLevel')}<w:lvl w:ilvl="0">${[
      valued('start', 1),
      valued('numFmt', format),
      valued('lvlText', sign),
      valued('lvlJc', 'left'),
      paragraphProperties({ indent: { left, hanging } }),
      runProperties(run),
    ].join('')}</w:lvl></w:abstractNum>`
  const list = (kind: ListKind, at: number) =>
    `<w:num w:numId="${at + 1}">${valued('abstractNumId', FORM_OF[kind])}${
      kind === NUMBERED ? `<w:lvlOverride w:ilvl="0">${valued('startOverride', 1)}</w:lvlOverride>` : ''
    }</w:num>`
  return [
    `${XML_HEAD}<w:numbering ${WORD_SPACES}>`,
    form(NUMBERED, 'decimal', '%1.', { bold: true, color: ACCENT }),
    form(BULLETED, 'bullet', '–', { font: SERIF, color: SOFT }),
    ...lists.map(list),
    '</w:numbering>',
  ].join('')
}
