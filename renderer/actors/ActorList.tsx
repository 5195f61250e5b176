import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useId, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { ActorRow } from '#contract/actors'
import { latinKey } from '#ui/Keys.tsx'
import classes from './ActorList.module.css'
import { chainWords } from './words.ts'

const ROW_HEIGHT = 57

interface Props {
  readonly rows: readonly ActorRow[]
  readonly known: ReadonlyMap<string, ActorRow>
  /** The others with the same name, by actor. */
  readonly alike: ReadonlyMap<string, readonly ActorRow[]>
  /** Place of the chosen row. */
  readonly chosen: number
  readonly listRef: RefObject<HTMLDivElement | null>
  readonly onChoose: (id: string) => void
  readonly onOpen: () => void
  readonly onMerge: () => void
  readonly onDelete: (row: ActorRow) => void
}

/**
 * The actors, one line each; only those in sight are drawn. Arrow keys choose, Enter goes on to the fields,
 * M merges, Delete deletes.
 */
export function ActorList(props: Props) {
  const { rows, known, alike, chosen, listRef, onChoose, onOpen, onMerge, onDelete } = props
  const prefix = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  })
  // Whoever is chosen elsewhere, by a link or by undo, is brought into sight.
  useEffect(() => virtual.scrollToIndex(chosen), [virtual, chosen])

  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[chosen]
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? ROW_HEIGHT) / ROW_HEIGHT) - 1)
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: chosen + 1,
      ArrowUp: chosen - 1,
      PageDown: chosen + page,
      PageUp: chosen - page,
      Home: 0,
      End: rows.length - 1,
    }
    if (event.ctrlKey || event.metaKey || event.altKey || !row) return
    const to = moves[event.key]
    if (to !== undefined) {
      const next = rows[Math.min(rows.length - 1, Math.max(0, to))]
      if (next) onChoose(next.id)
    } else if (event.key === 'Enter') onOpen()
    else if (event.key === 'Delete') onDelete(row)
    else if (latinKey(event) === 'm') onMerge()
    else return
    event.preventDefault()
  }

  return (
    <div className={classes.list}>
      <div className={classes.heads} aria-hidden>
        <span>Actor</span>
        <span>Kind</span>
        <span>Speaks for</span>
        <span className={classes.number}>Statements</span>
        <span className={classes.number}>Incidents</span>
      </div>
      <div ref={scroller} className={classes.scroller}>
        <div
          ref={listRef}
          role="listbox"
          tabIndex={0}
          aria-label="Actors"
          aria-activedescendant={`${prefix}${rows[chosen]?.id}`}
          className={classes.rows}
          style={{ height: virtual.getTotalSize() }}
          onKeyDown={onKeyDown}
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            if (!row) return null
            const others = alike.get(row.id) ?? []
            return (
              <div
                key={row.id}
                id={`${prefix}${row.id}`}
                role="option"
                aria-selected={index === chosen}
                aria-posinset={index + 1}
                aria-setsize={rows.length}
                className={classes.row}
                style={{ transform: `translateY(${start}px)`, height: ROW_HEIGHT }}
                onClick={() => onChoose(row.id)}
                onDoubleClick={onOpen}
              >
                <span className={classes.words}>
                  <span className={classes.name} title={row.name}>
                    {row.name}
                  </span>
                  <span className={classes.more}>
                    {others.length > 0 && (
                      <span className={classes.alike}>Same name as {others[0]?.name}</span>
                    )}
                    {others.length > 0 && row.aliases.length > 0 && ' · '}
                    {row.aliases.join(' · ')}
                  </span>
                </span>
                <span className={classes.kind}>{row.kind}</span>
                <span className={classes.chain}>{chainWords(known, row.id)}</span>
                <span className={classes.number} data-none={row.statements === 0 || undefined}>
                  {row.statements}
                </span>
                <span className={classes.number} data-none={row.incidents === 0 || undefined}>
                  {row.incidents}
                </span>
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
