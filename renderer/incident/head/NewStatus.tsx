import { Button, Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { change } from '#api/change.ts'
import { quoted, useKept } from '#api/kept.ts'
import { edtfWords, readDate } from '#domain/edtf-words'
import { ClaimStatus } from '#domain/kinds'
import { statusWords } from '#terms/Status.tsx'
import { useDesk } from '../desk/desk.ts'
import { groundWords, type Ground } from './StatusEntryItem.tsx'
import classes from './StatusHistory.module.css'

interface Props {
  /** Words selected in the reader, which the entry can cite. */
  readonly ground: Ground | null
  readonly onDone: () => void
}

/** An entry that is being written: it stays while the history is closed. */
interface Unfinished {
  readonly status: ClaimStatus | null
  readonly typed: string
  readonly reason: string
}
const EMPTY: Unfinished = { status: null, typed: '', reason: '' }

/** The form for the normal way: the status has changed, and an entry says to what, when and why. */
export function NewStatus({ ground, onDone }: Props) {
  const { file } = useDesk()
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
  const [tried, setTried] = useState(false)
  const fields = {
    status: useRef<HTMLInputElement>(null),
    since: useRef<HTMLInputElement>(null),
    reason: useRef<HTMLTextAreaElement>(null),
  }
  const missing = status === null ? 'status' : !date.ok ? 'since' : reason.trim() === '' ? 'reason' : null
  const add = async () => {
    setTried(true)
    if (missing) fields[missing].current?.focus()
    if (!date.ok || status === null || missing) return
    const written = { status, date: date.edtf, reason: reason.trim() }
    const incidentId = file.incident.id
    const cites =
      cited && ground ? { sourceId: ground.sourceId, start: ground.start, end: ground.end } : undefined
    if (!(await change('status.add', { incidentId, fields: written, cites }))) return
    keep(EMPTY, null)
    setTried(false)
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
      <div>
        <h3 className={classes.title}>New entry</h3>
        <p className={classes.hint}>When the status changes, add an entry. The earlier ones stay.</p>
      </div>
      <div className={classes.pair}>
        <Select
          label="Status"
          data={ClaimStatus.options.map((value) => ({ value, label: statusWords(value) }))}
          ref={fields.status}
          placeholder="Choose"
          error={tried && status === null ? 'Choose what it is now' : null}
          value={status}
          comboboxProps={{ withinPortal: false }}
          data-autofocus
          onChange={(next) => write({ status: next })}
        />
        <TextInput
          label="Since"
          placeholder="2023-09-04"
          ref={fields.since}
          value={typed}
          error={typed !== '' ? !date.ok && date.reason : tried && 'Since when?'}
          description={date.ok ? `Understood: ${edtfWords(date.edtf)}` : undefined}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          onChange={(event) => write({ typed: event.currentTarget.value })}
        />
      </div>
      <Textarea
        ref={fields.reason}
        label="Reason"
        error={tried && reason.trim() === '' ? 'Say what made it so' : null}
        placeholder="What made it so"
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => write({ reason: event.currentTarget.value })}
      />
      {ground && (
        <Checkbox
          label={`Cite the selected words: ${groundWords(ground)}`}
          checked={cited}
          onChange={(event) => setCited(event.currentTarget.checked)}
        />
      )}
      <div className={classes.foot}>
        <Button className={classes.add} type="submit">
          Add to the history
        </Button>
        {begun && (
          <Button
            variant="subtle"
            color="red"
            onClick={() => {
              keep(EMPTY, null)
              setTried(false)
            }}
          >
            Throw it away
          </Button>
        )}
      </div>
    </form>
  )
}
