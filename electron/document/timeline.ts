import { CLOCKS, type Clock, type OutlineMoment } from '#briefing/outline'
import { edtfWords, dayWords } from '#domain/edtf-words'
import { drawClocks } from './clocks.ts'
import type { NextFigure } from './evidence.ts'
import { anchorOf, lines, noteMarks, paragraph, pointer, quiet, text } from './make.ts'
import type { Block, Inline, Row } from './model.ts'
import { nothingRecorded } from './nothing.ts'
import { KIND_WORDS, sentenceCase, shorten, targetWords, timeWords } from './words.ts'

/** The three clocks side by side, a row a date, so that what was said late is not taken for what happened late. */
export function timelineBlocks(moments: readonly OutlineMoment[], nextFigure: NextFigure): Block[] {
  if (moments.length === 0) return [nothingRecorded('dates')]
  const days = Map.groupBy(moments, dayOf)
  return [
    ...clockFigure(moments, nextFigure),
    {
      type: 'table',
      title: 'Timeline',
      description:
        'One row a date; what happened, what was said and what was published stand in columns of their own.',
      look: 'ruled',
      columns: [0.16, 0.28, 0.28, 0.28],
      header: ['Date', 'Happened', 'Said', 'Published'].map((words) => [
        paragraph('table head', [text(words)]),
      ]),
      rows: [...days].map(([day, ofDay]) => dayRow(day, ofDay)),
    },
  ]
}

/** The three clocks as a drawing; the table below says the same in words. */
function clockFigure(moments: readonly OutlineMoment[], nextFigure: NextFigure): Block[] {
  const drawing = drawClocks(moments)
  if (!drawing) return []
  return [
    {
      type: 'figure',
      anchor: 'f_clocks',
      picture: { format: 'svg', svg: drawing.svg },
      width: drawing.width,
      height: drawing.height,
      number: nextFigure(),
      caption: [
        text(
          'What happened, what was said and what was published near the incident. Numbers under “Said” are rows of the table of claims and denials, n marks an endnote, E evidence, C context, ● the incident.',
        ),
      ],
      alt: drawing.alt,
    },
  ]
}

const dayOf = ({ date, instant }: OutlineMoment): string =>
  instant === null
    ? date === ''
      ? 'Date not known'
      : edtfWords(date, { short: true })
    : dayWords(instant, { short: true })

function dayRow(day: string, moments: readonly OutlineMoment[]): Row {
  const byClock = Map.groupBy(moments, ({ clock }): Clock => clock)
  return {
    cells: [
      [paragraph('table text', [day === 'Date not known' ? quiet(day) : text(day, { bold: true })])],
      ...CLOCKS.map((clock) =>
        (byClock.get(clock) ?? []).map((moment) => paragraph('table text', momentWords(moment))),
      ),
    ],
    together: moments.length < 12,
    keepNext: false,
    opens: false,
  }
}

function momentWords({ what, instant }: OutlineMoment): Inline[] {
  const time = instant === null ? [] : [quiet(`${timeWords(instant)}  `)]
  switch (what.type) {
    case 'incident':
      return [...time, text(what.title, { bold: true })]
    case 'evidence':
      return [
        text('Evidence', { bold: true, tone: 'evidence' }),
        text('. '),
        pointer(anchorOf('evidence', what.id), shorten(what.text)),
      ]
    case 'context':
      return [
        text('Context', { bold: true, tone: 'context' }),
        text('. '),
        pointer(anchorOf('context', what.id), what.title),
      ]
    case 'statement':
      return [
        ...time,
        text(KIND_WORDS[what.kind].split(',')[0] ?? '', { bold: true, tone: what.kind }),
        text('. '),
        text(`${sentenceCase(targetWords(what.on))}, `),
        pointer(anchorOf('statement', what.on.id), `no.\u00A0${what.on.label ?? ''}`),
      ]
    case 'source':
      return [...time, ...lines(what.title), ...noteMarks(what.notes.slice(0, 1))]
  }
}
