import { CLOCKS, type OutlineMoment } from '#briefing/outline'
import { edtfWords, dayWords } from '#domain/edtf-words'
import { captionOf } from './clock-words.ts'
import { CLOCK_NAMES, drawClocks } from './clocks.ts'
import type { NextFigure } from './evidence.ts'
import { longTable } from './long-table.ts'
import { anchorOf, headerRow, lines, noteMarks, paragraph, pointer, quiet, row, text } from './make.ts'
import type { Block, Cell, Inline, Row } from './model.ts'
import { nothingRecorded } from './nothing.ts'
import { KIND_WORDS, narrowDate, sentenceHead, shorten, targetWords, timeWords } from './words.ts'

/** A row with more entries than this may break across pages. */
const LONG = 8

/** A drawing of the three clocks, and all entries by date, under each date by clock. */
export function timelineBlocks(moments: readonly OutlineMoment[], nextFigure: NextFigure): Block[] {
  if (moments.length === 0) return [nothingRecorded('dates')]
  const days = Map.groupBy(moments, dayOf)
  if (days.size === 1 && days.has(NOT_KNOWN)) {
    const words =
      moments.length === 1
        ? 'The only statement has no date.'
        : `None of the ${moments.length} statements has a date.`
    return [paragraph('body', [quiet(words)])]
  }
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
      caption: captionOf(drawing),
      alt: drawing.alt,
    },
  ]
}

const NOT_KNOWN = 'Date not known'

const dayOf = ({ date, instant }: OutlineMoment): string =>
  instant === null
    ? date === ''
      ? NOT_KNOWN
      : edtfWords(date, { short: true })
    : dayWords(instant, { short: true })

function dayRows(day: string, moments: readonly OutlineMoment[]): Row[] {
  const dateCell = [
    paragraph('table text', [day === NOT_KNOWN ? quiet(day) : text(narrowDate(day), { bold: true })]),
  ]
  const clocks = CLOCKS.filter((clock) => moments.some((moment) => moment.clock === clock))
  return clocks.map((clock, at) => {
    const entries = entriesOf(
      day,
      moments.filter((moment) => moment.clock === clock),
    )
    return row([at === 0 ? dateCell : [], [paragraph('table text', [quiet(CLOCK_NAMES[clock])])], entries], {
      continued: at === 0 ? [] : [0],
      together: entries.length < LONG,
      opens: at === 0,
    })
  })
}

/** Statements without a date are no course of things: more of them than this are named by their numbers. */
const FEW = 3

/** What was said by the same actor, of the same kind, is one entry, unless the time of day is known. */
function entriesOf(day: string, moments: readonly OutlineMoment[]): Cell {
  const statements = moments.flatMap(({ what }) => (what.type === 'statement' ? [what] : []))
  if (day === NOT_KNOWN && statements.length > FEW)
    return [paragraph('table text', [text('No.\u00A0'), ...numbersOf(statements), text('.')])]
  const alike = Map.groupBy(moments, (moment) =>
    moment.what.type === 'statement' && moment.instant === null
      ? `${moment.what.kind} ${moment.what.on.who}`
      : moment,
  )
  return [...alike.values()].map((group) => paragraph('table text', entryWords(group)))
}

type Said = Extract<OutlineMoment['what'], { type: 'statement' }>

const byNumber = (a: Said, b: Said) =>
  (a.on.label ?? '').localeCompare(b.on.label ?? '', 'en', { numeric: true })

/** In the order of the table, each leading to its row. */
const numbersOf = (statements: readonly Said[]): Inline[] =>
  statements
    .toSorted(byNumber)
    .flatMap(({ on }, at) => [
      ...(at > 0 ? [text(', ')] : []),
      pointer(anchorOf('statement', on.id), on.label ?? ''),
    ])

function entryWords(moments: readonly OutlineMoment[]): Inline[] {
  const [first] = moments
  if (!first) return []
  const { what, instant } = first
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
        text(`${sentenceHead(targetWords(what.on))}, no.\u00A0`),
        ...numbersOf(moments.flatMap((moment) => (moment.what.type === 'statement' ? [moment.what] : []))),
      ]
    case 'source':
      return [...time, ...lines(what.title), ...noteMarks(what.notes.slice(0, 1))]
  }
}
