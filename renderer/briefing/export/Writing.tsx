import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { ExportStep } from '#contract/briefings'
import classes from './Export.module.css'
import { STEP_WORDS } from './words.ts'

interface Props {
  readonly step: ExportStep
  readonly cancelling: boolean
  readonly onCancel: () => void
}

/** How far the file is; it can be given up until the last step. */
export function Writing({ step, cancelling, onCancel }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <div className={classes.body}>
      <div className={classes.writing}>
        <p role="status">{cancelling ? 'Cancelling' : STEP_WORDS[step]} …</p>
        <div className={classes.bar} aria-hidden />
        <p className={classes.quiet}>Until the file is whole, an earlier file of this name stays as it is.</p>
      </div>
      <footer className={classes.foot}>
        <Button ref={button} variant="default" onClick={onCancel} disabled={cancelling || step === 'writing'}>
          Cancel
        </Button>
      </footer>
    </div>
  )
}
