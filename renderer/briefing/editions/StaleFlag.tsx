import type { Staleness } from '#domain/edition'
import classes from './Editions.module.css'

interface Props {
  /** The number of the latest edition; null where none was issued. */
  readonly edition: number | null
  readonly stale: Staleness
}

/** Says that the latest edition is out of date, and why, in one line; nothing where it still holds. */
export function StaleFlag({ edition, stale: { count, reasons } }: Props) {
  if (edition === null || count === 0) return null
  const more = count > 1 ? ` And ${count - 1} more.` : ''
  return (
    <span className={classes.flag} title={reasons.join('\n')}>
      Edition {edition} out of date: {reasons[0]}
      {more}
    </span>
  )
}
