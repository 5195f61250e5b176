import { Collapse, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useState } from 'react'
import { useAnswer } from '#api/queries.ts'
import type { CustodyEntry } from '#domain/custody'
import { Fingerprint } from '#ui/Fingerprint.tsx'
import classes from './Custody.module.css'
import { custodyWords } from './custody-words.ts'

interface Props {
  readonly sourceId: string
  readonly original: string
}

const when = (time: string) => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`

/** The custody of a source: who brought it in, when and from where, and all that was entered of it since. */
export function Custody({ sourceId, original }: Props) {
  const [open, setOpen] = useState(false)
  const { data: entries } = useEntries(sourceId)
  const first = entries?.[0]
  return (
    <div className={classes.frame}>
      <UnstyledButton className={classes.line} aria-expanded={open} onClick={() => setOpen(!open)}>
        <IconChevronRight size={14} className={classes.arrow} data-open={open || undefined} />
        <span className={classes.title}>Custody</span>
        {first && <span className={classes.words}>{firstWords(first)}</span>}
      </UnstyledButton>
      <Collapse expanded={open} transitionDuration={100}>
        <div className={classes.body}>
          <Fingerprint label="SHA-256 of the original" value={original} />
          <Entries sourceId={sourceId} />
        </div>
      </Collapse>
    </div>
  )
}

function Entries({ sourceId }: Pick<Props, 'sourceId'>) {
  const { data: entries } = useEntries(sourceId)
  return (
    <ol className={classes.entries} aria-label="Custody of this source">
      {entries?.map((entry) => (
        <li key={entry.number} className={classes.entry}>
          <time dateTime={entry.time}>{when(entry.time)}</time>
          <span className={classes.what}>{custodyWords(entry)}</span>
          <span className={classes.who}>
            {entry.who} · entry {entry.number.toLocaleString('en')}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** An opening or an export adds an entry, and is no change that is told: it is read again where it is shown. */
const useEntries = (id: string) => useAnswer('custody.ofSource', { id }, { refetchOnMount: 'always' })

const firstWords = ({ action, time, who }: CustodyEntry) =>
  action === 'there before' ? 'there before the log began' : `brought in by ${who}, ${when(time)}`
