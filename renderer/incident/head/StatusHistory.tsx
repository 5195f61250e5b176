import { Popover, UnstyledButton } from '@mantine/core'
import { useRef, useState } from 'react'
import { edtfWords } from '#domain/edtf-words'
import { StatusChip } from '#terms/Status.tsx'
import { useDesk } from '../desk/desk.ts'
import { NewStatus } from './NewStatus.tsx'
import { StatusEntryItem } from './StatusEntryItem.tsx'
import classes from './StatusHistory.module.css'

/** The claim status now, and how it came to be: where it changes, an entry is added. */
export function StatusHistory() {
  const { file } = useDesk()
  const [open, setOpen] = useState(false)
  const latest = file.statusHistory.at(-1) ?? null
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      width={440}
      withArrow
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <UnstyledButton
          className={classes.target}
          aria-label={`Claim status: ${latest?.status ?? 'none'}. Show its history`}
          onClick={() => setOpen(!open)}
        >
          {latest ? (
            <StatusChip status={latest.status} />
          ) : (
            <span className={classes.unknown}>No status</span>
          )}
          <span className={classes.path}>
            {file.statusHistory
              .map(
                ({ status, date }) => `${status} ${edtfWords(date, { short: true }).replace(/ \d{4}$/, '')}`,
              )
              .join(' → ')}
          </span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>{open && <History onDone={() => setOpen(false)} />}</Popover.Dropdown>
    </Popover>
  )
}

function History({ onDone }: { readonly onDone: () => void }) {
  const { file, sourceId, reader } = useDesk()
  const [correcting, setCorrecting] = useState<string | null>(null)
  const title = useRef<HTMLHeadingElement>(null)
  // What was selected in the reader when this was opened can be the ground of an entry.
  const [ground] = useState(() => {
    const selected = reader.current?.selected() ?? null
    return selected && sourceId ? { ...selected, sourceId } : null
  })
  return (
    <>
      <h2 ref={title} tabIndex={-1} className={classes.title}>
        History of the claim status
      </h2>
      {file.statusHistory.length === 0 && <p className={classes.none}>No entry yet.</p>}
      <ol className={classes.entries} data-correcting={correcting !== null || undefined}>
        {file.statusHistory.map((entry) => (
          <StatusEntryItem
            key={entry.id}
            entry={entry}
            ground={ground}
            correcting={correcting === entry.id}
            onCorrect={(on) => setCorrecting(on ? entry.id : null)}
            onDeleted={() => {
              setCorrecting(null)
              title.current?.focus()
            }}
          />
        ))}
      </ol>
      {/* What is half typed in it is still there after a correction. */}
      <div hidden={correcting !== null}>
        <NewStatus ground={ground} onDone={onDone} />
      </div>
    </>
  )
}
