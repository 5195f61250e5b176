import { z } from 'zod'
import { Comment, CommentFields } from '#domain/comment'
import { Id } from '#domain/id'
import { engineCall } from './call.ts'

const done = z.object({})
const byId = z.object({ id: Id })

export const commentCalls = {
  /** The comments on the briefing with this id, in the order in which they were made. */
  'comment.list': engineCall(byId, z.array(Comment)),
  'comment.create': engineCall(z.object({ briefingId: Id, fields: CommentFields }), z.object({ id: Id })),
  'comment.update': engineCall(z.object({ id: Id, patch: CommentFields.partial() }), done),
  'comment.delete': engineCall(byId, done),
} as const
