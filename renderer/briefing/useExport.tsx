import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useEffect, useRef, useState } from 'react'
import type { Output } from '#contract/contract'
import { call } from '#api/call.ts'
import { showError } from '#api/change.ts'
import { useCommand } from '#api/commands.ts'
import { saveAll } from '#api/saving.ts'
import { FilePath } from '#ui/FilePath.tsx'
import { counted } from '#ui/words.ts'
import classes from './ExportDone.module.css'

type Exported = NonNullable<Output<'briefing.exportByDialog'>>

const nameOf = (path: string) => path.split(/[\\/]/).at(-1) ?? path

/** Answers “export”: saves what is typed, asks where, writes, and says where the file lies. Returns whether it is at work. */
export function useExport(id: string): boolean {
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const note = useRef<string | null>(null)
  // The note speaks of this briefing, so it goes with the screen.
  useEffect(() => () => void (note.current && notifications.hide(note.current)), [])
  const run = async () => {
    // The document must hold the last words; where they cannot be saved, the head of the screen says why.
    if (running.current || !(await saveAll())) return
    running.current = true
    setBusy(true)
    try {
      const exported = await call('briefing.exportByDialog', { id })
      if (exported) {
        if (note.current) notifications.hide(note.current)
        note.current = showExported(exported)
      }
    } catch (error) {
      showError(error)
    }
    running.current = false
    setBusy(false)
  }
  useCommand('export', () => void run())
  return busy
}

/** Says where the file lies. Returns the id of the note. */
function showExported({ path, changes }: Exported): string {
  const open = (name: 'shell.open' | 'shell.showInFolder') => void call(name, { path }).catch(showError)
  return notifications.show({
    title: `Exported ${nameOf(path)}`,
    // Long enough to read and to act on; it waits while the pointer is on it.
    autoClose: 60_000,
    withBorder: true,
    message: (
      <div className={classes.done}>
        <p className={classes.path}>
          <FilePath path={path} />
        </p>
        {changes.length > 0 && (
          <>
            <p>{counted(changes.length, 'thing')} had to be changed for Word:</p>
            <ul className={classes.changes} tabIndex={0} aria-label="What was changed for Word">
              {changes.map((change) => (
                <li key={change}>{change}</li>
              ))}
            </ul>
          </>
        )}
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
