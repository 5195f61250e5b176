import { Fragment, useLayoutEffect, useRef } from 'react'
import { piecesOf, useFound, useMarked, type Piece } from './found.ts'
import classes from './find.module.css'

/** A text that is only read, with what is found and marked in it lit. */
export function Lit({ field, text }: { readonly field: string; readonly text: string }) {
  const found = useFound(field)
  const marked = useMarked(field)
  return found || marked.length > 0 ? <Pieces pieces={piecesOf(text, found, marked)} fixed /> : text
}

interface Props {
  readonly pieces: readonly Piece[]
  /** It cannot be changed here. */
  readonly fixed?: boolean
}

/** Pieces of a text, the found ones lit. */
export function Pieces({ pieces, fixed = false }: Props) {
  return pieces.map(({ light, ...piece }, at) => (
    // The pieces of one text are told apart by their place alone.
    <Fragment key={at}>
      {light === null ? piece.text : <Mark {...piece} light={light} fixed={fixed} />}
    </Fragment>
  ))
}

/** A found place; the one that is looked at brings itself into sight. */
function Mark({ text, light, title, fixed }: Piece & { readonly fixed: boolean }) {
  const mark = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (light === 'current') mark.current?.scrollIntoView({ block: 'nearest' })
  }, [light])
  return (
    <mark
      ref={mark}
      className={classes.light}
      data-light={light}
      data-fixed={fixed || undefined}
      title={title}
    >
      {text}
    </mark>
  )
}
