import { z } from 'zod'
import { Edition, Staleness } from '#domain/edition'
import { Id } from '#domain/id'
import { Bytes, engineCall, mainCall } from './call.ts'

const byId = z.object({ id: Id })

export const editionCalls = {
  /** The editions of a briefing, the latest first, and what is stale in that one. */
  'edition.list': engineCall(
    z.object({ briefingId: Id }),
    z.object({ editions: z.array(Edition), stale: Staleness }),
  ),
  /**
   * Issues a briefing as it is stored, for good. The number is the one that the analyst was told; where it is
   * taken by now, nothing is issued.
   */
  'edition.issue': engineCall(
    z.object({ briefingId: Id, number: z.int().positive() }),
    z.object({ edition: Edition, changes: z.array(z.string()) }),
  ),
  /** The very bytes that were issued. */
  'edition.document': engineCall(byId, z.object({ bytes: Bytes })),
  /** What is otherwise in the briefing now than in this edition, a sentence each. */
  'edition.changes': engineCall(byId, z.array(z.string())),
  /**
   * Asks where to save and writes the document there as it was issued, on request with the evidence manifest
   * of what was said then; null when cancelled.
   */
  'edition.exportByDialog': mainCall(
    byId.extend({ withManifest: z.boolean() }),
    z.object({ path: z.string(), manifest: z.string().nullable(), changes: z.array(z.string()) }).nullable(),
  ),
} as const
