import { useState } from 'react'
import { CallError } from '#api/call.ts'
import { useDraft } from '#api/useDraft.ts'
import { focusHome } from './keepFocus.ts'
import { Mirror } from './find/Mirror.tsx'
import classes from './TitleField.module.css'

interface Props {
  readonly label: string
  /** A title that nobody has typed yet: it is selected, so that typing replaces it. */
  readonly untitled?: string
  readonly value: string
  readonly save: (title: string) => Promise<unknown>
  /** The name under which what is looked for on the screen is lit in it. */
  readonly findAs?: string
}

/** The title of a screen, edited where it stands. An empty one is not saved; the last one is kept. */
export function TitleField({ label, untitled, value, save, findAs }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const draft = useDraft(
    value,
    async (title: string) => {
      if (title.trim() === '') return
      try {
        await save(title)
        setProblem(null)
      } catch (error) {
        setProblem(error instanceof CallError ? error.title : 'Not saved')
        throw error
      }
    },
    { untilLeft: true },
  )
  const lacking = draft.dirty && draft.value.trim() === ''
  const said = lacking ? 'A title is needed; the last one is kept.' : problem
  return (
    <h1 className={classes.title}>
      <span className={classes.field}>
        <input
          className={classes.input}
          aria-label={label}
          title={draft.value}
          value={draft.value}
          maxLength={300}
          autoFocus={value === untitled}
          onFocus={(event) => value === untitled && event.currentTarget.select()}
          onChange={(event) => draft.set(event.currentTarget.value)}
          onBlur={() => {
            if (lacking) draft.cancel()
            void draft.leave().catch(() => undefined)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
            // The same key must not press what gets the focus.
            event.preventDefault()
            focusHome()
            // Also where there is nowhere to go yet: Enter ends the typing.
            event.currentTarget.blur()
          }}
        />
        <Mirror field={findAs} text={draft.value} />
      </span>
      {said && (
        <span role="alert" className={classes.problem}>
          {said}
        </span>
      )}
    </h1>
  )
}
