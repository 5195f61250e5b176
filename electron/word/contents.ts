import { InternalHyperlink, Paragraph, TextRun, type ParagraphChild } from 'docx'
import type { Contents } from '#document/model'
import { fieldParts } from './fields.ts'
import type { Pen } from './runs.ts'
import { STYLE_CONTENTS } from './styles.ts'

/**
 * The contents as Word's own field, with the entries that it would find, each a link. Page numbers are
 * left out until Word counts its pages: a wrong number is worse than none, and Word asks nothing on opening.
 */
export function contentsOf({ entries }: Contents, pen: Pen): Paragraph[] {
  const { begin, end } = fieldParts('TOC \\o "1-1" \\h \\z \\u')
  return entries.map(
    ({ to, words }, at) =>
      new Paragraph({
        style: STYLE_CONTENTS,
        children: [
          ...(at === 0 ? begin : []),
          new InternalHyperlink({
            anchor: to,
            children: [new TextRun({ text: pen.sanitiser.clean(words) })],
          }),
          ...(at === entries.length - 1 ? end : []),
        ] as ParagraphChild[],
      }),
  )
}
