import { Fragment } from 'react'
import type { ComparedRow, Run } from '#contract/origins'
import { counted } from '#ui/words.ts'
import classes from './Differences.module.css'

interface Props {
  readonly rows: readonly ComparedRow[]
  /** True where there are more than are shown. */
  readonly cut: boolean
}

/** The later text with what it changed in the earlier one: struck out what is gone, underlined what is new. */
export function Differences({ rows, cut }: Props) {
  return (
    <section className={classes.part} aria-label="Differences">
      <p className={classes.key}>
        <del>only in the first</del> · <ins>only in the second</ins>
      </p>
      {/* Words to read, which the keyboard scrolls too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={classes.text} tabIndex={0} role="group" aria-label="Both texts in one">
        {rows.length === 0 && <p className={classes.note}>There are no words in either.</p>}
        {rows.map((row, at) => (
          // The rows of two texts that never change.
          // oxlint-disable-next-line react/no-array-index-key
          <Row key={at} row={row} />
        ))}
        {cut && <p className={classes.note}>There are more differences than are shown here.</p>}
      </div>
    </section>
  )
}

function Row({ row }: { readonly row: ComparedRow }) {
  if (row.kind === 'left out')
    return <p className={classes.note}>{counted(row.paragraphs, 'paragraph')} the same</p>
  if (row.kind === 'gone')
    return (
      <p>
        <del>{row.text}</del>
      </p>
    )
  if (row.kind === 'new')
    return (
      <p>
        <ins>{row.text}</ins>
      </p>
    )
  return (
    <p className={row.kind === 'same' ? classes.same : undefined}>
      {row.moved && <span className={classes.moved}>moved</span>}
      {row.kind === 'same'
        ? row.text
        : row.runs.map((run, at) => <Words key={`${at} ${run.kind}`} run={run} />)}
    </p>
  )
}

function Words({ run: { kind, text } }: { readonly run: Run }) {
  if (kind === 'gone') return <del>{text}</del>
  if (kind === 'new') return <ins>{text}</ins>
  return <Fragment>{text}</Fragment>
}
