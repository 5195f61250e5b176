import { z } from 'zod'
import { SectionKind } from './briefing.ts'
import { Id, Instant } from './id.ts'
import { Passage } from './passage.ts'

/**
 * What analysts note for themselves while they write. It stands beside the briefing, not in it: no document,
 * edition or check knows of it.
 */
export const CommentFields = z.object({
  section: z.union([SectionKind, z.literal('title block')]),
  /** The thing of the section's list that it is about: a judgement, a statement; null where it is about none. */
  itemId: Id.nullable(),
  /** The words that it is about; null where it is about the whole section or thing. */
  passage: Passage.nullable(),
  text: z.string().trim().min(1, 'A comment needs words').max(10_000),
  resolved: z.boolean(),
})
export type CommentFields = z.infer<typeof CommentFields>
export const Comment = CommentFields.extend({
  id: Id,
  briefingId: Id,
  createdAt: Instant,
  changedAt: Instant,
})
export type Comment = z.infer<typeof Comment>
