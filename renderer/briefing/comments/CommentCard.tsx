import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconCheck, IconTrash } from '@tabler/icons-react'
import { call } from '#api/call.ts'
import { change } from '#api/change.ts'
import type { Comment } from '#domain/comment'
import { AutoText } from '#ui/AutoText.tsx'
import { deleteWithUndo } from '#ui/deleteWithUndo.tsx'
import classes from './Comments.module.css'

interface Props {
  readonly comment: Comment
  /** The words or the thing that it is about are no longer there. */
  readonly isOrphan: boolean
}

/** One comment: written on where it stands, resolved, or deleted. */
export function CommentCard({ comment, isOrphan }: Props) {
  const { id, passage, text, resolved } = comment
  const turn = resolved ? 'Open again' : 'Resolve'
  return (
    <article className={classes.card} data-resolved={resolved || undefined} aria-label="Comment">
      {passage && (
        <p className={classes.quote} data-orphan={isOrphan || undefined}>
          {passage.exact}
        </p>
      )}
      {isOrphan && (
        <p className={classes.lost}>
          {passage ? 'These words have changed since.' : 'It was about something that has been deleted.'}
        </p>
      )}
      <AutoText
        label="Comment"
        hideLabel
        grow
        required
        maxLength={10_000}
        className={classes.text}
        value={text}
        save={(next) => call('comment.update', { id, patch: { text: next } })}
      />
      <div className={classes.actions}>
        <Tooltip label={turn}>
          <ActionIcon
            size="sm"
            aria-label={`${turn}: ${text}`}
            onClick={() => void change('comment.update', { id, patch: { resolved: !resolved } })}
          >
            {resolved ? <IconArrowBackUp size={14} stroke={1.8} /> : <IconCheck size={14} stroke={1.8} />}
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Delete">
          <ActionIcon
            size="sm"
            aria-label={`Delete: ${text}`}
            onClick={() => void deleteWithUndo('comment.delete', id, 'Comment deleted', text)}
          >
            <IconTrash size={14} stroke={1.8} />
          </ActionIcon>
        </Tooltip>
      </div>
    </article>
  )
}
