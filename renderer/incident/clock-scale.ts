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

/** A stretch of days that has a place on the axis. */
export interface Stop {
  readonly day: string
  /** 0 at the left, 1 at the right. */
  readonly at: number
  readonly label: string
}

/**
 * Places days on one axis. Neighbouring days keep one step between them; a longer gap is drawn as at most
 * three steps, so that an incident of two days and an article of two months later fit on one line.
 */
export function placeDays(ticks: readonly Tick[]): (day: string) => Stop {
  const days = [
    ...new Set(
      ticks.flatMap(({ date }) => {
        const { from, to } = edtfBounds(date)
        return [from ?? to, to ?? from].filter((day): day is string => day !== null)
      }),
    ),
  ].toSorted()
  const positions = new Map<string, number>()
  let at = 0
  days.forEach((day, index) => {
    const before = days[index - 1]
    if (before !== undefined)
      at += Math.min(3, Math.max(1, 1 + Math.log2((Date.parse(day) - Date.parse(before)) / 86_400_000) / 3))
    positions.set(day, at)
  })
  const total = at || 1
  return (day) => ({
    day,
    at: days.length === 1 ? 0.5 : (positions.get(day) ?? 0) / total,
    label: edtfWords(day, { short: true }),
  })
}
