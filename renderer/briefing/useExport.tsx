import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useRef, useState } from 'react'
import type { Output } from '#contract/contract'
import { call } from '#api/call.ts'
import { showError } from '#api/change.ts'
import { useCommand } from '#api/commands.ts'
import { saveAll } from '#api/saving.ts'
import { counted } from '#ui/words.ts'
import classes from './ExportDone.module.css'

type Exported = NonNullable<Output<'briefing.exportByDialog'>>

const nameOf = (path: string) => path.split(/[\\/]/).at(-1) ?? path

/** Answers “export”: saves what is typed, asks where, writes, and says where the file lies. Returns whether it is at work. */
export function useExport(id: string): boolean {
  const [busy, setBusy] = useState(false)
  const running = useRef(false)
  const run = async () => {
    // The document must hold the last words; where they cannot be saved, the head of the screen says why.
    if (running.current || !(await saveAll())) return
    running.current = true
    setBusy(true)
    try {
      const exported = await call('briefing.exportByDialog', { id })
      if (exported) showExported(exported)
    } catch (error) {
      showError(error)
    }
    running.current = false
    setBusy(false)
  }
  useCommand('export', () => void run())
  return busy
}

function showExported({ path, changes }: Exported): void {
  const open = (name: 'shell.open' | 'shell.showInFolder') => void call(name, { path }).catch(showError)
  notifications.show({
    title: `Exported ${nameOf(path)}`,
    // It stays until it is put away.
    autoClose: false,
    withBorder: true,
    message: (
      <div className={classes.done}>
        <p className={classes.path}>{path}</p>
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
