import { Button, SegmentedControl } from '@mantine/core'
import { useId, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { errorWords } from '#contract/words'
import { Theme } from '#contract/shell'
import { showError } from '#api/change.ts'
import { runCommand } from '#api/commands.ts'
import { useAnswer } from '#api/queries.ts'
import { updateSettings } from '#api/settings.ts'
import { RuleId } from '#domain/rules'
import { AutoText } from '#ui/AutoText.tsx'
import { FilePath } from '#ui/FilePath.tsx'
import { Saved } from '#ui/Saved.tsx'
import { Screen } from '#ui/Screen.tsx'
import { counted } from '#ui/words.ts'
import { CustodyLog } from './CustodyLog.tsx'
import { LibraryCheck } from './LibraryCheck.tsx'
import classes from './SettingsScreen.module.css'

const THEMES: Readonly<Record<Theme, string>> = { system: 'As the system', light: 'Light', dark: 'Dark' }

/** What the program remembers about the person, and which library is open. */
export function SettingsScreen() {
  const [, go] = useLocation()
  const { data: settings } = useAnswer('settings.get', {})
  const { data: library } = useAnswer('library.state', {})
  const { data: info } = useAnswer('app.info', {})
  const { data: templates = [] } = useAnswer('house.list', {}, { enabled: library?.problem === null })
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
              onChange={(theme) => void updateSettings({ theme: theme as Theme }).catch(showError)}
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
              save={(author) => updateSettings({ author })}
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
        <Row title="Checks of briefings">
          {() => (
            <>
              <p className={classes.about}>
                {counted(RuleId.options.length, 'rule')} say what to look at before a briefing leaves;{' '}
                {settings.rulesOff.length === 0
                  ? 'all are on.'
                  : settings.rulesOff.length === 1
                    ? '1 is off.'
                    : `${settings.rulesOff.length} are off.`}
              </p>
              <Button variant="default" onClick={() => go('/settings/checks')}>
                Look at the rules…
              </Button>
            </>
          )}
        </Row>
        {!library.problem && (
          <Row title="House templates">
            {() => (
              <>
                <p className={classes.about}>
                  {templates.length === 0
                    ? 'Word templates of your organisation, in which briefings can be set. There is none yet.'
                    : `${counted(templates.length, 'Word template')} of your organisation, in which briefings can be set.`}
                </p>
                <Button variant="default" onClick={() => go('/settings/house')}>
                  {templates.length === 0 ? 'Add one…' : 'Look at them…'}
                </Button>
              </>
            )}
          </Row>
        )}
        {!library.problem && <Row title="Custody log">{() => <CustodyLog />}</Row>}
        {!library.problem && <Row title="Verify all">{() => <LibraryCheck />}</Row>}
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
