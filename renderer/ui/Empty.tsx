import type { ReactNode } from 'react'
import classes from './Empty.module.css'

/** What stands where nothing is yet: one sentence, and what to do. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{title}</p>
      {children}
    </div>
  )
}
