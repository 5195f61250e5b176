import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { call } from '#api/call.ts'
import { showError } from '#api/change.ts'
import { FilePath } from '#ui/FilePath.tsx'
import { counted } from '#ui/words.ts'
import classes from './Export.module.css'
import type { Exported } from './useExporting.ts'
import { nameOf } from './words.ts'

interface Props {
  readonly exported: Exported
  readonly onClose: () => void
}

/** Where the file lies, and what had to be changed in it. */
export function Done({ exported: { path, manifest, changes }, onClose }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  const open = (name: 'shell.open' | 'shell.showInFolder') => void call(name, { path }).catch(showError)
  return (
    <div className={classes.body}>
      <div>
        <p className={classes.name}>{nameOf(path)}</p>
        <p className={classes.quiet}>
          <FilePath path={path} />
        </p>
        {manifest !== null && <p className={classes.quiet}>Beside it: {nameOf(manifest)}</p>}
      </div>
      {changes.length > 0 && (
        <div>
          <p>{counted(changes.length, 'thing')} had to be changed or left out:</p>
          <ul className={classes.changes} tabIndex={0} aria-label="What was changed or left out">
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </div>
      )}
      <footer className={classes.foot}>
        <Button variant="subtle" onClick={onClose} mr="auto">
          Close
        </Button>
        <Button variant="default" onClick={() => open('shell.showInFolder')}>
          Show in folder
        </Button>
        <Button ref={button} onClick={() => open('shell.open')}>
          Open
        </Button>
      </footer>
    </div>
  )
}
