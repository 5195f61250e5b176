import { Button, Tooltip, UnstyledButton } from '@mantine/core'
import { IconBooks, IconFileText, IconSearch, IconSettings, IconUsers } from '@tabler/icons-react'
import { useEffect, type ReactNode } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { SectionKind } from '#domain/briefing'
import { CallError } from '#api/call.ts'
import { runCommand, useCommand } from '#api/commands.ts'
import { useAnswer } from '#api/queries.ts'
import { keyWords } from '#ui/Keys.tsx'
import { ActorsScreen } from '../actors/ActorsScreen.tsx'
import { BriefingScreen } from '../briefing/BriefingScreen.tsx'
import { BriefingsScreen } from '../briefing/BriefingsScreen.tsx'
import { HouseScreen } from '../briefing/house/HouseScreen.tsx'
import { DropTarget } from '../incident/bring-in/DropTarget.tsx'
import { resetImports } from '../incident/bring-in/imports.ts'
import { ImportTray } from '../incident/bring-in/ImportTray.tsx'
import { FindScreen } from '../find/FindScreen.tsx'
import { resetFind } from '../find/look.ts'
import { IncidentScreen } from '../incident/IncidentScreen.tsx'
import type { Shown } from '../incident/desk/useShown.ts'
import { LibraryScreen } from '../library/LibraryScreen.tsx'
import { resetLook } from '../library/look.ts'
import { RulesScreen } from '../settings/RulesScreen.tsx'
import { SettingsScreen } from '../settings/SettingsScreen.tsx'
import { Fence } from './Fence.tsx'
import { Palette } from './Palette.tsx'
import { Problem } from './Problem.tsx'
import classes from './Shell.module.css'
import { Shortcuts } from './Shortcuts.tsx'
import { useAppCommands } from './useAppCommands.ts'
import { RememberRoute, rememberRoute, useLastRoute } from './useLastRoute.ts'
import { useUndo } from './useUndo.ts'

/** The rail on the left and the screen beside it. */
export function Shell() {
  const [path, go] = useLocation()
  const { data: library, error } = useAnswer('library.state', {})
  useEffect(
    () =>
      window.rapporteur.on('library.opened', () => {
        // What belongs to one library is not left when another is opened.
        resetLook()
        resetFind()
        resetImports()
      }),
    [],
  )
  useLastRoute()
  useAppCommands()
  useUndo()
  useCommand('library', () => go('/'))
  useCommand('briefings', () => go('/briefings'))
  useCommand('actors', () => go('/actors'))
  useCommand('settings', () => go('/settings'))
  useCommand('find everywhere', () => go('/find'))
  const problem = library?.problem ?? (error instanceof CallError ? error.failure : null)
  const incidentId = /^\/incident\/([^/]+)/.exec(path)?.[1] ?? null
  const inFind = path.startsWith('/find')
  const inBriefings = path.startsWith('/briefing')
  const inActors = path.startsWith('/actors')
  const inSettings = path.startsWith('/settings')
  return (
    <div className={classes.app}>
      <nav className={classes.rail} aria-label="Screens">
        <RailButton
          label="Library"
          keys="Ctrl+1"
          active={!inFind && !inBriefings && !inActors && !inSettings}
          onClick={() => go('/')}
        >
          <IconBooks size={19} stroke={1.6} />
        </RailButton>
        <RailButton label="Briefings" keys="Ctrl+2" active={inBriefings} onClick={() => go('/briefings')}>
          <IconFileText size={19} stroke={1.6} />
        </RailButton>
        <RailButton label="Actors" keys="Ctrl+3" active={inActors} onClick={() => go('/actors')}>
          <IconUsers size={19} stroke={1.6} />
        </RailButton>
        <RailButton
          label="Find"
          keys="Ctrl+Shift+F"
          active={inFind}
          onClick={() => runCommand('find everywhere')}
        >
          <IconSearch size={19} stroke={1.6} />
        </RailButton>
        <span className={classes.space} />
        <RailButton label="Settings" keys="Ctrl+," active={inSettings} onClick={() => go('/settings')}>
          <IconSettings size={19} stroke={1.6} />
        </RailButton>
      </nav>
      <main className={classes.main}>
        {problem && !inSettings ? (
          <Problem failure={problem} />
        ) : library || problem ? (
          <Fence
            at={path}
            title="This screen could not be shown. What was saved is intact."
            renderWays={(again) => (
              <>
                {path !== '/' && <Button onClick={() => go('/')}>Go to the library</Button>}
                <Button variant="default" onClick={again}>
                  Show it again
                </Button>
              </>
            )}
            onFault={() => rememberRoute('/')}
          >
            <Screen />
            <RememberRoute path={path} />
          </Fence>
        ) : (
          <p className={classes.opening} role="status">
            Opening the library…
          </p>
        )}
      </main>
      <ImportTray incidentId={incidentId} />
      <DropTarget incidentId={incidentId} />
      <Palette />
      <Shortcuts />
    </div>
  )
}

/** What stands at the path. */
function Screen() {
  return (
    <Switch>
      <Route path="/incident/:id/*?">
        {({ id, '*': rest }) => <IncidentScreen key={id} id={id} show={parseShown(rest)} />}
      </Route>
      <Route path="/briefings">
        <BriefingsScreen />
      </Route>
      <Route path="/briefing/:id/*?">
        {({ id, '*': rest }) => <BriefingScreen key={id} id={id} part={partOf(rest)} />}
      </Route>
      <Route path="/find">
        <FindScreen />
      </Route>
      <Route path="/actors/:id?">{({ id }) => <ActorsScreen key={id} id={id ?? null} />}</Route>
      <Route path="/settings">
        <SettingsScreen />
      </Route>
      <Route path="/settings/house/:id?">{({ id }) => <HouseScreen key={id} id={id ?? null} />}</Route>
      <Route path="/settings/checks/:briefingId?">
        {({ briefingId }) => <RulesScreen briefingId={briefingId ?? null} />}
      </Route>
      <Route>
        <LibraryScreen />
      </Route>
    </Switch>
  )
}

/**
 * `statement/ID` behind an incident: what to open on it at once; with `/FIELD` the field in it, and with
 * `/for/BRIEFING` the briefing whose checks led there.
 */
function parseShown(rest: string | undefined): Shown | null {
  const [kind, id, field = null, , briefingId = null] = rest?.split('/') ?? []
  return kind && id ? { kind, id, field, briefingId } : null
}

/** `part/KIND` behind a briefing: the part to go to at once. */
function partOf(rest: string | undefined): SectionKind | null {
  const [, name] = /^part\/(.+)$/.exec(rest ?? '') ?? []
  return SectionKind.safeParse(name && decodeURIComponent(name)).data ?? null
}

interface RailButtonProps {
  readonly label: string
  readonly keys: string
  readonly active: boolean
  readonly onClick: () => void
  readonly children: ReactNode
}

function RailButton({ label, keys, active, onClick, children }: RailButtonProps) {
  return (
    <Tooltip label={`${label}  ${keyWords(keys)}`} position="right">
      <UnstyledButton
        className={classes.railButton}
        aria-label={label}
        aria-current={active ? 'page' : undefined}
        onClick={onClick}
      >
        {children}
      </UnstyledButton>
    </Tooltip>
  )
}
