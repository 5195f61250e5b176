import { Button, Popover } from '@mantine/core'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { Link, useLocation } from 'wouter'
import type { FieldName, FindingPlace } from '#domain/finding'
import { RuleId, SEVERITY_WORDS, severityCounts } from '#domain/rules'
import { counted } from '#ui/words.ts'
import { Aside } from './Aside.tsx'
import classes from './Checks.module.css'
import { Findings } from './Findings.tsx'
import { useFindings } from './useFindings.ts'
import { useMending } from './useMending.ts'

interface Props {
  readonly id: string
  /** Goes to where a finding is, and to a field there. */
  readonly onOpen: (place: FindingPlace, field: FieldName | null) => void
}

/** How many findings the checks of a briefing have, on a button that lists them. They never stop an export. */
export function Checks({ id, onOpen }: Props) {
  const [opened, setOpened] = useOpened(id)
  const { findings, aside, off } = useFindings(id)
  const close = () => setOpened(false)
  const mending = useMending(off, close, onOpen)
  const counts = severityCounts(findings)
  const said = counts.map(({ severity, count }) => `${count} ${SEVERITY_WORDS[severity]}`).join(', ')
  return (
    // The focus goes back by the keeper of the focus, so that it may go to a finding's place instead.
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={440} withArrow trapFocus>
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
              : 'Choose one to go to its place, or mend it here. They never stop an export.'}
          </p>
        </header>
        <div role="status">
          {mending.done && (
            <p className={classes.done}>
              <span className={classes.doneWords}>{mending.done.words}</span>
              {mending.done.takeBack && (
                <Button size="compact-xs" variant="default" flex="none" onClick={mending.done.takeBack}>
                  Undo
                </Button>
              )}
            </p>
          )}
        </div>
        {opened && (
          <div className={classes.scroller}>
            <Findings
              findings={findings}
              mending={mending}
              onChoose={(place) => {
                flushSync(close)
                onOpen(place, null)
              }}
            />
            <Aside findings={aside} onListAgain={mending.listAgain} />
          </div>
        )}
        <footer className={classes.foot}>
          <span>
            {off.length === 0
              ? `All ${RuleId.options.length} rules are on`
              : `${counted(off.length, 'rule')} ${off.length === 1 ? 'is' : 'are'} off`}
          </span>
          <Link href={`/settings/checks/${id}`}>All rules</Link>
        </footer>
      </Popover.Dropdown>
    </Popover>
  )
}

/** Whether the panel is open: at once where the way back from a field leads to it. */
function useOpened(id: string): readonly [boolean, (opened: boolean) => void] {
  const [path, go] = useLocation()
  const [opened, setOpened] = useState(false)
  const home = `/briefing/${id}`
  const isAsked = path === `${home}/checks`
  useEffect(() => {
    if (isAsked) setOpened(true)
  }, [isAsked])
  return [
    opened,
    (next) => {
      setOpened(next)
      if (!next && isAsked) go(home, { replace: true })
    },
  ]
}
