import { UnstyledButton } from '@mantine/core'
import type { ReactNode } from 'react'
import { Keys } from '#ui/Keys.tsx'
import classes from './Review.module.css'

interface Props {
  readonly label: string
  /** The key that changes it. */
  readonly keys?: string
  /** What the key does; it changes the part unless something else is said. */
  readonly action?: string
  /** Null where it cannot be changed here. */
  readonly onChange?: (() => void) | null
  readonly children: ReactNode
}

/** One part of a suggestion, with the key and the button that change it. */
export function Row({ label, keys, action = `Change: ${label}`, onChange = null, children }: Props) {
  return (
    <div className={classes.row}>
      <dt>{label}</dt>
      <dd>{children}</dd>
      {onChange && keys && (
        <UnstyledButton className={classes.change} aria-label={action} tabIndex={-1} onClick={onChange}>
          <Keys keys={keys} />
        </UnstyledButton>
      )}
    </div>
  )
}
