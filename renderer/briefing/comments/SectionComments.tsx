import type { Prose } from '#domain/prose'
import { proseLines } from '#domain/prose-lines'
import { locatePassage } from '#domain/passage'
import { useDesk } from '../desk.ts'
import type { Place } from '../place.ts'
import { CommentList } from './CommentList.tsx'
import { isListed } from './ItemComments.tsx'
import { useComments } from './useComments.ts'

interface Props {
  readonly place: Place
  /** The text of that part, which comments may be about. */
  readonly prose: Prose
}

/** What the analyst notes beside one part of the briefing; in the margin where that has room. */
export function SectionComments({ place, prose }: Props) {
  const { file } = useDesk()
  const { all, writing } = useComments()
  // What was noted about a thing that is no longer there is not lost.
  const here = all.filter(
    ({ section, itemId }) => section === place && (itemId === null || !isListed(file, itemId)),
  )
  const lines = proseLines(prose)
  return (
    <CommentList
      comments={here}
      writing={writing?.section === place && writing.itemId === null ? writing : null}
      isOrphan={({ passage, itemId }) =>
        itemId !== null || (passage !== null && locatePassage(lines, passage) === null)
      }
    />
  )
}
