import type { ReactNode } from 'react'
import classes from './Screen.module.css'

interface Props {
  /** The line above the title: where this screen belongs. */
  readonly above?: ReactNode
  readonly title: ReactNode
  /** Facts beneath the title, side by side. */
  readonly meta?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** The frame of every screen: a head with title, facts and actions, and the work beneath. */
export function Screen({ above, title, meta, actions, children }: Props) {
  return (
    <div className={classes.screen}>
      <header className={classes.head}>
        {above && <div className={classes.above}>{above}</div>}
        <div className={classes.heading}>
          {typeof title === 'string' ? <h1 className={classes.title}>{title}</h1> : title}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
        {meta && <div className={classes.meta}>{meta}</div>}
      </header>
      {children}
    </div>
  )
}
