import type { Cell, Paragraph, Row, Table } from '#document/model'
import { HAIRLINE, RULE } from './house.ts'
import { paragraphOf } from './blocks.ts'
import { textWidth } from './page.ts'
import type { Pen } from './pen.ts'
import { escapeXml, valued } from './markup.ts'

/** How a paragraph of the table is written. */
type SetParagraph = (paragraph: Paragraph) => string

/** What stands above a row: a heavy line where something begins, a thin one where it goes on, or none. */
type Above = 'heavy' | 'thin' | 'none'
const side = (name: 'top' | 'bottom', size: number, color: string) =>
  `<w:${name} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`
const LINES: Readonly<Record<Above, string>> = {
  heavy: side('top', 6, RULE),
  thin: side('top', 4, HAIRLINE),
  none: '',
}
/** The header keeps its line where it is repeated. */
const HEAD_LINE = side('bottom', 6, RULE)

/** A table of fixed layout, its widths whole twips that add up to the width of the text. */
export function tableOf(block: Table, pen: Pen): string {
  const { look, header, rows } = block
  const width = textWidth(pen.design)
  const widths = shareOut(width, block.columns)
  const aboveRow = (at: number): Above =>
    look === 'facts' || (at === 0 && !header) ? 'none' : at === 0 || rows[at]?.opens ? 'heavy' : 'thin'
  // A value that runs from right to left stays beside its label.
  const set: SetParagraph = (each) => paragraphOf(each, pen, look === 'facts')
  const headRow = header && headerOf(header, widths, set)
  const body = rows.map((row, at) => rowOf(row, rows[at + 1], LINES[aboveRow(at)], widths, set))
  return [
    `<w:tbl>${tableProperties(block, width, pen)}`,
    `<w:tblGrid>${widths.map((each) => `<w:gridCol w:w="${each}"/>`).join('')}</w:tblGrid>`,
    headRow ?? '',
    ...body,
    '</w:tbl>',
  ].join('')
}

/** Among them the title and description that a reader who cannot see the table hears. */
function tableProperties({ look, header, title, description }: Table, width: number, pen: Pen) {
  const { step } = pen.design
  const framed = look === 'ruled' || look === 'grid'
  const [top, bottom] = look === 'facts' ? [16, 16] : [Math.round(step * 0.5), Math.round(step * 0.45)]
  const margin = (name: string, size: number) => `<w:${name} w:w="${size}" w:type="dxa"/>`
  const words = (text: string) => escapeXml(pen.sanitiser.clean(text))
  return [
    `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/>`,
    framed ? `<w:tblBorders>${side('bottom', 6, RULE)}</w:tblBorders>` : '',
    '<w:tblLayout w:type="fixed"/><w:tblCellMar>',
    margin('top', top),
    margin('left', 0),
    margin('bottom', bottom),
    margin('right', look === 'grid' ? 90 : 150),
    '</w:tblCellMar>',
    header ? '<w:tblLook w:val="0020" w:firstRow="1" w:noHBand="1" w:noVBand="1"/>' : '',
    `${valued('tblCaption', words(title))}${valued('tblDescription', words(description))}</w:tblPr>`,
  ].join('')
}

function headerOf(cells: readonly Cell[], widths: readonly number[], set: SetParagraph): string {
  const lines = borders(HEAD_LINE)
  const inner = cells.map((cell, at) => tableCell(cell, widths[at] ?? 0, lines, true, set)).join('')
  return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${inner}</w:tr>`
}

function rowOf(
  { cells, together, keepNext, continued }: Row,
  next: Row | undefined,
  above: string,
  widths: readonly number[],
  set: SetParagraph,
): string {
  const inner = cells.map((cell, column) => {
    const goesOn = continued.includes(column)
    const over = column === cells.length - 1 ? widths.slice(column) : widths.slice(column, column + 1)
    const width = over.reduce((sum, each) => sum + each, 0)
    const form = [
      over.length > 1 ? `<w:gridSpan w:val="${over.length}"/>` : '',
      ...(goesOn
        ? ['<w:vMerge w:val="continue"/>']
        : [next?.continued.includes(column) ? '<w:vMerge w:val="restart"/>' : '', borders(above)]),
    ].join('')
    return tableCell(cell, width, form, keepNext, set)
  })
  return `<w:tr>${together ? '<w:trPr><w:cantSplit/></w:trPr>' : ''}${inner.join('')}</w:tr>`
}

const borders = (lines: string) => (lines === '' ? '' : `<w:tcBorders>${lines}</w:tcBorders>`)

/** @param form what the schema has behind the cell's width. */
function tableCell(cell: Cell, width: number, form: string, keepNext: boolean, set: SetParagraph): string {
  const paragraphs = cell.length > 0 ? cell : EMPTY_CELL
  // Word keeps a row with the next where its paragraphs do.
  const inner = paragraphs.map((each) => set(keepNext ? { ...each, keepNext } : each)).join('')
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${form}</w:tcPr>${inner}</w:tc>`
}

/** Word needs a paragraph in every cell. */
const EMPTY_CELL: Cell = [
  { type: 'paragraph', role: 'table text', anchor: null, content: [], keepNext: false },
]

/** Whole twips in the given shares; the last takes what rounding leaves. */
export function shareOut(width: number, shares: readonly number[]): number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  const widths = shares.map((share) => Math.floor((width * share) / whole))
  const left = width - widths.reduce((sum, each) => sum + each, 0)
  return widths.map((each, at) => (at === widths.length - 1 ? each + left : each))
}
