import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useRef } from 'react'
import { call } from '#api/call.ts'
import { showError } from '#api/change.ts'
import type { Output } from '#contract/contract'
import type { Edition } from '#domain/edition'
import { FilePath } from '#ui/FilePath.tsx'
import classes from './Editions.module.css'

/** Saves an edition as it was issued where the analyst says, and tells where it lies. */
export function useExportEdition() {
  const running = useRef(false)
  const note = useRef<string | null>(null)
  // The note speaks of this briefing, so it goes with the screen.
  useEffect(() => () => void (note.current && notifications.hide(note.current)), [])
  return async ({ id, number }: Edition): Promise<void> => {
    if (running.current) return
    running.current = true
    try {
      const { exportManifest: withManifest } = await call('settings.get', {})
      const exported = await call('edition.exportByDialog', { id, withManifest })
      if (exported) {
        if (note.current) notifications.hide(note.current)
        note.current = showExported(number, exported)
      }
    } catch (error) {
      showError(error)
    }
    running.current = false
  }
}

function showExported(
  number: number,
  { path, manifest, changes }: NonNullable<Output<'edition.exportByDialog'>>,
): string {
  const open = (name: 'shell.open' | 'shell.showInFolder') => void call(name, { path }).catch(showError)
  return notifications.show({
    title: `Exported edition ${number} as it was issued`,
    // Long enough to read and to act on; it waits while the pointer is on it.
    autoClose: 60_000,
    withBorder: true,
    message: (
      <div className={classes.exported}>
        <p className={classes.about}>
          <FilePath path={path} />
        </p>
        {manifest !== null && <p className={classes.about}>Its evidence manifest lies beside it.</p>}
        {changes.map((change) => (
          <p key={change} className={classes.about}>
            {change}
          </p>
        ))}
        <div className={classes.buttons}>
          <Button size="compact-sm" onClick={() => open('shell.open')}>
            Open
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => open('shell.showInFolder')}>
            Show in folder
          </Button>
        </div>
      </div>
    ),
  })
}
