import { Button, Popover, Select, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { change } from '#api/change.ts'
import { edtfWords, readDate } from '#domain/edtf-words'
import { ClaimStatus } from '#domain/kinds'
import { StatusChip, statusWords } from '#terms/Status.tsx'
import { TextInput, Textarea } from '@mantine/core'
import { useDesk } from './desk.ts'
import classes from './StatusHistory.module.css'

/** The claim status now, and how it came to be: entries are added, never overwritten. */
export function StatusHistory() {
  const { file } = useDesk()
  const [open, setOpen] = useState(false)
  const latest = file.statusHistory.at(-1) ?? null
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" width={420} withArrow trapFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.target}
          aria-label={`Claim status: ${latest?.status ?? 'none'}. Show its history`}
          onClick={() => setOpen(!open)}
        >
          <StatusChip status={latest?.status ?? null} />
          <span className={classes.path}>
            {file.statusHistory
              .map(
                ({ status, date }) => `${status} ${edtfWords(date, { short: true }).replace(/ \d{4}$/, '')}`,
              )
              .join(' → ')}
          </span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <h2 className={classes.title}>History of the claim status</h2>
        {file.statusHistory.length === 0 && <p className={classes.none}>No entry yet.</p>}
        <ol className={classes.entries}>
          {file.statusHistory.map((entry) => (
            <li key={entry.id}>
              <span className={classes.line}>
                <StatusChip status={entry.status} /> {edtfWords(entry.date)}
              </span>
              <span className={classes.reason}>{entry.reason}</span>
            </li>
          ))}
        </ol>
        <NewEntry key={file.statusHistory.length} onDone={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}

function NewEntry({ onDone }: { readonly onDone: () => void }) {
  const { file } = useDesk()
  const [status, setStatus] = useState<ClaimStatus>('alleged')
  const [typed, setTyped] = useState('')
  const [reason, setReason] = useState('')
  const date = readDate(typed)
  const add = async () => {
    if (!date.ok) return
    const fields = { status, date: date.edtf, reason: reason.trim() }
    if (await change('status.add', { incidentId: file.incident.id, fields })) onDone()
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <div className={classes.pair}>
        <Select
          label="Status"
          data={ClaimStatus.options.map((value) => ({ value, label: statusWords(value) }))}
          value={status}
          comboboxProps={{ withinPortal: false }}
          onChange={(value) => value && setStatus(value)}
        />
        <TextInput
          label="Since"
          placeholder="2023-09-04"
          value={typed}
          error={typed !== '' && !date.ok ? date.reason : null}
          description={date.ok ? `Understood: ${edtfWords(date.edtf)}` : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      <Textarea
        label="Reason"
        placeholder="What made it so"
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" disabled={!date.ok || reason.trim() === ''}>
        Add to the history
      </Button>
    </form>
  )
}
