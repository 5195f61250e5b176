import { counted } from '#ui/words.ts'
import classes from './Editions.module.css'

/** Changes that are listed one by one. */
const FIRST = 30

/** Sentences on what changed, the first of them and how many more there are. */
export function ChangeList({
  label,
  changes,
}: {
  readonly label: string
  readonly changes: readonly string[]
}) {
  return (
    <ul className={classes.changes} tabIndex={0} aria-label={label}>
      {changes.slice(0, FIRST).map((change, at) => (
        // Two things may be called the same.
        <li key={`${at} ${change}`}>{change}</li>
      ))}
      {changes.length > FIRST && <li>And {counted(changes.length - FIRST, 'more change')}.</li>}
    </ul>
  )
}
