import {
  BorderStyle,
  BuilderElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableOptions,
} from 'docx'
import type { Cell, Row, Table as TableBlock } from '#document/model'
import { HAIRLINE, RULE } from './house.ts'
import { paragraphOf } from './blocks.ts'
import type { Pen } from './runs.ts'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const line = (size: number, color: string) => ({ style: BorderStyle.SINGLE, size, color }) as const
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const

/** A table with the title and description that a reader who cannot see it hears. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string, description: string) {
    super(options)
    const properties = this.root[0] as unknown as { root: unknown[] }
    properties.root.push(stringElement('w:tblCaption', title), stringElement('w:tblDescription', description))
  }
}

const stringElement = (name: string, value: string) =>
  new BuilderElement({ name, attributes: { value: { key: 'w:val', value } } })

/** A table of fixed layout, its widths whole twips that add up to the width of the text. */
export function tableOf(block: TableBlock, width: number, pen: Pen): Table {
  const widths = shareOut(width, block.columns)
  const row = (
    cells: readonly Cell[],
    top: 'head' | 'opens' | 'follows' | 'first',
    more: Partial<Row> = {},
  ) =>
    new TableRow({
      ...(top === 'head' ? { tableHeader: true } : {}),
      cantSplit: more.together ?? true,
      keepNext: more.keepNext ?? top === 'head',
      children: cells.map((cell, at) =>
        tableCell(cell, widths[at] ?? 0, block.look === 'facts' ? 'first' : top, pen),
      ),
    })
  return new DescribedTable(
    {
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: block.look === 'ruled' ? { ...NO_BORDERS, bottom: line(6, RULE) } : NO_BORDERS,
      margins: {
        top: block.look === 'ruled' ? 60 : 16,
        bottom: block.look === 'ruled' ? 50 : 16,
        left: 0,
        right: 130,
        marginUnitType: WidthType.DXA,
      },
      rows: [
        ...(block.header ? [row(block.header, 'head')] : []),
        ...block.rows.map((each, at) =>
          row(
            each.cells,
            at === 0 && !block.header ? 'first' : at === 0 || each.opens ? 'opens' : 'follows',
            each,
          ),
        ),
      ],
    },
    pen.sanitiser.clean(block.title),
    pen.sanitiser.clean(block.description),
  )
}

function tableCell(
  cell: Cell,
  width: number,
  top: 'head' | 'opens' | 'follows' | 'first',
  pen: Pen,
): TableCell {
  const above = top === 'opens' ? line(6, RULE) : top === 'follows' ? line(4, HAIRLINE) : NONE
  const paragraphs = cell.length > 0 ? cell : EMPTY_CELL
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { top: above },
    children: paragraphs.map((each) => paragraphOf(each, pen)),
  })
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
