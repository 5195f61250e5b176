import { z } from 'zod'
import { CustodyEntry, CustodyHead } from '#domain/custody'
import { Id } from '#domain/id'
import { engineCall, mainCall } from './call.ts'

export const custodyCalls = {
  /** Where the custody log ends. */
  'custody.head': engineCall(z.object({}), CustodyHead),
  /** What became of a source, the first entry first. */
  'custody.ofSource': engineCall(z.object({ id: Id }), z.array(CustodyEntry)),
  /** Asks where to save the whole log and writes it there, as a table or as JSON; null when cancelled. */
  'custody.exportByDialog': mainCall(
    z.object({ format: z.enum(['json', 'csv']) }),
    z.object({ path: z.string() }).nullable(),
  ),
} as const
