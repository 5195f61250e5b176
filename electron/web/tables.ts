import type { Cell, Table } from '#document/model'
import { attributes, escapeHtml } from './escape.ts'
import type { Pen } from './inlines.ts'
import { paragraphOf } from './paragraph.ts'

/** A table with its title and description for those who hear it, and every header naming what it heads. */
export function tableOf({ title, description, look, columns, header, rows }: Table, pen: Pen): string {
  const clean = (words: string) => escapeHtml(pen.sanitiser.clean(words).replace(/\s+/g, ' '))
  const whole = columns.reduce((sum, share) => sum + share, 0)
  const widths = columns.map((share) => `<col style="width:${((100 * share) / whole).toFixed(2)}%">`)
  const spans = spansOf(rows)
  const body = rows.map(({ cells, continued, together, opens }, at) => {
    const row = attributes({
      class: [opens ? 'opens' : '', together ? 'together' : ''].join(' ').trim() || null,
    })
    const shown = cells.map((cell, column) => {
      const across = column === cells.length - 1 ? columns.length - column : 1
      return continued.includes(column) && at > 0
        ? ''
        : cellOf(cell, { down: spans.get(at)?.get(column) ?? 1, across }, pen)
    })
    return `<tr${row}>${shown.join('')}</tr>`
  })
  const head = header?.map((cell) => `<th scope="col">${wordsOfCell(cell, pen)}</th>`).join('')
  return [
    `<div class="wide"><table class="${look}"><caption>${clean(title)}. ${clean(description)}</caption>`,
    `<colgroup>${widths.join('')}</colgroup>`,
    head === undefined ? '' : `<thead><tr>${head}</tr></thead>`,
    `<tbody>${body.join('')}</tbody></table></div>`,
  ].join('')
}

const wordsOfCell = (cell: Cell, pen: Pen): string => cell.map((each) => paragraphOf(each, pen)).join('')

/** A cell of labels heads its row. */
function cellOf(cell: Cell, { down, across }: { down: number; across: number }, pen: Pen): string {
  const rowspan = down > 1 ? down : null
  const colspan = across > 1 ? across : null
  const labels = cell.length > 0 && cell.every(({ role }) => role === 'fact label')
  return labels
    ? `<th${attributes({ scope: 'row', rowspan, colspan })}>${wordsOfCell(cell, pen)}</th>`
    : `<td${attributes({ rowspan, colspan })}>${wordsOfCell(cell, pen)}</td>`
}

/** How many rows a cell reaches over, by row and column, where that is more than its own. */
function spansOf(rows: Table['rows']): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const spans = new Map<number, Map<number, number>>()
  const begun = new Map<number, number>()
  for (const [at, { cells, continued }] of rows.entries())
    for (const column of cells.keys())
      if (at > 0 && continued.includes(column)) {
        const start = begun.get(column) ?? at
        const own = spans.get(start) ?? new Map<number, number>()
        spans.set(start, own.set(column, at - start + 1))
      } else begun.set(column, at)
  return spans
}
