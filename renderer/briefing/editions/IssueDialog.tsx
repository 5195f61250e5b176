import { Button, Checkbox, Modal } from '@mantine/core'
import { useState } from 'react'
import { call } from '#api/call.ts'
import { showError } from '#api/change.ts'
import { useAnswer } from '#api/queries.ts'
import { tracked } from '#api/saving.ts'
import { Tlp } from '#terms/Tlp.tsx'
import { announce } from '#ui/announce.ts'
import { counted } from '#ui/words.ts'
import { useLast } from '#ui/useLast.ts'
import { useDesk, useOpenBriefing } from '../desk.ts'
import { ChangeList } from './ChangeList.tsx'
import classes from './Editions.module.css'
import { showIssued } from './showIssued.tsx'

interface Props {
  readonly opened: boolean
  readonly onClose: () => void
}

/** Says what will be issued, and that it is for good, before it is. */
export function IssueDialog({ opened, onClose }: Props) {
  const { editions } = useDesk()
  const [busy, setBusy] = useState(false)
  const number = useLast((editions[0]?.number ?? 0) + 1, opened)
  return (
    <Modal
      opened={opened}
      // What has begun is waited for.
      onClose={() => !busy && onClose()}
      withCloseButton={!busy}
      title={`Issue edition ${number}`}
      size={540}
    >
      <Form number={number} busy={busy} onBusy={setBusy} onClose={onClose} />
    </Modal>
  )
}

interface FormProps {
  readonly number: number
  readonly busy: boolean
  readonly onBusy: (busy: boolean) => void
  readonly onClose: () => void
}

function Form({ number, busy, onBusy, onClose }: FormProps) {
  const briefing = useOpenBriefing()
  const issue = async () => {
    onBusy(true)
    try {
      const issued = await tracked(() => call('edition.issue', { briefingId: briefing.id, number }))
      announce(`Edition ${number} is issued`)
      showIssued(issued)
      onClose()
    } catch (error) {
      showError(error)
    }
    onBusy(false)
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void issue()
      }}
    >
      <div>
        <p className={classes.issued}>{briefing.title}</p>
        <p className={classes.facts}>
          <Tlp marking={briefing.marking} />
          {briefing.from !== '' && <span>from {briefing.from}</span>}
          {briefing.to !== '' && <span>to {briefing.to}</span>}
        </p>
      </div>
      <Since />
      <Looks />
      <p>
        The document is kept as it is now, to the last byte, and can be exported again at any time.{' '}
        <strong>An edition is for good: undo does not take it back.</strong> The briefing itself can be worked
        on as before.
      </p>
      <footer className={classes.foot}>
        <Button variant="default" onClick={onClose} disabled={busy}>
          Cancel
        </Button>
        <Button type="submit" loading={busy} data-autofocus>
          Issue edition {number}
        </Button>
      </footer>
    </form>
  )
}

/** What changed since the last edition, and whether the document opens with it. */
function Since() {
  const { editions, setSection } = useDesk()
  const briefing = useOpenBriefing()
  const last = editions[0]
  const { data: changes } = useAnswer(
    'edition.changes',
    { id: last?.id ?? '' },
    { enabled: last !== undefined },
  )
  if (!last) return null
  const included = briefing.sections.some((section) => section.kind === 'what changed' && section.included)
  return (
    <div className={classes.since}>
      <Checkbox
        label={`Open with what changed since edition ${last.number}`}
        checked={included}
        onChange={(event) => setSection('what changed', { included: event.currentTarget.checked })}
      />
      {changes?.length === 0 && (
        <p className={classes.about}>Nothing has changed since edition {last.number}.</p>
      )}
      {changes && changes.length > 0 && (
        <ChangeList label={`What changed since edition ${last.number}`} changes={changes} />
      )}
    </div>
  )
}

/** How many things the checks would look at once more. */
function Looks() {
  const { id } = useDesk()
  const { data: findings } = useAnswer('briefing.check', { id })
  if (!findings || findings.length === 0) return null
  return (
    <p className={classes.about}>
      The checks have {counted(findings.length, 'thing')} to look at. They do not stand in the way.
    </p>
  )
}
