import type { Mark } from './clock-marks.ts'

/** Where the days of a drawing stand: columns of equal width, and breaks where nothing is dated for long. */
export interface Axis {
  /** Days in a column. */
  readonly step: number
  readonly wide: number
  readonly columns: readonly Column[]
  /** The index of the column in which a day lies; it lies in one. */
  readonly columnOf: (day: number) => number
}
export interface Column {
  /** Its first day, counted from 1970. */
  readonly day: number
  readonly left: number
  /** True where days were left out before it. */
  readonly afterBreak: boolean
}

/** Columns that may stay empty between two that are not; where there would be more, the axis is broken. */
const EMPTY = 2
/** The width of a break. */
export const BREAK = 16
/** Days in a column: the first with which all columns find room is taken. */
const STEPS = [1, 2, 3, 7, 14, 28, 91, 182, 364]

/**
 * The axis on which all these marks find room, with as few days in a column as can be.
 * @param room from where to where it may reach, and how narrow a column may be.
 */
export function axisOf(
  marks: readonly Mark[],
  { left, right, narrowest }: { left: number; right: number; narrowest: number },
): Axis {
  const start = Math.min(...marks.map(({ first }) => first))
  const width = right - left
  for (let at = 0; ; at += 1) {
    const step = STEPS[at] ?? 364 * 2 ** (at - STEPS.length + 1)
    const shown = columnsOf(marks, start, step)
    const breaks = shown.filter(({ afterBreak }) => afterBreak).length
    const wide = (width - breaks * BREAK) / shown.length
    if (wide < narrowest && shown.length > 1) continue
    let edge = left
    const columns = shown.map(({ index, afterBreak }) => {
      if (afterBreak) edge += BREAK
      edge += wide
      return { day: start + index * step, left: edge - wide, afterBreak }
    })
    const places = new Map(shown.map(({ index }, place) => [index, place]))
    return { step, wide, columns, columnOf: (day) => places.get(Math.floor((day - start) / step)) ?? 0 }
  }
}

/** The columns that hold a mark, and the few empty ones between them. */
function columnsOf(marks: readonly Mark[], start: number, step: number) {
  const index = (day: number) => Math.floor((day - start) / step)
  const held = new Set(
    marks.flatMap(({ first, last }) =>
      Array.from({ length: index(last) - index(first) + 1 }, (_, at) => index(first) + at),
    ),
  )
  const columns: { index: number; afterBreak: boolean }[] = []
  for (const each of [...held].toSorted((a, b) => a - b)) {
    const before = columns.at(-1)?.index ?? each - 1
    const empty = each - before - 1
    if (empty <= EMPTY)
      for (let at = 1; at <= empty; at += 1) columns.push({ index: before + at, afterBreak: false })
    columns.push({ index: each, afterBreak: empty > EMPTY })
  }
  return columns
}
