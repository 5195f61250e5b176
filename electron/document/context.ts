import type { OutlineContext, OutlineSection } from '#briefing/outline'
import { edtfWords } from '#domain/edtf-words'
import {
  anchorOf,
  bold,
  headerRow,
  lines,
  noteMarks,
  paragraph,
  quiet,
  row,
  stop,
  text,
  titled,
} from './make.ts'
import type { Block, Row } from './model.ts'
import { nothingRecorded } from './nothing.ts'
import { narrowDate, sentenceCase, sentenceHead } from './words.ts'

/** A card longer than this may break across pages. */
const LONG = 1_200

/** The dated cards of the diplomatic context: when and what kind in the margin, the card beside it. */
export function contextBlocks({
  cards,
  prose,
}: Extract<OutlineSection, { kind: 'diplomatic context' }>): Block[] {
  if (cards.length === 0) return prose.length === 0 ? [nothingRecorded('context')] : []
  return [
    {
      type: 'table',
      title: 'Diplomatic context',
      description: 'One row a card: its date and kind, then its title and what matters of it here.',
      look: 'cards',
      columns: [0.21, 0.79],
      header: headerRow('When', 'What it says, and why it matters'),
      rows: cards.map(cardRow),
    },
  ]
}

function cardRow({ context, notes }: OutlineContext): Row {
  const { id, type, title, date, summary } = context
  const words = summary.trim()
  const anchor = anchorOf('context', id)
  return row(
    [
      [
        paragraph('table text', [date === '' ? quiet('Date not known') : bold(narrowDate(edtfWords(date)))]),
        paragraph('table detail', [text(sentenceCase(type), { bold: true, tone: 'context' })]),
      ],
      [
        paragraph('card title', [...titled(sentenceHead(title)), ...(words === '' ? noteMarks(notes) : [])], {
          anchor,
        }),
        ...(words === ''
          ? []
          : [paragraph('table text', [...lines(words), text(stop(words)), ...noteMarks(notes)])]),
      ],
    ],
    { together: words.length < LONG },
  )
}
