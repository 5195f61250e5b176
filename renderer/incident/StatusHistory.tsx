import { Button, Checkbox, Popover, Select, Textarea, TextInput, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { change } from '#api/change.ts'
import { quoted, useKept } from '#api/kept.ts'
import { edtfWords, readDate } from '#domain/edtf-words'
import { ClaimStatus } from '#domain/kinds'
import { StatusChip, statusWords } from '#terms/Status.tsx'
import { useDesk } from './desk.ts'
import classes from './StatusHistory.module.css'

/** The claim status now, and how it came to be: entries are added, never overwritten. */
export function StatusHistory() {
  const { file } = useDesk()
  const [open, setOpen] = useState(false)
  const latest = file.statusHistory.at(-1) ?? null
  return (
    <Popover
      opened={open}
      onChange={setOpen}
      position="bottom-start"
      width={420}
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
              {entry.citations.map(({ id, quotation }) => (
                <q key={id} className={classes.quote}>
                  {quotation.exact}
                </q>
              ))}
            </li>
          ))}
        </ol>
        {open && <NewEntry onDone={() => setOpen(false)} />}
      </Popover.Dropdown>
    </Popover>
  )
}

/** An entry that is being written: it stays while the popover is closed. */
interface Unfinished {
  readonly status: ClaimStatus | null
  readonly typed: string
  readonly reason: string
}
const EMPTY: Unfinished = { status: null, typed: '', reason: '' }

function NewEntry({ onDone }: { readonly onDone: () => void }) {
  const { file, sourceId, reader } = useDesk()
  // What was selected in the reader when the form was opened can be the entry's ground.
  const [ground] = useState(() => reader.current?.selected() ?? null)
  const [cited, setCited] = useState(ground !== null)
  const [entry, keep] = useKept<Unfinished>(file.incident.id, 'Claim status', EMPTY)
  const { status, typed, reason } = entry
  const begun = typed.trim() !== '' || reason.trim() !== ''
  const write = (patch: Partial<Unfinished>) => {
    const next = { ...entry, ...patch }
    const lost = quoted(next.reason.trim() || next.typed)
    const empty = `${next.typed}${next.reason}`.trim() === ''
    keep(next, empty ? null : `The entry ${lost} is not added to the claim status yet.`)
  }
  const date = readDate(typed)
  const add = async () => {
    if (!date.ok || status === null) return
    const fields = { status, date: date.edtf, reason: reason.trim() }
    const incidentId = file.incident.id
    const made = await change('status.add', { incidentId, fields })
    if (!made) return
    if (cited && ground && sourceId) {
      const { start, end } = ground
      await change('citation.add', {
        incidentId,
        owner: { kind: 'status', id: made.id },
        sourceId,
        start,
        end,
      })
    }
    keep(EMPTY, null)
    onDone()
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
          placeholder="Choose"
          value={status}
          comboboxProps={{ withinPortal: false }}
          onChange={(next) => write({ status: next })}
        />
        <TextInput
          label="Since"
          placeholder="2023-09-04"
          value={typed}
          error={typed !== '' && !date.ok ? date.reason : null}
          description={date.ok ? `Understood: ${edtfWords(date.edtf)}` : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => write({ typed: event.currentTarget.value })}
        />
      </div>
      <Textarea
        label="Reason"
        placeholder="What made it so"
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => write({ reason: event.currentTarget.value })}
      />
      {ground && (
        <Checkbox
          label={`Cite the selected words: “${ground.words.slice(0, 80)}${ground.words.length > 80 ? '…' : ''}”`}
          checked={cited}
          onChange={(event) => setCited(event.currentTarget.checked)}
        />
      )}
      <div className={classes.foot}>
        <Button
          className={classes.add}
          type="submit"
          disabled={status === null || !date.ok || reason.trim() === ''}
        >
          Add to the history
        </Button>
        {begun && (
          <Button variant="subtle" color="red" onClick={() => keep(EMPTY, null)}>
            Throw it away
          </Button>
        )}
      </div>
    </form>
  )
}
