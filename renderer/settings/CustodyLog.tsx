import { Button } from '@mantine/core'
import { useState } from 'react'
import { call } from '#api/call.ts'
import { showError } from '#api/change.ts'
import { keyOf, queryClient, useAnswer } from '#api/queries.ts'
import { FilePath } from '#ui/FilePath.tsx'
import { Fingerprint } from '#ui/Fingerprint.tsx'
import classes from './SettingsScreen.module.css'

/** Where the custody log ends, what that proves, and a way to take the log out. */
export function CustodyLog() {
  // Looking at a source adds an entry, and is no change that is told.
  const { data: head } = useAnswer('custody.head', {}, { refetchOnMount: 'always' })
  const [path, setPath] = useState<string | null>(null)
  const save = async (format: 'json' | 'csv') => {
    try {
      const saved = await call('custody.exportByDialog', { format })
      if (saved) setPath(saved.path)
      void queryClient.invalidateQueries({ queryKey: keyOf('custody.head', {}) })
    } catch (error) {
      showError(error)
    }
  }
  if (!head) return null
  return (
    <>
      <p className={classes.about}>
        Notes who brought in, opened, graded, removed and exported what, and when. Nothing in it can be
        undone, and each entry seals the one before it.
      </p>
      {head.number === 0 ? (
        <p>It has no entry yet.</p>
      ) : (
        <div className={classes.wide}>
          <Fingerprint
            label={`Fingerprint of entry ${head.number.toLocaleString('en')}, the last one`}
            value={head.sha256}
          />
        </div>
      )}
      <p className={classes.about}>
        Whoever can write to the files of this library could write the whole log anew. So note number and
        fingerprint down elsewhere, on paper or in a message: in an exported log, that entry must still carry
        it. Editions keep it in their evidence manifest.
      </p>
      <div className={classes.buttons}>
        <Button variant="default" onClick={() => void save('json')}>
          Export the log as JSON…
        </Button>
        <Button variant="default" onClick={() => void save('csv')}>
          Export as a table (CSV)…
        </Button>
      </div>
      <div role="status">
        {path !== null && (
          <p>
            Saved as <FilePath path={path} />
          </p>
        )}
      </div>
    </>
  )
}
