import { useState } from 'react'
import { CallError } from '#api/call.ts'
import { useDraft } from '#api/useDraft.ts'
import classes from './TitleField.module.css'

interface Props {
  readonly value: string
  readonly save: (title: string) => Promise<unknown>
}

/** The title, edited where it stands. A new incident's title is selected, so that typing names it. */
export function TitleField({ value, save }: Props) {
  const [problem, setProblem] = useState<string | null>(null)
  const draft = useDraft(value, async (title: string) => {
    if (title.trim() === '') return setProblem('A title is needed; the last one is kept.')
    try {
      await save(title)
      setProblem(null)
    } catch (error) {
      setProblem(error instanceof CallError ? error.title : 'Not saved')
      throw error
    }
  })
  return (
    <h1 className={classes.title}>
      <input
        className={classes.input}
        aria-label="Title of the incident"
        value={draft.value}
        autoFocus={value === 'Untitled incident'}
        onFocus={(event) => value === 'Untitled incident' && event.currentTarget.select()}
        onChange={(event) => draft.set(event.currentTarget.value)}
        onBlur={() => void draft.flush().catch(() => undefined)}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      {problem && (
        <span role="alert" className={classes.problem}>
          {problem}
        </span>
      )}
    </h1>
  )
}
