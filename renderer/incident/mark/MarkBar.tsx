import { UnstyledButton } from '@mantine/core'
import { MARK_KEYS, MarkKind } from '#domain/kinds'
import type { TextRange } from '#ui/reader/selection.ts'
import { useActions, useEntry } from '../desk/desk.ts'
import classes from './MarkBar.module.css'
import { addQuotation, markPassage } from './marking.ts'

/** The small bar beside selected words: a button for each kind, with its key. */
export function MarkBar({ range }: { readonly range: TextRange }) {
  const desk = useActions()
  const entry = useEntry()
  return (
    <div
      className={classes.bar}
      role="toolbar"
      aria-label="Mark the selected words as"
      // A click must not take the selection away before it is used.
      onMouseDown={(event) => event.preventDefault()}
    >
      {MarkKind.options.map((kind) => (
        <UnstyledButton
          key={kind}
          className={classes.button}
          data-kind={kind}
          onClick={() => void markPassage(desk, kind, range)}
        >
          <b>{MARK_KEYS[kind].toUpperCase()}</b> {kind}
        </UnstyledButton>
      ))}
      {entry && (
        <UnstyledButton className={classes.button} onClick={() => void addQuotation(desk, range)}>
          <b>Q</b> quotation for the chosen {entry.kind}
        </UnstyledButton>
      )}
    </div>
  )
}
