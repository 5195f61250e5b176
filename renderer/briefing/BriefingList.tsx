import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { BriefingRow } from '#contract/briefings'
import { dayWords } from '#domain/edtf-words'
import { Tlp } from '#terms/Tlp.tsx'
import { useWindowed } from '#ui/useWindowed.ts'
import classes from './BriefingsScreen.module.css'

const ROW_HEIGHT = 49

interface Props {
  readonly rows: readonly BriefingRow[]
  readonly onOpen: (row: BriefingRow) => void
  readonly onDelete: (row: BriefingRow) => void
}

/** When it was changed: the time today, else the day. */
function changedWords(instant: string): string {
  const date = new Date(instant)
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  if (date.toDateString() === new Date().toDateString()) return `today, ${time}`
  return date.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
}

/** The briefings, one line each. Arrow keys choose, Enter opens, Delete deletes. */
export function BriefingList({ rows, onOpen, onDelete }: Props) {
  const prefix = useId()
  const list = useRef<HTMLDivElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const chosen = Math.max(
    0,
    rows.findIndex(({ id }) => id === chosenId),
  )
  const windowed = useWindowed({
    count: rows.length,
    estimate: ROW_HEIGHT,
    scroller: () => scroller.current,
    keyOf: (at) => rows[at]?.id ?? '',
    // What `aria-activedescendant` names must be there.
    keep: [chosen],
  })
  useEffect(() => {
    list.current?.focus({ preventScroll: true })
  }, [])
  const onKeyDown = (event: KeyboardEvent) => {
    const row = rows[chosen]
    const moves: Readonly<Record<string, number>> = {
      ArrowDown: chosen + 1,
      ArrowUp: chosen - 1,
      Home: 0,
      End: rows.length - 1,
    }
    const to = moves[event.key]
    if (to !== undefined) {
      const at = Math.min(rows.length - 1, Math.max(0, to))
      setChosenId(rows[at]?.id ?? null)
      windowed.show(at)
    } else if (event.key === 'Enter' && row) onOpen(row)
    else if (event.key === 'Delete' && row) onDelete(row)
    else return
    event.preventDefault()
  }
  return (
    <div className={classes.content}>
      <div className={classes.heads} aria-hidden>
        <span>Briefing</span>
        <span>Incident</span>
        <span>Date</span>
        <span>Marking</span>
        <span>Changed</span>
        <span />
      </div>
      <div ref={scroller} className={classes.scroller}>
        <div
          ref={list}
          role="listbox"
          data-home
          tabIndex={0}
          aria-label="Briefings"
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
                style={{ marginTop: gap, height: ROW_HEIGHT }}
                className={classes.row}
                onClick={() => onOpen(row)}
              >
                <span className={classes.title}>{row.title}</span>
                <span className={classes.incident}>{row.incidentTitle}</span>
                <span>{dayWords(row.date, { short: true })}</span>
                <span>
                  <Tlp marking={row.marking} />
                </span>
                <span className={classes.changed}>{changedWords(row.changedAt)}</span>
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
