import type { ReactNode } from 'react'
import classes from './Empty.module.css'

interface Props {
  readonly title: string
  /** True where it is what its screen is about: work goes on there. */
  readonly home?: boolean
  readonly children?: ReactNode
}

/** What stands where nothing is yet: one sentence, and what to do. */
export function Empty({ title, home, children }: Props) {
  return (
    <div className={classes.empty} data-home={home || undefined}>
      <p className={classes.title}>{title}</p>
      {children}
    </div>
  )
}
