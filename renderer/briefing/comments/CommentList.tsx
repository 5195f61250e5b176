import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { Comment } from '#domain/comment'
import { counted } from '#ui/words.ts'
import { CommentCard } from './CommentCard.tsx'
import classes from './Comments.module.css'
import { NewComment } from './NewComment.tsx'
import { openOnes, type About } from './useComments.ts'

interface Props {
  readonly comments: readonly Comment[]
  /** What a new one is being written about here; null where none is. */
  readonly writing: About | null
  /** True where what a comment is about is no longer there. */
  readonly isOrphan: (comment: Comment) => boolean
}

/** Comments on one thing, the resolved ones out of sight, and where a new one is written. */
export function CommentList({ comments, writing, isOrphan }: Props) {
  const [showsResolved, showResolved] = useState(false)
  const resolved = comments.length - openOnes(comments).length
  if (comments.length === 0 && !writing) return null
  const shown = showsResolved ? comments : openOnes(comments)
  return (
    <aside className={classes.comments} data-comments aria-label="Your comments, never exported">
      {shown.map((comment) => (
        <CommentCard key={comment.id} comment={comment} isOrphan={isOrphan(comment)} />
      ))}
      {resolved > 0 && (
        <UnstyledButton
          className={classes.resolved}
          aria-expanded={showsResolved}
          onClick={() => showResolved(!showsResolved)}
        >
          {showsResolved ? 'Hide' : 'Show'} {counted(resolved, 'resolved comment')}
        </UnstyledButton>
      )}
      {writing && <NewComment about={writing} />}
    </aside>
  )
}
