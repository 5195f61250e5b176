import { edtfBounds, edtfSortKey } from '#domain/edtf'
import { edtfWords } from '#domain/edtf-words'
import type { IncidentFile } from '#domain/incident'
import type { MarkKind } from '#domain/kinds'

/** One dated thing on a clock. */
export interface Tick {
  readonly id: string
  readonly clock: 'happened' | 'said' | 'published'
  readonly kind: MarkKind | null
  readonly date: string
  readonly words: string
}

/** Everything dated in an incident file, on its own clock: when it happened, was said, was published. */
export function ticksOf({ incident, statements, sources, contexts, actors }: IncidentFile): Tick[] {
  const name = (actorId: string | null) =>
    actors.find(({ id }) => id === actorId)?.name ?? 'Source’s own voice'
  const ticks: Tick[] = [
    { id: incident.id, clock: 'happened', kind: null, date: incident.date, words: incident.title },
    ...contexts.map(({ id, date, title }): Tick => ({
      id,
      clock: 'happened',
      kind: 'context',
      date,
      words: title,
    })),
    ...statements.map(({ id, said, kind, actorId, proposition }): Tick => ({
      id,
      clock: 'said',
      kind,
      date: said,
      words: `${name(actorId)}, ${kind}: ${proposition}`,
    })),
    ...sources.map(({ id, published, title }): Tick => ({
      id,
      clock: 'published',
      kind: null,
      date: published,
      words: title,
    })),
  ]
  return ticks.filter(({ date }) => edtfSortKey(date) !== '')
}

/** A day that has a place on the axis. */
export interface Stop {
  readonly day: string
  /** 0 at the left, 1 at the right. */
  readonly at: number
  readonly label: string
}

/** The first and the last day of a date; one and the same where one end is not known. */
export function ends(date: string): { readonly from: string; readonly to: string } | null {
  const { from, to } = edtfBounds(date)
  const first = from ?? to
  const last = to ?? from
  return first === null || last === null ? null : { from: first, to: last }
}

const DAY = 86_400_000
/** What a dot takes of the axis, measured in steps between neighbouring days. */
const DOT = 0.4

/**
 * Places days on one axis. Neighbouring days are a step apart, and a day on which much was said takes the
 * room of its dots. A longer gap counts at most three steps, and what lies before the incident half of
 * that, so that a treaty of 1949 and an article of two months later fit on one line with it.
 * @param since the incident's first day; null where it is not known.
 */
export function placeDays(ticks: readonly Tick[], since: string | null): (day: string) => Stop {
  const dots = new Map<string, number>()
  for (const { clock, date } of ticks) {
    const from = ends(date)?.from
    if (from !== undefined && clock !== 'happened') dots.set(from, (dots.get(from) ?? 0) + 1)
  }
  const days = [
    ...new Set(
      ticks.flatMap(({ clock, date }) => {
        const found = ends(date)
        if (!found) return []
        return clock === 'happened' ? [found.from, found.to] : [found.from]
      }),
    ),
  ].toSorted()
  const positions = new Map<string, number>()
  let at = 0
  days.forEach((day, index) => {
    const before = days[index - 1]
    if (before !== undefined) {
      const gap = Math.min(3, 1 + Math.log2((Date.parse(day) - Date.parse(before)) / DAY) / 3)
      const room = Math.max(gap, (dots.get(before) ?? 0) * DOT)
      at += since !== null && day <= since ? room / 2 : room
    }
    positions.set(day, at)
  })
  const total = at + Math.max(0.6, (dots.get(days.at(-1) ?? '') ?? 0) * DOT)
  return (day) => ({ day, at: (positions.get(day) ?? 0) / total, label: edtfWords(day, { short: true }) })
}
