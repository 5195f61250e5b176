import { Tooltip, UnstyledButton } from '@mantine/core'
import { IconBooks, IconFileText, IconSettings } from '@tabler/icons-react'
import { useEffect, type ReactNode } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { useCommand } from '#api/commands.ts'
import { useAnswer } from '#api/queries.ts'
import { keyWords } from '#ui/Keys.tsx'
import { BriefingScreen } from '../briefing/BriefingScreen.tsx'
import { BriefingsScreen } from '../briefing/BriefingsScreen.tsx'
import { IncidentScreen } from '../incident/IncidentScreen.tsx'
import { LibraryScreen } from '../library/LibraryScreen.tsx'
import { resetLook } from '../library/look.ts'
import { SettingsScreen } from '../settings/SettingsScreen.tsx'
import { Palette } from './Palette.tsx'
import { Problem } from './Problem.tsx'
import classes from './Shell.module.css'
import { Shortcuts } from './Shortcuts.tsx'
import { useAppCommands } from './useAppCommands.ts'
import { useLastRoute } from './useLastRoute.ts'

/** The rail on the left and the screen beside it. */
export function Shell() {
  const [path, go] = useLocation()
  const { data: library } = useAnswer('library.state', {})
  useEffect(() => window.rapporteur.on('library.opened', resetLook), [])
  useLastRoute()
  useAppCommands()
  useCommand('library', () => go('/'))
  useCommand('briefings', () => go('/briefings'))
  useCommand('settings', () => go('/settings'))
  if (!library) return null
  const inBriefings = path.startsWith('/briefing')
  return (
    <div className={classes.app}>
      <nav className={classes.rail} aria-label="Screens">
        <RailButton
          label="Library"
          keys="Ctrl+1"
          active={!inBriefings && path !== '/settings'}
          onClick={() => go('/')}
        >
          <IconBooks size={19} stroke={1.6} />
        </RailButton>
        <RailButton label="Briefings" keys="Ctrl+2" active={inBriefings} onClick={() => go('/briefings')}>
          <IconFileText size={19} stroke={1.6} />
        </RailButton>
        <span className={classes.space} />
        <RailButton
          label="Settings"
          keys="Ctrl+,"
          active={path === '/settings'}
          onClick={() => go('/settings')}
        >
          <IconSettings size={19} stroke={1.6} />
        </RailButton>
      </nav>
      <main className={classes.main}>
        {library.problem && path !== '/settings' ? (
          <Problem failure={library.problem} />
        ) : (
          <Switch>
            <Route path="/incident/:id/*?">
              {({ id, '*': rest }) => <IncidentScreen key={id} id={id} show={parseShown(rest)} />}
            </Route>
            <Route path="/briefings">
              <BriefingsScreen />
            </Route>
            <Route path="/briefing/:id">{({ id }) => <BriefingScreen key={id} id={id} />}</Route>
            <Route path="/settings">
              <SettingsScreen />
            </Route>
            <Route>
              <LibraryScreen />
            </Route>
          </Switch>
        )}
      </main>
      <Palette />
      <Shortcuts />
    </div>
  )
}

/** `statement/ID` behind an incident: what to open on it at once. */
function parseShown(rest: string | undefined) {
  const [kind, id] = rest?.split('/') ?? []
  return kind && id ? { kind, id } : null
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
