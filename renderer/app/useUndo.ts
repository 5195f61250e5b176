import { notifications } from '@mantine/notifications'
import { useRef } from 'react'
import { useLocation } from 'wouter'
import { call, CallError } from '#api/call.ts'
import { showError } from '#api/change.ts'
import { useCommand } from '#api/commands.ts'
import { beginTypingAnew, stepBeforeTyping, takeBackTyping, type Direction } from '#api/fieldUndo.ts'
import { saveAll } from '#api/saving.ts'
import { tellStepped } from '#api/steps.ts'
import { setLook } from '../library/look.ts'

/**
 * Undo and redo: first of what was typed into the field that has the focus, then of the library, where a
 * note says what it was and the screen goes to where it shows.
 */
export function useUndo(): void {
  const [path, go] = useLocation()
  const at = useRef(path)
  at.current = path
  const note = useRef('')
  const queue = useRef<Promise<void>>(Promise.resolve())

  const say = (message: string) => {
    notifications.hide(note.current)
    // A note is an alert: those who hear the screen hear each new one.
    note.current = notifications.show({ message, autoClose: 2_500 })
  }
  const step = async (direction: Direction) => {
    await saveAll()
    try {
      if (direction === 'undo') await passOver(await stepBeforeTyping())
      const { label, incidentId, briefingId, inList } = await call(`history.${direction}`, {})
      tellStepped()
      beginTypingAnew()
      say(`${direction === 'undo' ? 'Undone' : 'Done again'}: ${label}`)
      // The screen on which the change shows; a change of an actor shows wherever one is.
      if (incidentId && inList) setLook({ chosen: incidentId })
      if (briefingId) go(`/briefing/${briefingId}`)
      else if (incidentId && !(inList && at.current === '/')) go(`/incident/${incidentId}`)
      else if (inList) go('/')
    } catch (error) {
      const nothing = error instanceof CallError && error.failure.code.startsWith('nothing to')
      if (nothing) say(error.title)
      else showError(error)
    }
  }
  const take = (direction: Direction) => {
    if (takeBackTyping(direction)) return
    // One after the other, however fast the keys come.
    queue.current = queue.current.then(() => step(direction))
  }
  useCommand('undo', () => take('undo'))
  useCommand('redo', () => take('redo'))
}

/**
 * What was typed and taken back in a field was saved both ways, and together that is nothing: to undo the
 * taking back would bring the typing back. These steps are undone unseen.
 * @param since the latest step before them; undefined where there are none.
 */
async function passOver(since: number | null | undefined): Promise<void> {
  if (since === undefined) return
  for (;;) {
    const { undoStep } = await call('history.state', {})
    if (undoStep === null || undoStep <= (since ?? 0)) return
    await call('history.undo', {})
  }
}
