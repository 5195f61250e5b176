import { Button, MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { useEffect } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { followLibrary, queryClient, useAnswer } from '#api/queries.ts'
import { keepFocus } from '#ui/keepFocus.ts'
import { Fence } from './Fence.tsx'
import { Shell } from './Shell.tsx'
import { readyToClose } from './closing.ts'
import { cssVariables, theme } from './theme.ts'

/** Everything around the screens: theme, library events, commands, and saving before the window closes. */
export function App() {
  return (
    <QueryClientProvider client={queryClient}>
      <Themed />
    </QueryClientProvider>
  )
}

function Themed() {
  // Whether they are known, not what they are: with this everything on the screen is drawn anew.
  const { isSuccess } = useAnswer('settings.get', {})
  useEffect(followLibrary, [])
  useEffect(keepFocus, [])
  useEffect(() => window.rapporteur.on('window.closing', () => void readyToClose()), [])
  if (!isSuccess) return null
  // Main sets the system's theme for us, so the page only follows the system.
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Notifications position="bottom-right" limit={4} transitionDuration={120} />
      <Fence
        title="Rapporteur could not be shown. What was saved is intact."
        renderWays={() => <Button onClick={() => window.location.reload()}>Show it again</Button>}
      >
        <Router hook={useHashLocation}>
          <Shell />
        </Router>
      </Fence>
    </MantineProvider>
  )
}
