import { Button, Popover } from '@mantine/core'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useAnswer } from '#api/queries.ts'
import type { Finding, FindingPlace } from '#domain/finding'
import { counted } from '#ui/words.ts'
import classes from './Checks.module.css'
import { Findings } from './Findings.tsx'
import { countsOf, SEVERITY_WORDS } from './severity.ts'

const NONE: readonly Finding[] = []

interface Props {
  readonly id: string
  /** Goes to where a finding is. */
  readonly onOpen: (place: FindingPlace) => void
}

/** How many findings the checks of a briefing have, on a button that lists them. They never stop an export. */
export function Checks({ id, onOpen }: Props) {
  const [opened, setOpened] = useState(false)
  const { data, isPlaceholderData } = useAnswer('briefing.check', { id })
  // What was found in another briefing says nothing of this one.
  const findings = isPlaceholderData ? NONE : (data ?? NONE)
  const counts = countsOf(findings)
  const said = counts.map(({ severity, count }) => `${count} ${SEVERITY_WORDS[severity]}`).join(', ')
  return (
    // The focus goes back by the keeper of the focus, so that it may go to a finding's place instead.
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={420} withArrow trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          aria-label={`Checks: ${said || 'nothing found'}`}
          onClick={() => setOpened(!opened)}
          rightSection={
            counts[0] && (
              <span className={classes.badge} data-severity={counts[0].severity}>
                {findings.length.toLocaleString('en')}
              </span>
            )
          }
        >
          Checks
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={classes.panel}>
        <header className={classes.head}>
          {/* The focus begins here, so that the panel is read from its top. */}
          <h2 className={classes.title} tabIndex={-1} data-autofocus>
            {findings.length === 0 ? 'Nothing to look at' : `${counted(findings.length, 'thing')} to look at`}
          </h2>
          <p className={classes.about}>
            {findings.length === 0
              ? 'The checks found nothing in this briefing.'
              : 'Choose one to go to its place. They never stop an export.'}
          </p>
        </header>
        {opened && (
          <Findings
            findings={findings}
            onChoose={(place) => {
              flushSync(() => setOpened(false))
              onOpen(place)
            }}
          />
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
