import { Tooltip, UnstyledButton } from '@mantine/core'
import { IconMessage } from '@tabler/icons-react'
import { useRef } from 'react'
import { counted } from '#ui/words.ts'
import type { Place } from '../place.ts'
import classes from './Comments.module.css'
import { openOnes, useComments } from './useComments.ts'

/** How many comments are open; a click goes from one to the next. */
export function CommentCount({ onOpen }: { readonly onOpen: (place: Place, itemId: string | null) => void }) {
  const { all } = useComments()
  const last = useRef<string | null>(null)
  const open = openOnes(all)
  if (open.length === 0) return null
  return (
    <Tooltip label="Your comments, never exported: go to the next">
      <UnstyledButton
        className={classes.total}
        onClick={() => {
          const next = open[(open.findIndex(({ id }) => id === last.current) + 1) % open.length]
          if (!next) return
          last.current = next.id
          onOpen(next.section, next.itemId)
        }}
      >
        <IconMessage size={13} stroke={1.8} aria-hidden /> {counted(open.length, 'comment')}
      </UnstyledButton>
    </Tooltip>
  )
}
