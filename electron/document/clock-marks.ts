import type { Clock, OutlineMoment } from '#briefing/outline'
import { edtfBounds } from '#domain/edtf'
import { ACCENT, INK, KIND_COLOUR } from './colours.ts'

/** A moment as the drawing of the clocks shows it. */
export interface Mark {
  readonly clock: Clock
  /** Days since 1970. */
  readonly first: number
  readonly last: number
  readonly label: string
  /** Six hexadecimal digits. */
  readonly colour: string
  /** Drawn as an outline only: its day is uncertain or approximate. */
  readonly uncertain: boolean
}

/** What can be drawn, and how many moments cannot. */
export interface Marked {
  readonly marks: readonly Mark[]
  readonly undated: number
  /** Those of which only the month or the year is known, or a span of many days. */
  readonly vague: number
  /** Background of long before or after. */
  readonly far: number
}

/** A date that spans more days says too little to be drawn; the table has it. */
const LONGEST = 4
/** What may be of another time than the incident: a treaty, and the text that has its words. */
const BACKGROUND: ReadonlySet<OutlineMoment['what']['type']> = new Set(['context', 'source'])
/** Background that lies further off than so many days is not drawn: it would take the room of the rest. */
const REACH = 45
/** The label of the incident itself. */
export const INCIDENT = '●'

export function marksOf(moments: readonly OutlineMoment[]): Marked {
  const dated = moments.filter(({ date, instant }) => date !== '' || instant !== null)
  const found = dated.flatMap((moment) => {
    const days = daysOf(moment)
    return days ? [{ type: moment.what.type, mark: { ...days, ...lookOf(moment) } }] : []
  })
  const own = found.flatMap(({ type, mark }) => (BACKGROUND.has(type) ? [] : [mark]))
  const start = Math.min(...own.map(({ first }) => first))
  const near = ({ type, mark: { first, last } }: (typeof found)[number]) =>
    // Where nothing of the incident itself is dated, there is nothing to be far from.
    own.length === 0 ||
    !BACKGROUND.has(type) ||
    // What was published late belongs to the incident, however late.
    (type === 'source' && last >= start - REACH) ||
    own.some((other) => other.first - last <= REACH && first - other.last <= REACH)
  const marks = found.filter(near).map(({ mark }) => mark)
  return {
    marks,
    undated: moments.length - dated.length,
    vague: dated.length - found.length,
    far: found.length - marks.length,
  }
}

/** The days that a moment may be of; null where they are too many, or open on one side. */
function daysOf({ date, instant }: OutlineMoment): Pick<Mark, 'first' | 'last' | 'uncertain'> | null {
  const { from, to } = instant === null ? edtfBounds(date) : { from: instant, to: instant }
  if (from === null || to === null) return null
  const [first, last] = [dayNumber(from), dayNumber(to)]
  return last - first < LONGEST ? { first, last, uncertain: instant === null && /[?~%]/.test(date) } : null
}

function lookOf({ clock, what }: OutlineMoment): Pick<Mark, 'clock' | 'label' | 'colour'> {
  switch (what.type) {
    case 'incident':
      return { clock, label: INCIDENT, colour: INK }
    case 'evidence':
      return { clock, label: 'E', colour: KIND_COLOUR.evidence }
    case 'context':
      return { clock, label: 'C', colour: KIND_COLOUR.context }
    case 'statement':
      return { clock, label: what.on.label ?? '', colour: KIND_COLOUR[what.kind] }
    case 'source':
      return { clock, label: what.notes[0] ? `n${what.notes[0].number}` : 'n', colour: ACCENT }
  }
}

export const DAY = 86_400_000
const dayNumber = (day: string) => Math.floor(Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / DAY)
