import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useEffect, useId, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { IncidentRow } from '#contract/incidents'
import { edtfWords } from '#domain/edtf-words'
import { StatusChip } from '#terms/Status.tsx'
import { Tlp } from '#terms/Tlp.tsx'
import { useWindowed } from '#ui/useWindowed.ts'
import classes from './IncidentList.module.css'
import { keepListTop, listTop } from './look.ts'

const ROW_HEIGHT = 57

interface Props {
  readonly rows: readonly IncidentRow[]
  /** The id of the chosen incident; null before any was chosen. */
  readonly chosenId: string | null
  readonly onChoose: (id: string) => void
  readonly listRef: RefObject<HTMLDivElement | null>
  readonly onOpen: (row: IncidentRow) => void
  readonly onDelete: (row: IncidentRow) => void
}

/** The incidents, one line each; only those in sight are drawn. Arrow keys choose, Enter opens, Delete deletes. */
export function IncidentList({ rows, chosenId, onChoose, listRef, onOpen, onDelete }: Props) {
  const prefix = useId()
  const scroller = useRef<HTMLDivElement>(null)
  const place = useRef(0)
  const found = rows.findIndex(({ id }) => id === chosenId)
  // Where the chosen row went away, the one in its place is chosen, never one out of sight.
  const chosen = found >= 0 ? found : Math.min(place.current, Math.max(0, rows.length - 1))
  place.current = chosen
  const windowed = useWindowed({
    count: rows.length,
    estimate: ROW_HEIGHT,
    scroller: () => scroller.current,
    keyOf: (at) => rows[at]?.id ?? '',
    // What `aria-activedescendant` names must be there.
    keep: [chosen],
    initialOffset: listTop,
  })

  const { show } = windowed

  const choose = (at: number) => {
    const to = Math.min(rows.length - 1, Math.max(0, at))
    if (rows[to]) onChoose(rows[to].id)
    show(to)
  }
  useEffect(() => {
    // Who comes back goes on with the keyboard where the choice was left.
    if (chosenId !== null) listRef.current?.focus({ preventScroll: true })
    // oxlint-disable-next-line react/exhaustive-deps -- only once, when the list is shown
  }, [])
  // A chosen row that comes back, as by undo, comes into sight; on the first sight the list stays where it was.
  const known = useRef(found >= 0)
  useEffect(() => {
    if (found >= 0 && !known.current) show(found)
    known.current = found >= 0
  }, [found, show])

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
    const to = moves[event.key]
    if (to !== undefined) choose(to)
    else if (event.key === 'Enter' && row) onOpen(row)
    else if (event.key === 'Delete' && row) onDelete(row)
    else return
    event.preventDefault()
  }

  return (
    <div className={classes.list}>
      <div className={classes.heads} aria-hidden>
        <span>Incident</span>
        <span>When and where</span>
        <span>Status</span>
        <span className={classes.number}>Claims</span>
        <span className={classes.number}>Denials</span>
        <span className={classes.number}>Open</span>
        <span>Marking</span>
      </div>
      <div
        ref={scroller}
        className={classes.scroller}
        onScroll={(event) => keepListTop(event.currentTarget.scrollTop)}
      >
        <div
          ref={listRef}
          role="listbox"
          data-home
          tabIndex={0}
          aria-label="Incidents"
          aria-activedescendant={`${prefix}${rows[chosen]?.id}`}
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
                className={classes.row}
                style={{ marginTop: gap, height: ROW_HEIGHT }}
                onClick={() => {
                  onChoose(row.id)
                  onOpen(row)
                }}
              >
                <span className={classes.words}>
                  <span className={classes.title}>{row.title}</span>
                  <span className={classes.summary}>{row.summary.split('\n')[0]}</span>
                </span>
                <span className={classes.words}>
                  <span>{row.date ? edtfWords(row.date, { short: true }) : <Unknown />}</span>
                  <span className={classes.where}>
                    {[row.place, row.country].filter(Boolean).join(', ') || <Unknown />}
                  </span>
                </span>
                <span>
                  <StatusChip status={row.status} />
                </span>
                <span className={classes.number}>{row.claims}</span>
                <span className={classes.number}>{row.denials}</span>
                <span className={classes.number} data-open={row.openQuestions > 0 || undefined}>
                  {row.openQuestions}
                </span>
                <span>
                  <Tlp marking={row.marking} />
                </span>
                <ActionIcon
                  className={classes.delete}
                  tabIndex={-1}
                  aria-label={`Delete ${row.title}`}
                  onClick={(event) => {
                    event.stopPropagation()
                    onDelete(row)
                  }}
                >
                  <IconTrash size={16} stroke={1.6} />
                </ActionIcon>
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}

const Unknown = () => <span className={classes.unknown}>–</span>
