import { Button } from '@mantine/core'
import type { KeyboardEvent, RefObject } from 'react'
import { Link } from 'wouter'
import type { HouseTemplateRow } from '#contract/house-templates'
import { dayWords } from '#domain/edtf-words'
import { call } from '#api/call.ts'
import { useAnswer } from '#api/queries.ts'
import { AutoText } from '#ui/AutoText.tsx'
import { Fingerprint } from '#ui/Fingerprint.tsx'
import classes from './HouseScreen.module.css'
import { Report } from './Report.tsx'

interface Props {
  readonly paneRef: RefObject<HTMLElement | null>
  readonly template: HouseTemplateRow
  readonly onPreview: () => void
  readonly onReplace: () => void
  readonly onRemove: () => void
  /** Goes back to the list. */
  readonly onLeave: () => void
}

/** The chosen house template: its name and file, what of it is used, and the briefings that are set in it. */
export function HousePane({ paneRef, template, onPreview, onReplace, onRemove, onLeave }: Props) {
  const { id, name, fileName, size, sha256, createdAt, changedAt } = template
  // Its report is another one as soon as its file is.
  const report = useAnswer('house.report', { id })
  const uses = useAnswer('house.uses', { id })
  const day = (instant: string) => dayWords(instant.slice(0, 10))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return
    event.preventDefault()
    onLeave()
  }
  return (
    <section ref={paneRef} className={classes.pane} aria-label={name} onKeyDown={onKeyDown}>
      <div>
        <h2 className={classes.title}>{name}</h2>
        <p className={classes.facts}>
          {fileName} · {Math.max(1, Math.round(size / 1_000)).toLocaleString('en')} kB · added{' '}
          {day(createdAt)}
          {day(changedAt) !== day(createdAt) && `, changed ${day(changedAt)}`}
        </p>
      </div>
      <div className={classes.actions}>
        <Button onClick={onPreview}>Preview…</Button>
        <Button variant="default" onClick={onReplace}>
          Replace the file…
        </Button>
        <Button variant="subtle" color="red" onClick={onRemove}>
          Remove
        </Button>
      </div>
      <AutoText
        key={id}
        label="Name"
        value={name}
        required
        maxLength={200}
        save={(typed) => call('house.rename', { id, name: typed })}
      />
      {report.error ? (
        <p className={classes.bad}>{report.error.message}</p>
      ) : (
        report.data && !report.isPlaceholderData && <Report report={report.data} />
      )}
      <section className={classes.part}>
        <h3 className={classes.partTitle}>Briefings that are set in it</h3>
        {uses.data && !uses.isPlaceholderData && uses.data.length === 0 && (
          <p className={classes.about}>None. It is chosen in the title block of a briefing.</p>
        )}
        {uses.data && !uses.isPlaceholderData && (
          <ul className={classes.uses}>
            {uses.data.map((briefing) => (
              <li key={briefing.id}>
                <Link href={`/briefing/${briefing.id}`}>{briefing.title}</Link>
              </li>
            ))}
          </ul>
        )}
      </section>
      <Fingerprint label="SHA-256 of the file" value={sha256} />
    </section>
  )
}
