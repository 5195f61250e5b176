import { Button, Popover } from '@mantine/core'
import { useEffect, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { Link, useLocation } from 'wouter'
import { runCommand, useCommand } from '#api/commands.ts'
import type { FieldName, Finding } from '#domain/finding'
import { RuleId, SEVERITY_WORDS, severityCounts } from '#domain/rules'
import { Keys } from '#ui/Keys.tsx'
import { counted } from '#ui/words.ts'
import { Aside } from './Aside.tsx'
import classes from './Checks.module.css'
import { Findings } from './Findings.tsx'
import { useFindings } from './useFindings.ts'
import { useMending } from './useMending.ts'
import { useStepping } from './useStepping.ts'

interface Props {
  readonly id: string
  /** Goes to where a finding is, and to a field there. */
  readonly onOpen: (finding: Finding, field: FieldName | null) => void
}

/** How many findings the checks of a briefing have, on a button that lists them. They never stop an export. */
export function Checks({ id, onOpen }: Props) {
  const [opened, setOpened] = useOpened(id)
  const { findings, aside, off } = useFindings(id)
  const close = () => setOpened(false)
  const choose = (finding: Finding) => {
    flushSync(close)
    onOpen(finding, null)
  }
  const { last, went, hush } = useStepping(findings, choose)
  const mending = useMending(off, close, (finding, field) => {
    went(finding)
    onOpen(finding, field)
  })
  const turn = () => {
    hush()
    setOpened(!opened)
  }
  useCommand('checks', turn)
  const counts = severityCounts(findings)
  const said = counts.map(({ severity, count }) => `${count} ${SEVERITY_WORDS[severity]}`).join(', ')
  return (
    // The focus goes back by the keeper of the focus, so that it may go to a finding's place instead.
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={440} withArrow trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          aria-label={`Checks: ${said || 'nothing found'}`}
          onClick={turn}
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
      <Popover.Dropdown className={classes.panel} onKeyDown={moveInList}>
        <header className={classes.head}>
          {/* The focus begins here, so that the panel is read from its top. */}
          <h2
            className={classes.title}
            tabIndex={-1}
            data-autofocus={last.current === null || undefined}
            data-row
          >
            {findings.length === 0 ? 'Nothing to look at' : `${counted(findings.length, 'thing')} to look at`}
          </h2>
          <p className={classes.about}>
            {findings.length === 0
              ? 'The checks found nothing in this briefing.'
              : 'Choose one to go to its words, or mend it here. They never stop an export.'}
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
              last={last.current?.key ?? null}
              onChoose={(finding) => {
                went(finding)
                choose(finding)
              }}
            />
            {aside.length > 0 && <Aside findings={aside} onListAgain={mending.listAgain} />}
          </div>
        )}
        <footer className={classes.foot}>
          <span>
            {off.length === 0
              ? `All ${RuleId.options.length} rules are on`
              : `${counted(off.length, 'rule')} ${off.length === 1 ? 'is' : 'are'} off`}
          </span>
          {findings.length > 0 && (
            <span>
              <Keys keys="F8" /> next without this list
            </span>
          )}
          <Link href={`/settings/checks/${id}`}>All rules</Link>
        </footer>
      </Popover.Dropdown>
    </Popover>
  )
}

/** ↑ and ↓ go from finding to finding, Delete leaves the one that has the focus; F7 puts the panel away. */
function moveInList(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return
  if (event.key === 'F7') runCommand('checks')
  else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
    const focus = document.activeElement
    const at = rows.findIndex((row) => row === focus || row.closest('li')?.contains(focus))
    rows[Math.min(Math.max(at + (event.key === 'ArrowDown' ? 1 : -1), 0), rows.length - 1)]?.focus()
  } else if (
    event.key === 'Delete' &&
    event.target instanceof HTMLElement &&
    event.target.matches('li > [data-row]')
  )
    event.target.closest('li')?.querySelector<HTMLElement>('[data-leave]')?.click()
  else return
  event.preventDefault()
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
