import { createComment, deleteComment, listComments, updateComment } from '#library/comments'
import type { Group } from './context.ts'

export const commentHandlers: Group<
  'comment.list' | 'comment.create' | 'comment.update' | 'comment.delete'
> = ({ library }) => ({
  'comment.list': ({ id }) => listComments(library(), id),
  'comment.create': ({ briefingId, fields }) => ({ id: createComment(library(), briefingId, fields) }),
  'comment.update': ({ id, patch }) => {
    updateComment(library(), id, patch)
    return {}
  },
  'comment.delete': ({ id }) => {
    deleteComment(library(), id)
    return {}
  },
})
