import { ActionIcon, Tooltip } from '@mantine/core'
import { IconMessagePlus } from '@tabler/icons-react'
import type { SectionKind } from '#domain/briefing'
import type { IncidentFile } from '#domain/incident'
import { keyWords } from '#ui/Keys.tsx'
import { CommentList } from './CommentList.tsx'
import classes from './Comments.module.css'
import { useComments } from './useComments.ts'

/** True where a thing is in the incident, so that its section lists it. */
export const isListed = (file: IncidentFile, id: string): boolean =>
  [file.judgements, file.statements, file.evidence, file.contexts, file.questions, file.sources].some(
    (things) => things.some((thing) => thing.id === id),
  )

interface Props {
  readonly section: SectionKind
  readonly id: string
  /** What the thing is called. */
  readonly name: string
}

/** What the analyst notes about one thing of a section's list, and the way to note something. */
export function ItemComments({ section, id, name }: Props) {
  const { all, writing, begin } = useComments()
  return (
    <>
      <Tooltip label={`Comment to yourself  ${keyWords('Ctrl+Alt+M')}`}>
        <ActionIcon
          size="sm"
          className={classes.begin}
          aria-label={`Comment on: ${name}`}
          onClick={() => begin({ section, itemId: id, passage: null })}
        >
          <IconMessagePlus size={14} stroke={1.7} />
        </ActionIcon>
      </Tooltip>
      <CommentList
        comments={all.filter(({ itemId }) => itemId === id)}
        writing={writing?.itemId === id ? writing : null}
        isOrphan={() => false}
      />
    </>
  )
}
