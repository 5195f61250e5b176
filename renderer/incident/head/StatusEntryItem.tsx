import { Button } from '@mantine/core'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import type { Passage } from '#contract/ledger'
import { edtfWords } from '#domain/edtf-words'
import type { StatusCorrection, StatusEntry } from '#domain/incident'
import { DateField } from '#terms/DateField.tsx'
import { StatusChip, statusWords } from '#terms/Status.tsx'
import { AutoText } from '#ui/AutoText.tsx'
import { deleteWithUndo } from '#ui/deleteWithUndo.tsx'
import { useDesk } from '../desk/desk.ts'
import { Quotations } from '../ledger/Quotations.tsx'
import classes from './StatusHistory.module.css'

/** Words that were selected in the reader, and where they stand. */
export type Ground = Passage & { readonly words: string }

/** The first words of a passage. */
export const groundWords = ({ words }: Ground): string =>
  `“${words.slice(0, 80)}${words.length > 80 ? '…' : ''}”`

interface Props {
  readonly entry: StatusEntry
  readonly ground: Ground | null
  readonly correcting: boolean
  readonly onCorrect: (on: boolean) => void
  /** Called when the entry is gone, to take up the focus. */
  readonly onDeleted: () => void
}

/** One entry of the history. Mistakes in it can be corrected; what the status was stays. */
export function StatusEntryItem({ entry, ground, correcting, onCorrect, onDeleted }: Props) {
  const when = `${statusWords(entry.status)}, ${edtfWords(entry.date)}`
  return (
    <li aria-label={when}>
      <span className={classes.line}>
        <StatusChip status={entry.status} />
        {!correcting && edtfWords(entry.date)}
        {/* The same button opens and closes, so that the focus stays on it. */}
        <Button
          className={classes.correct}
          size="compact-xs"
          variant={correcting ? 'default' : 'subtle'}
          aria-expanded={correcting}
          aria-label={correcting ? 'Done correcting' : `Correct the entry ${when}`}
          onClick={() => onCorrect(!correcting)}
        >
          {correcting ? 'Done' : 'Correct'}
        </Button>
      </span>
      {correcting ? (
        <Correction entry={entry} ground={ground} onDeleted={onDeleted} />
      ) : (
        <>
          <span className={classes.reason}>{entry.reason}</span>
          {entry.citations.map(({ id, quotation }) => (
            <q key={id} className={classes.quote}>
              {quotation.exact}
            </q>
          ))}
        </>
      )}
    </li>
  )
}

/** The fields of an entry; each saves itself. */
function Correction({ entry, ground, onDeleted }: Pick<Props, 'entry' | 'ground' | 'onDeleted'>) {
  const { file } = useDesk()
  const save = (patch: Partial<StatusCorrection>) => call('status.update', { id: entry.id, patch })
  const cite = (passage: Ground) => {
    const { sourceId, start, end } = passage
    const owner = { kind: 'status', id: entry.id } as const
    void change('citation.add', { incidentId: file.incident.id, owner, sourceId, start, end })
  }
  return (
    <div className={classes.correction}>
      <p className={classes.hint}>
        For a mistake in this entry only. If the status has changed since, add a new entry instead: this one
        stays as what was known then.
      </p>
      <DateField of={entry.id} label="Since" required value={entry.date} save={(date) => save({ date })} />
      <AutoText
        label="Reason"
        lines={2}
        reading
        required
        maxLength={100_000}
        value={entry.reason}
        save={(reason) => save({ reason })}
      />
      <Quotations
        owner={{ kind: 'status', id: entry.id }}
        citations={entry.citations}
        how={
          ground ? 'None yet.' : 'None. To add one, close this, select words in the source, and come back.'
        }
      />
      <div className={classes.foot}>
        {ground && (
          <Button size="compact-xs" variant="default" onClick={() => cite(ground)}>
            Cite {groundWords(ground)}
          </Button>
        )}
        <Button
          className={classes.delete}
          size="compact-xs"
          variant="subtle"
          color="red"
          onClick={() =>
            void deleteWithUndo(
              'status.delete',
              entry.id,
              `Entry “${statusWords(entry.status)}” deleted`,
              entry.reason,
            ).then((done) => done && onDeleted())
          }
        >
          Delete this entry
        </Button>
      </div>
    </div>
  )
}
