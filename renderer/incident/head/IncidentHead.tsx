import { Button, Popover, SegmentedControl, UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import { runCommand } from '#api/commands.ts'
import { edtfWords } from '#domain/edtf-words'
import type { IncidentFields } from '#domain/incident'
import { TlpPicker } from '#terms/Tlp.tsx'
import { Keys } from '#ui/Keys.tsx'
import { Saved } from '#ui/Saved.tsx'
import { Screen } from '#ui/Screen.tsx'
import { BackToChecks } from './BackToChecks.tsx'
import { useDesk, type Pane } from '../desk/desk.ts'
import { IncidentFacts } from './IncidentFacts.tsx'
import classes from './IncidentHead.module.css'
import { placeWords } from './place.ts'
import { StatusHistory } from './StatusHistory.tsx'
import type { Shown } from '../desk/useShown.ts'
import { TitleField } from '#ui/TitleField.tsx'

const PANES: { readonly value: Pane; readonly label: string }[] = [
  { value: 'source', label: 'Source' },
  { value: 'ledger', label: 'Ledger' },
]

interface Props {
  /** What the way in asks for. */
  readonly show: Shown | null
  readonly children: ReactNode
}

/** The incident's title, when, where, status and marking; each opens where it can be changed. In a window with room
 * for one pane only also the switch between both. */
export function IncidentHead({ show, children }: Props) {
  const { file, pane, bothFit, turnTo } = useDesk()
  const { incident } = file
  const save = (patch: Partial<IncidentFields>) => call('incident.update', { id: incident.id, patch })
  return (
    <Screen
      above={
        <>
          <Link href="/">Library</Link> › {incident.kind || 'Incident'}
          {show?.briefingId && <BackToChecks briefingId={show.briefingId} />}
        </>
      }
      title={
        <TitleField
          label="Title of the incident"
          untitled="Untitled incident"
          value={incident.title}
          save={(title) => save({ title })}
        />
      }
      meta={
        <>
          <Popover
            position="bottom-start"
            width={420}
            defaultOpened={show?.kind === 'incident'}
            withArrow
            trapFocus
            returnFocus
          >
            <Popover.Target>
              <UnstyledButton className={classes.facts} aria-label="When, where and what. Change them">
                <span data-unknown={incident.date === '' || undefined}>
                  {incident.date ? edtfWords(incident.date) : 'When?'}
                  {incident.date && <span className={classes.code}> {incident.date}</span>}
                </span>
                <span data-unknown={!incident.place.name || undefined}>
                  {placeWords(incident.place) || 'Where?'}
                </span>
              </UnstyledButton>
            </Popover.Target>
            <Popover.Dropdown>
              <IncidentFacts incident={incident} save={save} />
            </Popover.Dropdown>
          </Popover>
          <StatusHistory />
          <span className={classes.saved}>
            <Saved />
          </span>
        </>
      }
      actions={
        <>
          {!bothFit && (
            <SegmentedControl aria-label="What is shown" data={PANES} value={pane} onChange={turnTo} />
          )}
          <TlpPicker
            marking={incident.marking}
            onChange={(marking) => void change('incident.update', { id: incident.id, patch: { marking } })}
          />
          <Button
            variant="default"
            onClick={() => runCommand('palette')}
            rightSection={bothFit && <Keys keys="Ctrl+K" />}
          >
            Commands
          </Button>
          <Button onClick={() => runCommand('new briefing')}>New briefing</Button>
        </>
      }
    >
      {children}
    </Screen>
  )
}
