import {
  BorderStyle,
  BuilderElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalMergeType,
  WidthType,
  type IBorderOptions,
  type ITableOptions,
} from 'docx'
import type { Cell, Table as TableBlock } from '#document/model'
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

/** What stands above a row: a heavy line where something begins, a thin one where it goes on, or none. */
type Above = 'heavy' | 'thin' | 'none'
const LINES: Readonly<Record<Above, IBorderOptions>> = {
  heavy: line(6, RULE),
  thin: line(4, HAIRLINE),
  none: NONE,
}

type CellLines = { readonly top: IBorderOptions; readonly bottom?: IBorderOptions }
/** The header keeps its line where it is repeated. */
const HEAD_LINES: CellLines = { top: NONE, bottom: LINES.heavy }

/**
 * A table of fixed layout, its widths whole twips that add up to the width of the text.
 * @param step the unit of vertical space, in twips.
 */
export function tableOf(block: TableBlock, width: number, step: number, pen: Pen): Table {
  const { look, header, rows } = block
  const widths = shareOut(width, block.columns)
  const starts = mergesOf(block)
  const framed = look === 'ruled' || look === 'grid'
  const aboveRow = (at: number): Above =>
    look === 'facts' || (at === 0 && !header) ? 'none' : at === 0 || rows[at]?.opens ? 'heavy' : 'thin'
  return new DescribedTable(
    {
      width: { size: width, type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: { ...NO_BORDERS, ...(framed ? { bottom: LINES.heavy } : {}) },
      margins: {
        top: look === 'facts' ? 16 : Math.round(step * 0.5),
        bottom: look === 'facts' ? 16 : Math.round(step * 0.45),
        left: 0,
        right: look === 'grid' ? 90 : 150,
        marginUnitType: WidthType.DXA,
      },
      rows: [
        ...(header
          ? [
              new TableRow({
                tableHeader: true,
                cantSplit: true,
                children: header.map((cell, at) =>
                  tableCell(cell, widths[at] ?? 0, HEAD_LINES, null, true, pen),
                ),
              }),
            ]
          : []),
        ...rows.map(
          ({ cells, together, keepNext }, at) =>
            new TableRow({
              cantSplit: together,
              children: cells.map((cell, column) =>
                tableCell(
                  cell,
                  widths[column] ?? 0,
                  { top: LINES[aboveRow(at)] },
                  starts.get(at)?.has(column)
                    ? VerticalMergeType.RESTART
                    : rows[at]?.continued.includes(column)
                      ? VerticalMergeType.CONTINUE
                      : null,
                  keepNext,
                  pen,
                ),
              ),
            }),
        ),
      ],
    },
    pen.sanitiser.clean(block.title),
    pen.sanitiser.clean(block.description),
  )
}

/** The columns of each row whose cell goes on in the row below. */
function mergesOf({ rows }: TableBlock): ReadonlyMap<number, ReadonlySet<number>> {
  const starts = new Map<number, Set<number>>()
  for (const [at, { continued }] of rows.entries())
    for (const column of continued)
      if (!rows[at - 1]?.continued.includes(column))
        starts.set(at - 1, (starts.get(at - 1) ?? new Set()).add(column))
  return starts
}

function tableCell(
  cell: Cell,
  width: number,
  lines: CellLines,
  merge: 'restart' | 'continue' | null,
  keepNext: boolean,
  pen: Pen,
): TableCell {
  const paragraphs = cell.length > 0 ? cell : EMPTY_CELL
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: merge === VerticalMergeType.CONTINUE ? { ...lines, top: NONE } : lines,
    ...(merge === null ? {} : { verticalMerge: merge }),
    // Word keeps a row with the next where its paragraphs do.
    children: paragraphs.map((each) => paragraphOf(keepNext ? { ...each, keepNext } : each, pen)),
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
