import { useMemo, useRef, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useCommand } from '#api/commands.ts'
import { useAnswer } from '#api/queries.ts'
import type { Comment } from '#domain/comment'
import { passageAt } from '#domain/passage'
import { passageInFocus } from '#ui/editor/passages.ts'
import { useDesk } from '../desk.ts'
import type { Place } from '../place.ts'
import { CommentsContext, type About, type Comments } from './useComments.ts'

const NONE: readonly Comment[] = []

/** The part of the page that has the focus, or else the one that the outline marks. */
function placeInFocus(): Place {
  const inPage = document.activeElement?.closest<HTMLElement>('section[data-place]')
  const inOutline = document.querySelector<HTMLElement>('nav [data-place][aria-current=location]')
  return ((inPage ?? inOutline)?.dataset.place as Place | undefined) ?? 'title block'
}

/** Stands around a briefing and its outline: knows the comments, and begins new ones. */
export function CommentScope({ children }: { readonly children: ReactNode }) {
  const { id } = useDesk()
  const { data: all = NONE } = useAnswer('comment.list', { id })
  const [writing, setWriting] = useState<About | null>(null)
  const opener = useRef<Element | null>(null)
  useCommand('comment', () => {
    const section = placeInFocus()
    const selected = passageInFocus()
    const item = document.activeElement?.closest<HTMLElement>('section[data-place] [data-item]')
    const itemId = item?.dataset.item ?? null
    if (!document.activeElement?.closest('[data-comments]')) opener.current = document.activeElement
    setWriting({ section, itemId, passage: selected && passageAt(selected.line, selected) })
  })
  const comments = useMemo<Comments>(
    () => ({
      all,
      writing,
      begin: (about) => {
        opener.current = document.activeElement
        setWriting(about)
      },
      stop: () => {
        flushSync(() => setWriting(null))
        if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true })
      },
    }),
    [all, writing],
  )
  return <CommentsContext value={comments}>{children}</CommentsContext>
}
