import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { BriefingRow } from '#contract/briefings'
import { dayWords } from '#domain/edtf-words'
import { Tlp } from '#terms/Tlp.tsx'
import { RowList } from '#ui/RowList.tsx'
import { StaleFlag } from './editions/StaleFlag.tsx'
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
  const list = useRef<HTMLDivElement>(null)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const chosen = Math.max(
    0,
    rows.findIndex(({ id }) => id === chosenId),
  )
  useEffect(() => {
    list.current?.focus({ preventScroll: true })
  }, [])
  return (
    <RowList
      label="Briefings"
      heads={
        <div className={classes.heads}>
          <span>Briefing</span>
          <span>Incident</span>
          <span>Date</span>
          <span>Edition</span>
          <span>Marking</span>
          <span>Changed</span>
          <span />
        </div>
      }
      rows={rows}
      chosen={chosen}
      height={ROW_HEIGHT}
      rowClass={classes.row}
      listRef={list}
      onChoose={({ id }) => setChosenId(id)}
      onClick={onOpen}
      onKey={({ key }, row) => {
        if (key === 'Enter') onOpen(row)
        else if (key === 'Delete') onDelete(row)
        else return false
        return true
      }}
      renderRow={(row) => (
        <>
          <span className={classes.named}>
            <span className={classes.title}>{row.title}</span>
            <StaleFlag edition={row.edition} stale={row.stale} />
          </span>
          <span className={classes.incident}>{row.incidentTitle}</span>
          <span>{dayWords(row.date, { short: true })}</span>
          <span className={classes.edition}>{row.edition ?? '–'}</span>
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
        </>
      )}
    />
  )
}
