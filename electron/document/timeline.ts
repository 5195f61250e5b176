import { CLOCKS, type OutlineMoment } from '#briefing/outline'
import { edtfWords, dayWords } from '#domain/edtf-words'
import { CLOCK_NAMES, drawClocks } from './clocks.ts'
import type { NextFigure } from './evidence.ts'
import { longTable } from './long-table.ts'
import { anchorOf, headerRow, lines, noteMarks, paragraph, pointer, quiet, row, text } from './make.ts'
import type { Block, Inline, Row } from './model.ts'
import { nothingRecorded } from './nothing.ts'
import { KIND_WORDS, narrowDate, sentenceCase, shorten, targetWords, timeWords } from './words.ts'

/** A row with more entries than this may break across pages. */
const LONG = 8

/** A drawing of the three clocks, and all entries by date, under each date by clock. */
export function timelineBlocks(moments: readonly OutlineMoment[], nextFigure: NextFigure): Block[] {
  if (moments.length === 0) return [nothingRecorded('dates')]
  const days = Map.groupBy(moments, dayOf)
  return [
    ...clockFigure(moments, nextFigure),
    ...longTable(
      {
        type: 'table',
        title: 'Timeline',
        description:
          'Under each date a row for what happened, one for what was said and one for what was published, so that what was said late is not taken for what happened late.',
        look: 'ruled',
        columns: [0.21, 0.12, 0.67],
        header: headerRow('Date', 'Clock', 'What'),
      },
      [...days].map(([day, ofDay]) => ({ first: day, last: day, rows: dayRows(day, ofDay) })),
      (first, last) => (first === last ? first : `${first} to ${last}`),
    ),
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
        text('What happened, what was said and what was published, each on a lane of its own. '),
        quiet(
          'Under “Said” stand the numbers of the table of claims and denials; n is an endnote, E evidence, C context, ● the incident.',
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

function dayRows(day: string, moments: readonly OutlineMoment[]): Row[] {
  const dateCell = [
    paragraph('table text', [day === 'Date not known' ? quiet(day) : text(narrowDate(day), { bold: true })]),
  ]
  const clocks = CLOCKS.filter((clock) => moments.some((moment) => moment.clock === clock))
  return clocks.map((clock, at) => {
    const ofClock = moments.filter((moment) => moment.clock === clock)
    return row(
      [
        at === 0 ? dateCell : [],
        [paragraph('table text', [quiet(CLOCK_NAMES[clock])])],
        ofClock.map((moment) => paragraph('table text', momentWords(moment))),
      ],
      { continued: at === 0 ? [] : [0], together: ofClock.length < LONG, opens: at === 0 },
    )
  })
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
