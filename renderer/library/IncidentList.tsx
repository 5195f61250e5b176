import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, type RefObject } from 'react'
import type { IncidentRow } from '#contract/incidents'
import { edtfWords } from '#domain/edtf-words'
import { StatusChip } from '#terms/Status.tsx'
import { Tlp } from '#terms/Tlp.tsx'
import { RowList } from '#ui/RowList.tsx'
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
  const place = useRef(0)
  const found = rows.findIndex(({ id }) => id === chosenId)
  // Where the chosen row went away, the one in its place is chosen, never one out of sight.
  const chosen = found >= 0 ? found : Math.min(place.current, Math.max(0, rows.length - 1))
  place.current = chosen
  useEffect(() => {
    // Who comes back goes on with the keyboard where the choice was left.
    if (chosenId !== null) listRef.current?.focus({ preventScroll: true })
    // oxlint-disable-next-line react/exhaustive-deps -- only once, when the list is shown
  }, [])
  return (
    <RowList
      label="Incidents"
      heads={
        <div className={classes.heads}>
          <span>Incident</span>
          <span>When and where</span>
          <span>Status</span>
          <span className={classes.number}>Claims</span>
          <span className={classes.number}>Denials</span>
          <span className={classes.number}>Open</span>
          <span>Marking</span>
        </div>
      }
      rows={rows}
      chosen={chosen}
      height={ROW_HEIGHT}
      rowClass={classes.row}
      listRef={listRef}
      top={listTop}
      onScroll={keepListTop}
      onChoose={({ id }) => onChoose(id)}
      onClick={(row) => {
        onChoose(row.id)
        onOpen(row)
      }}
      onKey={({ key }, row) => {
        if (key === 'Enter') onOpen(row)
        else if (key === 'Delete') onDelete(row)
        else return false
        return true
      }}
      renderRow={(row) => (
        <>
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
        </>
      )}
    />
  )
}

const Unknown = () => <span className={classes.unknown}>–</span>
