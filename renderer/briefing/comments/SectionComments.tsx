import { UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { proseLines } from '#domain/prose-lines'
import { locatePassage } from '#domain/comment'
import { counted } from '#ui/words.ts'
import { useDesk } from '../desk.ts'
import type { Place } from '../Outline.tsx'
import { CommentCard } from './CommentCard.tsx'
import classes from './Comments.module.css'
import { NewComment } from './NewComment.tsx'
import { openOnes, useComments } from './useComments.ts'

/** What the analyst notes beside one part of the briefing; in the margin where that has room. */
export function SectionComments({ place }: { readonly place: Place }) {
  const { briefing } = useDesk()
  const { all, writing } = useComments()
  const [showsResolved, showResolved] = useState(false)
  const here = all.filter(({ section }) => section === place)
  const resolved = here.length - openOnes(here).length
  const isWriting = writing?.section === place
  if (here.length === 0 && !isWriting) return null
  const section = briefing.sections.find(({ kind }) => kind === place)
  const lines = section ? proseLines(section.prose) : []
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
