import { Button, UnstyledButton } from '@mantine/core'
import { useId, useState } from 'react'
import { SECTION_TITLES } from '#domain/briefing'
import type { Finding, FindingPlace } from '#domain/finding'
import { counted } from '#ui/words.ts'
import classes from './Checks.module.css'
import { SEVERITY_WORDS } from './severity.ts'

/** Findings of one rule that are listed at first. */
const FIRST = 12

interface Props {
  readonly findings: readonly Finding[]
  readonly onChoose: (place: FindingPlace) => void
}

/** The findings rule by rule, each a button that leads to its place. */
export function Findings({ findings, onChoose }: Props) {
  const groups = Map.groupBy(findings, ({ rule }) => rule)
  return [...groups].map(([rule, those]) => <Group key={rule} findings={those} onChoose={onChoose} />)
}

/** What one rule found, with why it is there and who asks for it. */
function Group({ findings, onChoose }: Props) {
  const [all, setAll] = useState(false)
  const id = useId()
  const [first] = findings
  if (!first) return null
  const shown = all ? findings : findings.slice(0, FIRST)
  return (
    <section className={classes.group} aria-labelledby={id}>
      <h3 id={id} className={classes.rule}>
        {first.title}
        <span className={classes.count}>{findings.length.toLocaleString('en')}</span>
        <span className={classes.severity} data-severity={first.severity}>
          {SEVERITY_WORDS[first.severity]}
        </span>
      </h3>
      <p className={classes.why}>
        {first.why} <span className={classes.source}>{first.source}</span>
      </p>
      <ul className={classes.list}>
        {shown.map(({ words, place }, at) => (
          // A rule may find the same words twice in one place.
          <li key={`${place.section} ${place.itemId} ${words} ${at}`}>
            <UnstyledButton className={classes.finding} onClick={() => onChoose(place)}>
              {words}
              <span className={classes.place}>
                {place.section === 'title block' ? 'Title block' : SECTION_TITLES[place.section]}
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {shown.length < findings.length && (
        <Button variant="subtle" size="compact-xs" onClick={() => setAll(true)}>
          Show all {counted(findings.length, 'finding')}
        </Button>
      )}
    </section>
  )
}
