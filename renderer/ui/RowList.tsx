import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode, type RefObject } from 'react'
import classes from './RowList.module.css'
import { useWindowed } from './useWindowed.ts'

interface Props<Row> {
  readonly label: string
  /** The heads of the columns, in an element that lays them out. */
  readonly heads: ReactNode
  readonly rows: readonly Row[]
  /** The place of the chosen row. */
  readonly chosen: number
  /** The height of a row in pixels. */
  readonly height: number
  /** Lays out the cells of a row. */
  readonly rowClass: string | undefined
  readonly listRef?: RefObject<HTMLDivElement | null>
  readonly onChoose: (row: Row) => void
  readonly onClick: (row: Row) => void
  readonly onDoubleClick?: (row: Row) => void
  /** A key that does not choose, on the chosen row. Answers whether it did anything. */
  readonly onKey: (event: KeyboardEvent, row: Row) => boolean
  readonly renderRow: (row: Row) => ReactNode
  /** How far the list is scrolled when it is first shown, in pixels. */
  readonly top?: () => number
  readonly onScroll?: (top: number) => void
}

/**
 * A list of rows with columns, of which one is chosen; only those in sight are drawn. Arrows, Page, Home and
 * End choose, and what is chosen comes into sight, however it was chosen.
 */
export function RowList<Row extends { readonly id: string }>(props: Props<Row>) {
  const { label, heads, rows, chosen, height, rowClass, onChoose, onClick, onDoubleClick, onKey } = props
  const { listRef, renderRow, top, onScroll } = props
  const prefix = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const windowed = useWindowed({
    count: rows.length,
    estimate: height,
    scroller: () => scroller.current,
    keyOf: (at) => rows[at]?.id ?? '',
    // What `aria-activedescendant` names must be there.
    keep: [chosen],
    ...(top && { initialOffset: top }),
  })
  const { show } = windowed
  const chosenId = rows[chosen]?.id
  // A list that is scrolled from the start stays so until another row is chosen.
  const seen = useRef(top ? chosenId : undefined)
  useEffect(() => {
    if (chosenId !== undefined && chosenId !== seen.current) show(chosen)
    seen.current = chosenId
  }, [chosenId, chosen, show])

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[chosen]
    if (!row) return
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? height) / height) - 1)
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: chosen + 1,
      ArrowUp: chosen - 1,
      PageDown: chosen + page,
      PageUp: chosen - page,
      Home: 0,
      End: rows.length - 1,
    }
    const held = event.ctrlKey || event.metaKey || event.altKey
    const to = held ? undefined : moves[event.key]
    const next = to === undefined ? undefined : rows[Math.min(rows.length - 1, Math.max(0, to))]
    if (next) onChoose(next)
    else if (held || !onKey(event, row)) return
    event.preventDefault()
  }

  return (
    <div className={classes.list}>
      <div className={classes.heads} aria-hidden>
        {heads}
      </div>
      <div
        ref={scroller}
        className={classes.scroller}
        onScroll={(event) => onScroll?.(event.currentTarget.scrollTop)}
      >
        <div
          ref={listRef}
          role="listbox"
          data-home
          tabIndex={0}
          aria-label={label}
          aria-activedescendant={`${prefix}${chosenId}`}
          className={classes.rows}
          style={windowed.style}
          onKeyDown={onKeyDown}
        >
          {windowed.rows.map(({ index, gap }) => {
            const row = rows[index]
            if (!row) return null
            return (
              <div
                key={row.id}
                id={`${prefix}${row.id}`}
                role="option"
                aria-selected={index === chosen}
                aria-posinset={index + 1}
                aria-setsize={rows.length}
                className={`${classes.row} ${rowClass}`}
                style={{ marginTop: gap, height }}
                onClick={() => onClick(row)}
                onDoubleClick={onDoubleClick && (() => onDoubleClick(row))}
              >
                {renderRow(row)}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
