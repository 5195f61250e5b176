import { useState } from 'react'
import { CallError } from '#api/call.ts'
import { useDraft } from '#api/useDraft.ts'
import classes from './BriefingHead.module.css'

interface Props {
  readonly value: string
  readonly save: (title: string) => Promise<unknown>
}

/** The title of the briefing, edited where it stands. An empty one is not saved; the last one is kept. */
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
        aria-label="Title of the briefing"
        value={draft.value}
        maxLength={300}
        onChange={(event) => draft.set(event.currentTarget.value)}
        onBlur={() => {
          if (draft.value.trim() === '') draft.set(value)
          void draft.flush().catch(() => undefined)
        }}
        onKeyDown={(event) => event.key === 'Enter' && !event.ctrlKey && event.currentTarget.blur()}
      />
      {problem && (
        <span role="alert" className={classes.problem}>
          {problem}
        </span>
      )}
    </h1>
  )
}
