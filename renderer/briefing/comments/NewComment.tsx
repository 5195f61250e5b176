import { Button, Textarea } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { change } from '#api/change.ts'
import { quoted, useKept } from '#api/kept.ts'
import { keyWords } from '#ui/Keys.tsx'
import { useDesk } from '../desk.ts'
import classes from './Comments.module.css'
import { useComments, type About } from './useComments.ts'

/** Where a new comment is written. Enter adds it, Esc leaves it; what was typed is kept until then. */
export function NewComment({ about }: { readonly about: About }) {
  const { id } = useDesk()
  const { stop } = useComments()
  const [text, keep] = useKept(id, `comment on ${about.itemId ?? about.section}`, '')
  const set = (next: string) =>
    keep(next, next.trim() === '' ? null : `The comment ${quoted(next)} is not added yet.`)
  const add = async () => {
    if (text.trim() === '') return stop()
    const made = await change('comment.create', {
      briefingId: id,
      fields: { ...about, text, resolved: false },
    })
    if (!made) return
    set('')
    stop()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') stop()
    else if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey) void add()
    else return
    event.preventDefault()
  }
  return (
    <div className={classes.card}>
      {about.passage && <p className={classes.quote}>{about.passage.exact}</p>}
      <Textarea
        aria-label="New comment"
        placeholder="A note to yourself; it is never exported"
        autosize
        minRows={2}
        maxRows={8}
        autoFocus
        value={text}
        onChange={(event) => set(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className={classes.foot}>
        <Button size="compact-xs" onClick={() => void add()}>
          Add
        </Button>
        <Button size="compact-xs" variant="subtle" color="gray" onClick={stop}>
          Not now {keyWords('Esc')}
        </Button>
      </div>
    </div>
  )
}
