import { Button, Popover, UnstyledButton } from '@mantine/core'
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
import { useDesk } from './desk.ts'
import { IncidentFacts } from './IncidentFacts.tsx'
import classes from './IncidentHead.module.css'
import { placeWords } from './place.ts'
import { StatusHistory } from './StatusHistory.tsx'
import { TitleField } from '#ui/TitleField.tsx'

/** The incident's title, when, where, status and marking; each opens where it can be changed. */
export function IncidentHead() {
  const { file } = useDesk()
  const { incident } = file
  const save = (patch: Partial<IncidentFields>) => call('incident.update', { id: incident.id, patch })
  return (
    <Screen
      above={
        <>
          <Link href="/">Library</Link> › {incident.kind || 'Incident'}
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
          <Popover position="bottom-start" width={420} withArrow trapFocus returnFocus>
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
          <Saved />
        </>
      }
      actions={
        <>
          <TlpPicker
            marking={incident.marking}
            onChange={(marking) => void change('incident.update', { id: incident.id, patch: { marking } })}
          />
          <Button
            variant="default"
            onClick={() => runCommand('palette')}
            rightSection={<Keys keys="Ctrl+K" />}
          >
            Find
          </Button>
          <Button onClick={() => runCommand('new briefing')}>New briefing</Button>
        </>
      }
    >
      {null}
    </Screen>
  )
}
