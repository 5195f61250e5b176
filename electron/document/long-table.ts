import { heading } from './make.ts'
import type { Block, Row, Table } from './model.ts'

/**
 * Rows of a table from which on the next group begins another one. Programs lay a table out in a time that grows with
 * the square of its rows (LibreOffice 7.4: one of 1,000 takes three times as long as ten of 100), and a reader who
 * looks for one row is led there by a heading.
 */
export const LONG_TABLE = 100

/** Rows that stay in one table, and what the first and the last of them are called. */
export interface RowGroup {
  readonly first: string
  readonly last: string
  readonly rows: readonly Row[]
}

/**
 * A table of groups of rows; a long one as several, each under a heading with the names of its groups.
 * @param words what the heading above a part says of the names of its first and its last group.
 */
export function longTable(
  table: Omit<Table, 'rows'>,
  groups: readonly RowGroup[],
  words: (first: string, last: string) => string,
): Block[] {
  const parts = partsOf(groups)
  const rowsOf = (part: readonly RowGroup[]) => part.flatMap(({ rows }) => rows)
  if (parts.length < 2) return [{ ...table, rows: rowsOf(groups) }]
  return parts.flatMap((part): Block[] => {
    const name = words(part[0]?.first ?? '', part.at(-1)?.last ?? '')
    return [heading(2, name), { ...table, title: `${table.title}: ${name}`, rows: rowsOf(part) }]
  })
}

/** Groups are never divided; a last part that would be small stays with the one before. */
function partsOf(groups: readonly RowGroup[]): RowGroup[][] {
  const parts: RowGroup[][] = []
  let room = 0
  let left = groups.reduce((sum, { rows }) => sum + rows.length, 0)
  for (const group of groups) {
    const last = parts.at(-1)
    if (last && (room >= group.rows.length / 2 || left < LONG_TABLE / 2)) last.push(group)
    else {
      parts.push([group])
      room = LONG_TABLE
    }
    room -= group.rows.length
    left -= group.rows.length
  }
  return parts
}
