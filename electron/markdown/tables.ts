import type { Cell, Table } from '#document/model'
import { lineOf, placeOf, type Pen } from './inlines.ts'

/** A table: one with a header as GitHub's tables are, facts as lines of label and value. */
export function tableOf(table: Table, pen: Pen): string {
  const { header, rows } = table
  if (header === null) return factsOf(table, pen)
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    line(header.map((cell) => cellOf(cell, pen))),
    line(header.map(() => '---')),
    ...rows.map(({ cells }) => line(header.map((_, at) => cellOf(cells[at] ?? [], pen)))),
  ].join('\n')
}

/** The paragraphs of a cell, one below the other. */
const cellOf = (cell: Cell, pen: Pen): string =>
  cell.map(({ anchor, content }) => placeOf(anchor, pen) + lineOf(content, pen)).join('<br>')

/** The pairs of each column in turn: `- **To:** The council`. */
function factsOf({ columns, rows }: Table, pen: Pen): string {
  const pairs = columns.flatMap((_, at) =>
    at % 2 === 1 ? [] : rows.map(({ cells }) => [cells[at] ?? [], cells[at + 1] ?? []] as const),
  )
  return pairs
    .filter(([label, value]) => label.length + value.length > 0)
    .map(([label, value]) => {
      const name = cellOf(label, pen)
      return `- ${name === '' ? '' : `**${name}:** `}${cellOf(value, pen)}`
    })
    .join('\n')
}
