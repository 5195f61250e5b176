import { createContext, use } from 'react'
import type { Comment, CommentFields } from '#domain/comment'
import type { Place } from '../place.ts'

/** What a new comment will be about. */
export type About = Pick<CommentFields, 'section' | 'itemId' | 'passage'>

/** The analyst's comments on the briefing that is open. */
export interface Comments {
  readonly all: readonly Comment[]
  /** What a comment is being written about; null while none is. */
  readonly writing: About | null
  /** Begins one. */
  readonly begin: (about: About) => void
  /** Ends the writing of a new comment; the focus goes back to the text. */
  readonly stop: () => void
}

export const CommentsContext = createContext<Comments | null>(null)

/** @throws Error outside of a briefing. */
export function useComments(): Comments {
  const comments = use(CommentsContext)
  if (!comments) throw new Error('Nothing can be commented on here')
  return comments
}

/** Those that still ask for something. */
export const openOnes = (comments: readonly Comment[]): Comment[] =>
  comments.filter(({ resolved }) => !resolved)

/** How many comments of a part of the briefing are open. */
export const openIn = (comments: readonly Comment[], place: Place): number =>
  openOnes(comments).filter(({ section }) => section === place).length
