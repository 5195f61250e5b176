import { Button, SegmentedControl } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { errorWords } from '#contract/words'
import { Theme, type Settings } from '#contract/shell'
import { call } from '#api/call.ts'
import { showError } from '#api/change.ts'
import { runCommand } from '#api/commands.ts'
import { keyOf, queryClient, useAnswer } from '#api/queries.ts'
import { AutoText } from '#ui/AutoText.tsx'
import { FilePath } from '#ui/FilePath.tsx'
import { Saved } from '#ui/Saved.tsx'
import { Screen } from '#ui/Screen.tsx'
import { counted } from '#ui/words.ts'
import { LibraryCheck } from './LibraryCheck.tsx'
import classes from './SettingsScreen.module.css'

const THEMES: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' }

async function update(patch: Partial<Settings>): Promise<void> {
  queryClient.setQueryData(keyOf('settings.get', {}), await call('settings.update', patch))
}

/** What the program remembers about the person, and which library is open. */
export function SettingsScreen() {
  const { data: settings } = useAnswer('settings.get', {})
  const { data: library } = useAnswer('library.state', {})
  const { data: info } = useAnswer('app.info', {})
  if (!settings || !library || !info) return null
  return (
    <Screen title="Settings" meta={<Saved />}>
      <div className={classes.scroller} data-home>
        <Row title="Theme">
          {(label) => (
            <SegmentedControl
              aria-labelledby={label}
              data={Theme.options.map((value) => ({ value, label: THEMES[value] }))}
              value={settings.theme}
              onChange={(theme) => void update({ theme: theme as Theme }).catch(showError)}
            />
          )}
        </Row>
        <Row title="Your name">
          {() => (
            <AutoText
              className={classes.name}
              label="Your name"
              hideLabel
              placeholder="Name, unit"
              description="Stands as “From” in the briefings that you begin."
              value={settings.author}
              save={(author) => update({ author })}
            />
          )}
        </Row>
        <Row title="Library">
          {() => (
            <>
              {library.problem ? (
                <p className={classes.bad}>{errorWords(library.problem).title}</p>
              ) : (
                <p className={classes.about}>
                  {library.isSample ? 'The sample library: ' : ''}
                  {counted(library.incidents, 'incident')}, {counted(library.statements, 'statement')}
                </p>
              )}
              {library.folder && (
                <p>
                  <FilePath path={library.folder} />
                </p>
              )}
              <div className={classes.buttons}>
                <Button variant="default" onClick={() => runCommand('start library')}>
                  Start a library…
                </Button>
                <Button variant="default" onClick={() => runCommand('open library')}>
                  Open a library…
                </Button>
                {!library.isSample && (
                  <Button variant="default" onClick={() => runCommand('open sample')}>
                    Look at the sample
                  </Button>
                )}
              </div>
            </>
          )}
        </Row>
        {!library.problem && <Row title="Check">{() => <LibraryCheck />}</Row>}
        <Row title="Rapporteur">
          {() => (
            <p className={classes.about}>
              Version {info.version}. It works offline: nothing that you write leaves this machine.
            </p>
          )}
        </Row>
      </div>
    </Screen>
  )
}

interface RowProps {
  readonly title: string
  /** Draws what can be set; `label` is the id of the title. */
  readonly children: (label: string) => ReactNode
}

function Row({ title, children }: RowProps) {
  const id = useId()
  return (
    <div className={classes.row}>
      <h2 id={id} className={classes.title}>
        {title}
      </h2>
      <div className={classes.body}>{children(id)}</div>
    </div>
  )
}
