import type { MarkKind } from '#domain/kinds'
import classes from './terms.module.css'

/** The kind of a statement, as its coloured word. */
export function Kind({ kind, word }: { readonly kind: MarkKind; readonly word?: string }) {
  return (
    <span className={classes.kind} data-kind={kind}>
      {word ?? kind}
    </span>
  )
}
