import type { OutlineContext, OutlineSection } from '#briefing/outline'
import { edtfWords } from '#domain/edtf-words'
import { anchorOf, lines, noteMarks, paragraph, quiet, stop, text, titled } from './make.ts'
import type { Block } from './model.ts'
import { nothingRecorded } from './nothing.ts'
import { sentenceCase } from './words.ts'

/** The dated cards of the diplomatic context. */
export function contextBlocks({
  cards,
  prose,
}: Extract<OutlineSection, { kind: 'diplomatic context' }>): Block[] {
  if (cards.length === 0) return prose.length === 0 ? [nothingRecorded('context')] : []
  return cards.flatMap(cardBlocks)
}

function cardBlocks({ context, notes }: OutlineContext): Block[] {
  const { id, type, title, date, summary } = context
  const words = summary.trim()
  return [
    paragraph(
      'card label',
      [
        text(sentenceCase(type), { bold: true, tone: 'context' }),
        quiet(date === '' ? '' : ` · ${edtfWords(date)}`),
      ],
      { keepNext: true },
    ),
    paragraph('card title', [...titled(title), ...(words === '' ? noteMarks(notes) : [])], {
      anchor: anchorOf('context', id),
      keepNext: words !== '',
    }),
    ...(words === '' ? [] : [paragraph('body', [...lines(words), text(stop(words)), ...noteMarks(notes)])]),
  ]
}
