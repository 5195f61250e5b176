import { notifications } from '@mantine/notifications'
import { useRef } from 'react'
import { useLocation } from 'wouter'
import type { LibraryState } from '#contract/library'
import { call, CallError } from '#api/call.ts'
import { change, showError } from '#api/change.ts'
import { useCommand } from '#api/commands.ts'
import { saveAll, savingProblem } from '#api/saving.ts'
import { setLook } from '../library/look.ts'

/** The commands that every screen knows: undo and redo, a new incident, and which library is open. */
export function useAppCommands(): void {
  const [path, go] = useLocation()
  const note = useRef('')

  const step = async (direction: 'undo' | 'redo') => {
    await saveAll()
    try {
      const { label, incidentId, briefingId, inList } = await call(`history.${direction}`, {})
      notifications.hide(note.current)
      note.current = notifications.show({
        message: `${direction === 'undo' ? 'Undone' : 'Done again'}: ${label}`,
        autoClose: 2_500,
      })
      // The screen on which the change shows; a change of an actor shows wherever one is.
      if (incidentId && inList) setLook({ chosen: incidentId })
      if (briefingId) go(`/briefing/${briefingId}`)
      else if (incidentId && !(inList && path === '/')) go(`/incident/${incidentId}`)
      else if (inList) go('/')
    } catch (error) {
      const nothing = error instanceof CallError && error.failure.code.startsWith('nothing to')
      if (nothing) notifications.show({ message: error.title, autoClose: 2_500 })
      else showError(error)
    }
  }
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

  useCommand('undo', () => void step('undo'))
  useCommand('redo', () => void step('redo'))
  useCommand('new incident', () => {
    void change('incident.create', { title: 'Untitled incident' }).then(
      (made) => made && go(`/incident/${made.id}`),
    )
  })
  useCommand('start library', () => void openLibrary(() => call('library.startByDialog', {})))
  useCommand('open library', () => void openLibrary(() => call('library.openByDialog', {})))
  useCommand('open sample', () => void openLibrary(() => call('library.openSample', {})))
}
