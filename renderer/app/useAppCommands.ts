import { notifications } from '@mantine/notifications'
import { useLocation } from 'wouter'
import type { LibraryState } from '#contract/library'
import { call } from '#api/call.ts'
import { change, showError } from '#api/change.ts'
import { useCommand } from '#api/commands.ts'
import { saveAll, savingProblem } from '#api/saving.ts'

/** The commands that every screen knows: a new incident, and which library is open. */
export function useAppCommands(): void {
  const [, go] = useLocation()
  const openLibrary = async (open: () => Promise<LibraryState | null>) => {
    if (!(await saveAll())) {
      notifications.show({ title: 'Something is not saved yet', message: savingProblem(), color: 'red' })
      return
    }
    try {
      if (await open()) go('/')
    } catch (error) {
      showError(error)
    }
  }

  useCommand('new incident', () => {
    void change('incident.create', { title: 'Untitled incident' }).then(
      (made) => made && go(`/incident/${made.id}`),
    )
  })
  useCommand('start library', () => void openLibrary(() => call('library.startByDialog', {})))
  useCommand('open library', () => void openLibrary(() => call('library.openByDialog', {})))
  useCommand('open sample', () => void openLibrary(() => call('library.openSample', {})))
}
