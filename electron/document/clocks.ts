import { CLOCKS, type Clock, type OutlineMoment } from '#briefing/outline'
import { dayWords } from '#domain/edtf-words'
import { edtfBounds } from '#domain/edtf'
import { ACCENT, HAIRLINE, INK, KIND_COLOUR, SOFT } from './colours.ts'

/** A drawing of the three clocks over the days of an incident. */
export interface ClockDrawing {
  readonly svg: string
  readonly width: number
  readonly height: number
  /** What it shows, for a reader who cannot see it. */
  readonly alt: string
}

const WIDTH = 612
const LEFT = 84
const PILL = { width: 25, height: 14, gap: 3 }
const COLUMNS = Math.floor((WIDTH - LEFT) / (PILL.width + 4))
/** What fills more rows than this on one day is counted, not drawn. */
const ROWS = 8
/** A date that spans more days says too little to be drawn; the table has it. */
const LONGEST = 4
/** Days around the incident that are drawn; what lies further off is in the table. */
const REACH = 45
const DAY = 86_400_000
/** How the lanes and columns of the clocks are called. */
export const CLOCK_NAMES: Readonly<Record<Clock, string>> = {
  happened: 'Happened',
  said: 'Said',
  published: 'Published',
}

interface Mark {
  readonly clock: Clock
  readonly first: number
  readonly last: number
  readonly label: string
  readonly colour: string
}

/**
 * Draws the dated moments near the incident on three lanes. Null where fewer than two days would show.
 */
export function drawClocks(moments: readonly OutlineMoment[]): ClockDrawing | null {
  const dated = moments.flatMap(markOf)
  const centre = dated.find(({ label }) => label === INCIDENT)?.first ?? middle(dated)
  const marks = dated.filter(({ first, last }) => Math.abs(first - centre) <= REACH && last - first < LONGEST)
  const start = Math.min(...marks.map(({ first }) => first))
  const days = Math.max(...marks.map(({ last }) => last)) - start + 1
  if (marks.length < 3 || days < 2) return null
  const step = Math.ceil(days / COLUMNS)
  const columns = Math.ceil(days / step)
  const wide = (WIDTH - LEFT) / columns
  const plan: Plan = { wide, columnOf: (day) => Math.floor((day - start) / step) }
  let top = 26
  const drawn = CLOCKS.map((clock) => {
    const lane = drawLane(
      CLOCK_NAMES[clock],
      marks.filter((mark) => mark.clock === clock),
      top,
      plan,
    )
    top += lane.height
    return lane.svg
  })
  const axis = Array.from({ length: columns }, (_, at) =>
    drawDay(dayName(start + at * step), LEFT + at * wide, top, at % labelEvery(wide) === 0),
  )
  const height = top + 4
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="Inter"><rect width="${WIDTH}" height="${height}" fill="#fff"/>${axis.join('')}${drawn.join('')}<path d="M0 ${top}H${WIDTH}" stroke="#${HAIRLINE}"/></svg>`,
    width: WIDTH,
    height,
    alt: altWords(marks, start, days),
  }
}

const INCIDENT = '●'

function markOf({ clock, date, instant, what }: OutlineMoment): Mark[] {
  const { from, to } = instant === null ? edtfBounds(date) : { from: instant, to: instant }
  if (from === null || to === null) return []
  const [first, last] = [dayNumber(from), dayNumber(to)]
  const mark = (label: string, colour: string): Mark[] => [{ clock, first, last, label, colour }]
  switch (what.type) {
    case 'incident':
      return mark(INCIDENT, INK)
    case 'evidence':
      return mark('E', KIND_COLOUR.evidence)
    case 'context':
      return mark('C', KIND_COLOUR.context)
    case 'statement':
      return mark(what.on.label ?? '', KIND_COLOUR[what.kind])
    case 'source':
      return mark(what.notes[0] ? `n${what.notes[0].number}` : 'n', ACCENT)
  }
}

const dayNumber = (day: string) => Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY)
const dayName = (day: number) => dayWords(new Date(day * DAY).toISOString(), { short: true })
const middle = (marks: readonly Mark[]) =>
  marks
    .map(({ first }) => first)
    .toSorted((a, b) => a - b)
    .at(Math.floor(marks.length / 2)) ?? 0
const labelEvery = (wide: number) => Math.ceil(62 / wide)

interface Plan {
  readonly wide: number
  readonly columnOf: (day: number) => number
}

/** One clock: first a row for each span of days, below them the single days, packed into their columns. */
function drawLane(name: string, marks: readonly Mark[], top: number, { wide, columnOf }: Plan) {
  const spans = marks.filter(({ first, last }) => columnOf(last) > columnOf(first))
  const days = Map.groupBy(
    marks.filter((mark) => !spans.includes(mark)),
    ({ first }) => columnOf(first),
  )
  const abreast = Math.max(1, Math.floor((wide - 4) / (PILL.width + PILL.gap)))
  const room = abreast * ROWS
  const rowTop = (row: number) => top + 7 + row * (PILL.height + PILL.gap)
  const left = (column: number) => LEFT + column * wide + 4
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
  return { svg: [label, ...bars, more, ...pills].join(''), height }
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

/** A day is a pill; a span of days a pill that trails a lighter bar to its last day. */
const drawPill = ({ label, colour }: Mark, x: number, y: number, width: number) =>
  `<rect x="${round(x)}" y="${y}" width="${round(width)}" height="${PILL.height}" rx="3" fill="#${colour}"/><text x="${round(x + width / 2)}" y="${y + 10.6}" font-size="${label.length * 5.4 > width ? 7.5 : 9.5}" font-weight="700" fill="#fff" text-anchor="middle">${label}</text>`

function drawSpan(mark: Mark, x: number, y: number, width: number): string {
  const bar = `<rect x="${round(x)}" y="${y}" width="${round(width)}" height="${PILL.height}" rx="3" fill="#${mark.colour}" fill-opacity="0.22"/>`
  return mark.label === INCIDENT
    ? `${bar}${drawPill({ ...mark, label: 'Incident' }, x, y, Math.min(width, 54))}`
    : `${bar}${drawPill(mark, x, y, PILL.width)}`
}

const drawDay = (name: string, left: number, bottom: number, named: boolean) =>
  `<path d="M${left} 22V${bottom}" stroke="#${HAIRLINE}" stroke-dasharray="1 3"/>${
    named
      ? `<text x="${left + 4}" y="15" font-size="10" fill="#${INK}">${name.replace(/ \d{4}$/, '')}</text>`
      : ''
  }`

const round = (length: number) => Math.round(length * 100) / 100

function altWords(marks: readonly Mark[], start: number, days: number): string {
  const counts = CLOCKS.map((clock) => {
    const count = marks.filter((mark) => mark.clock === clock).length
    return `${count} marks on the lane “${CLOCK_NAMES[clock]}”`
  })
  return `Three lanes from ${dayName(start)} to ${dayName(start + days - 1)}: ${counts.join(', ')}. The table below gives every entry in words.`
}
