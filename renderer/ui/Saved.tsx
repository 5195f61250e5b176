import { Button, Tooltip } from '@mantine/core'
import { saveAll, useSaving } from '#api/saving.ts'
import classes from './Saved.module.css'

/** Says whether everything typed is safe on disk. */
export function Saved() {
  const saving = useSaving()
  if (saving.state === 'failed')
    return (
      <Tooltip label={saving.advice}>
        <span className={classes.failed} role="alert">
          {saving.title}
          <Button size="compact-xs" variant="default" onClick={() => void saveAll()}>
            Save again
          </Button>
        </span>
      </Tooltip>
    )
  return (
    <span className={classes.saved} role="status">
      {saving.state === 'saved' ? 'Saved' : 'Saving…'}
    </span>
  )
}
