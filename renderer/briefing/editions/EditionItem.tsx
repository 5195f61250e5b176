import { Button } from '@mantine/core'
import { useId, useState } from 'react'
import { useAnswer } from '#api/queries.ts'
import type { Edition } from '#domain/edition'
import { Tlp } from '#terms/Tlp.tsx'
import { Fingerprint } from '#ui/Fingerprint.tsx'
import { instantWords } from '../cutOff.ts'
import { ChangeList } from './ChangeList.tsx'
import classes from './Editions.module.css'

interface Props {
  readonly edition: Edition
  readonly onShow: () => void
  readonly onExport: () => void
}

/** One edition: when and by whom it was issued, the hash of its file, and what can be done with it. */
export function EditionItem({ edition, onShow, onExport }: Props) {
  const [comparing, setComparing] = useState(false)
  const id = useId()
  const { number, issuedAt, author, title, marking, documentSha256 } = edition
  return (
    <section className={classes.edition} aria-labelledby={id}>
      <header className={classes.line}>
        <h3 id={id} className={classes.number}>
          Edition {number}
        </h3>
        <span className={classes.when}>{instantWords(issuedAt, { short: true })}</span>
        <Tlp marking={marking} />
      </header>
      <p className={classes.named}>{title}</p>
      {author !== '' && <p className={classes.about}>Issued by {author}</p>}
      <Fingerprint label="SHA-256 of the file" value={documentSha256} />
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" onClick={onShow}>
          Show
        </Button>
        <Button size="compact-sm" variant="default" onClick={onExport}>
          Export again…
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={comparing}
          onClick={() => setComparing(!comparing)}
        >
          What changed since
        </Button>
      </div>
      {comparing && <Comparison edition={edition} />}
    </section>
  )
}

/** What is otherwise in the briefing now. */
function Comparison({ edition: { id, number } }: Pick<Props, 'edition'>) {
  const { data, error, isPlaceholderData } = useAnswer('edition.changes', { id })
  if (error) return <p className={classes.problem}>{error.message}</p>
  if (!data || isPlaceholderData) return null
  if (data.length === 0)
    return <p className={classes.about}>The briefing now says the same as edition {number}.</p>
  return <ChangeList label={`What changed since edition ${number}`} changes={data} />
}
