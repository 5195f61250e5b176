import { CLOCKS, type Clock, type OutlineMoment } from '#briefing/outline'
import { dayWords } from '#domain/edtf-words'
import { axisOf, BREAK, type Axis, type Column } from './clock-axis.ts'
import { DAY, INCIDENT, marksOf, type Mark, type Marked } from './clock-marks.ts'
import { HAIRLINE, INK, RULE, SOFT } from './colours.ts'

/** A drawing of the three clocks over the days of an incident. */
export interface ClockDrawing extends Marked {
  readonly svg: string
  readonly width: number
  readonly height: number
  /** What it shows, for a reader who cannot see it. */
  readonly alt: string
  readonly axis: Axis
  /** The clocks of which something is drawn. */
  readonly clocks: readonly Clock[]
  /** True where a column holds more than it has room for. */
  readonly crowded: boolean
}

const WIDTH = 612
const LEFT = 84
const PILL = { width: 25, height: 14, gap: 3 }
/** Above the lanes stand the years and, below them, the days. */
const HEAD = { year: 10, day: 23, lanes: 32 }
/** What fills more rows than this in one column is counted, not drawn. */
const ROWS = 8
/** How the lanes and columns of the clocks are called. */
export const CLOCK_NAMES: Readonly<Record<Clock, string>> = {
  happened: 'Happened',
  said: 'Said',
  published: 'Published',
}

/** Draws the dated moments on a lane a clock. Null where fewer than two days would show: it would say nothing. */
export function drawClocks(moments: readonly OutlineMoment[]): ClockDrawing | null {
  const marked = marksOf(moments)
  const { marks } = marked
  if (marks.length < 3) return null
  const axis = axisOf(marks, { left: LEFT, right: WIDTH, narrowest: PILL.width + 4 })
  if (axis.columns.length < 2) return null
  let top = HEAD.lanes
  const clocks = CLOCKS.filter((clock) => marks.some((mark) => mark.clock === clock))
  const lanes = clocks.map((clock) => {
    const lane = drawLane(
      CLOCK_NAMES[clock],
      marks.filter((mark) => mark.clock === clock),
      top,
      axis,
    )
    top += lane.height
    return lane
  })
  const height = top + 4
  const lines = axis.columns.map(
    ({ left }) =>
      `<path d="M${round(left)} ${HEAD.lanes - 4}V${top}" stroke="#${HAIRLINE}" stroke-dasharray="1 3"/>`,
  )
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Inter">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    ...lines,
    drawDays(axis),
    ...lanes.map((lane) => lane.svg),
    `<path d="M0 ${top}H${WIDTH}" stroke="#${HAIRLINE}"/>`,
    ...axis.columns.flatMap((column) => (column.afterBreak ? [drawBreak(column, top)] : [])),
    '</svg>',
  ].join('')
  const crowded = lanes.some((lane) => lane.crowded)
  return { ...marked, svg, width: WIDTH, height, alt: altWords(marks, axis, clocks), axis, clocks, crowded }
}

const dayName = (day: number) => dayWords(new Date(day * DAY).toISOString(), { short: true })
/** About how wide a day is written, and how far from the next. */
const NAME = 40

/** The day with which a column begins, where it finds room; above it the year where that is another one. */
function drawDays({ columns }: Axis): string {
  let year = ''
  let edge = 0
  return columns
    .map(({ day, left, afterBreak }, at) => {
      const next = columns.find((column, place) => place > at && column.afterBreak)
      const cramped = next !== undefined && !afterBreak && at > 0 && next.left < left + NAME
      if (left < edge || cramped) return ''
      edge = left + NAME
      const [, name = '', ofYear = ''] = /^(.*) (\S+)$/.exec(dayName(day)) ?? []
      const words = (y: number, size: number, colour: string, what: string) =>
        `<text x="${round(left + 4)}" y="${y}" font-size="${size}" fill="#${colour}">${what}</text>`
      const above = ofYear === year ? '' : words(HEAD.year, 9, SOFT, ofYear)
      year = ofYear
      return above + words(HEAD.day, 10, INK, name)
    })
    .join('')
}

/** Two strokes at head and foot, and white between them: here days are left out. */
function drawBreak({ left }: Column, bottom: number): string {
  const [from, to] = [left - BREAK + 3, left - 3]
  const stroke = (x: number, y: number) => `M${round(x - 2)} ${y + 4}L${round(x + 2)} ${y - 4}`
  const middle = (from + to) / 2
  const strokes = [HEAD.lanes, bottom].flatMap((y) => [stroke(middle - 2.5, y), stroke(middle + 2.5, y)])
  return `<rect x="${round(from)}" y="${HEAD.lanes - 6}" width="${round(to - from)}" height="${bottom - HEAD.lanes + 12}" fill="#fff"/><path d="${strokes.join('')}" stroke="#${RULE}" stroke-width="1.2"/>`
}

/** One clock: first a row for each span of days, below them the single days, packed into their columns. */
function drawLane(name: string, marks: readonly Mark[], top: number, { wide, columns, columnOf }: Axis) {
  const spans = marks.filter(({ first, last }) => columnOf(last) > columnOf(first))
  const days = Map.groupBy(
    marks.filter((mark) => !spans.includes(mark)),
    ({ first }) => columnOf(first),
  )
  const abreast = Math.max(1, Math.floor((wide - 4) / (PILL.width + PILL.gap)))
  const room = abreast * ROWS
  const rowTop = (row: number) => top + 7 + row * (PILL.height + PILL.gap)
  const left = (column: number) => (columns[column]?.left ?? LEFT) + 4
  const packed = packSpans(spans)
  const bars = packed.rows.flatMap((rowOf, row) =>
    rowOf.map((mark) =>
      drawSpan(
        mark,
        left(columnOf(mark.first)),
        rowTop(row),
        (columnOf(mark.last) - columnOf(mark.first) + 1) * wide - 8,
      ),
    ),
  )
  const over = packed.left === 0 ? 0 : 1
  const more =
    over === 0
      ? ''
      : `<text x="${LEFT + 4}" y="${rowTop(packed.rows.length) + 10.6}" font-size="9.5" fill="#${INK}">+${packed.left} over several days</text>`
  const above = packed.rows.length + over
  const pills = [...days].flatMap(([column, stack]) => {
    const shown = stack.length > room ? stack.slice(0, room - 1) : stack
    const place = (at: number) =>
      [
        left(column) + (at % abreast) * (PILL.width + PILL.gap),
        rowTop(above + Math.floor(at / abreast)),
      ] as const
    const [x, y] = place(shown.length)
    const rest = stack.length - shown.length
    return [
      ...shown.map((mark, at) => drawPill(mark, ...place(at), PILL.width)),
      rest > 0 ? `<text x="${round(x)}" y="${y + 10.6}" font-size="9.5" fill="#${INK}">+${rest}</text>` : '',
    ]
  })
  const tallest = Math.max(0, ...[...days.values()].map(({ length }) => Math.min(length, room)))
  const rows = Math.max(1, above + Math.ceil(tallest / abreast))
  const height = rows * (PILL.height + PILL.gap) + 11
  const label = `<path d="M0 ${top}H${WIDTH}" stroke="#${HAIRLINE}"/><text x="0" y="${top + 18}" font-size="11" font-weight="700" fill="#${SOFT}">${name}</text>`
  const crowded = over > 0 || [...days.values()].some(({ length }) => length > room)
  return { svg: [label, ...bars, more, ...pills].join(''), height, crowded }
}

/** Spans that do not overlap share a row; what needs more rows than a lane has is counted. */
function packSpans(spans: readonly Mark[]): { readonly rows: Mark[][]; readonly left: number } {
  const rows: Mark[][] = []
  let left = 0
  for (const span of spans) {
    const row = rows.find((marks) => marks.every(({ first, last }) => span.first > last || span.last < first))
    if (row) row.push(span)
    else if (rows.length < ROWS) rows.push([span])
    else left += 1
  }
  return { rows, left }
}

/** A day is a pill, an uncertain one the outline of a pill; a span of days trails a lighter bar to its last day. */
function drawPill({ label, colour, uncertain }: Mark, x: number, y: number, width: number): string {
  const inset = uncertain ? 0.5 : 0
  const shape = `<rect x="${round(x + inset)}" y="${y + inset}" width="${round(width - 2 * inset)}" height="${PILL.height - 2 * inset}" rx="3" ${
    uncertain ? `fill="#fff" stroke="#${colour}" stroke-dasharray="3 2"` : `fill="#${colour}"`
  }/>`
  const size = label.length * 5.4 > width ? 7.5 : 9.5
  return `${shape}<text x="${round(x + width / 2)}" y="${y + 10.6}" font-size="${size}" font-weight="700" fill="#${uncertain ? colour : 'fff'}" text-anchor="middle">${label}</text>`
}

function drawSpan(mark: Mark, x: number, y: number, width: number): string {
  const bar = `<rect x="${round(x)}" y="${y}" width="${round(width)}" height="${PILL.height}" rx="3" fill="#${mark.colour}" fill-opacity="0.22"/>`
  return mark.label === INCIDENT
    ? `${bar}${drawPill({ ...mark, label: 'Incident' }, x, y, Math.min(width, 54))}`
    : `${bar}${drawPill(mark, x, y, PILL.width)}`
}

const round = (length: number) => Math.round(length * 100) / 100

const LANES = ['', 'One lane', 'Two lanes', 'Three lanes']

function altWords(marks: readonly Mark[], { columns }: Axis, clocks: readonly Clock[]): string {
  const counts = clocks.map((clock) => {
    const count = marks.filter((mark) => mark.clock === clock).length
    return `${count} ${count === 1 ? 'mark' : 'marks'} on the lane “${CLOCK_NAMES[clock]}”`
  })
  const [start, end] = [columns[0]?.day ?? 0, Math.max(...marks.map(({ last }) => last))]
  const breaks = columns.filter(({ afterBreak }) => afterBreak).length
  const broken =
    breaks === 0
      ? ''
      : `, ${breaks === 1 ? 'once' : `${breaks} times`} leaving out days of which nothing is dated`
  return `${LANES[clocks.length]} from ${dayName(start)} to ${dayName(end)}${broken}: ${counts.join(', ')}. The table below gives every entry in words.`
}
