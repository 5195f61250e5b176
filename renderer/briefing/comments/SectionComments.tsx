import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { Prose } from '#domain/prose'
import { proseLines } from '#domain/prose-lines'
import { locatePassage } from '#domain/comment'
import { counted } from '#ui/words.ts'
import type { Place } from '../Outline.tsx'
import { CommentCard } from './CommentCard.tsx'
import classes from './Comments.module.css'
import { NewComment } from './NewComment.tsx'
import { openOnes, useComments } from './useComments.ts'

interface Props {
  readonly place: Place
  /** The text of that part, which comments may be about. */
  readonly prose: Prose
}

/** What the analyst notes beside one part of the briefing; in the margin where that has room. */
export function SectionComments({ place, prose }: Props) {
  const { all, writing } = useComments()
  const [showsResolved, showResolved] = useState(false)
  const here = all.filter(({ section }) => section === place)
  const resolved = here.length - openOnes(here).length
  const isWriting = writing?.section === place
  if (here.length === 0 && !isWriting) return null
  const lines = proseLines(prose)
  const shown = showsResolved ? here : openOnes(here)
  return (
    <aside className={classes.comments} data-comments aria-label="Your comments, never exported">
      {shown.map((comment) => (
        <CommentCard
          key={comment.id}
          comment={comment}
          isOrphan={comment.passage !== null && locatePassage(lines, comment.passage) === null}
        />
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
      {isWriting && <NewComment about={writing} />}
    </aside>
  )
}
