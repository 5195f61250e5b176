import { Fragment } from 'react'
import classes from './find.module.css'

/** A text in which what was looked for stands between U+E000 and U+E001, lit. */
export function LitWords({ text }: { readonly text: string }) {
  return text.split('\uE000').map((piece, at) => {
    const [lit = '', rest] = piece.split('\uE001')
    // The pieces of one text are told apart by their place alone.
    if (at === 0 || rest === undefined) return <Fragment key={at}>{piece}</Fragment>
    return (
      <Fragment key={at}>
        <mark className={classes.light}>{lit}</mark>
        {rest}
      </Fragment>
    )
  })
}
