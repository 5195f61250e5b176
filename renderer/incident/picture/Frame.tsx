import type { KeyboardEvent, Ref } from 'react'
import classes from './Picture.module.css'

interface Props {
  readonly ref?: Ref<HTMLDivElement>
  /** What those who hear the screen call it. */
  readonly label: string
  readonly alt: string
  /** Null while it is on its way, or is not shown. */
  readonly url: string | null
  /** All of it, made smaller where it must be; else pixel by pixel. */
  readonly whole: boolean
  /** Why it is not shown; null where it is. */
  readonly why: string | null
  readonly autoFocus?: boolean
  readonly onKeyDown?: (event: KeyboardEvent) => void
}

/** A picture to be looked at; it scrolls where it is larger than its frame. */
export function Frame({ ref, label, alt, url, whole, why, autoFocus, onKeyDown }: Props) {
  return (
    <div
      ref={ref}
      className={classes.frame}
      data-whole={whole || undefined}
      data-autofocus={autoFocus || undefined}
      role="region"
      aria-label={label}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      {url && why === null && <img className={classes.image} src={url} alt={alt} />}
      {why !== null && <p className={classes.quiet}>{why}</p>}
    </div>
  )
}
