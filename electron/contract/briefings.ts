import { z } from 'zod'
import { Briefing, BriefingFields, TemplateName } from '#domain/briefing'
import { Hit } from '#domain/briefing-texts'
import { Query } from '#domain/find'
import { Finding } from '#domain/finding'
import { Id, Instant } from '#domain/id'
import { Marking } from '#domain/marking'
import { Bytes, engineCall, mainCall } from './call.ts'

export const BriefingRow = z.object({
  id: Id,
  incidentId: Id,
  incidentTitle: z.string(),
  title: z.string(),
  date: z.string(),
  marking: Marking,
  changedAt: Instant,
})
export type BriefingRow = z.infer<typeof BriefingRow>

const done = z.object({})
const byId = z.object({ id: Id })

export const briefingCalls = {
  'briefing.list': engineCall(z.object({ incidentId: Id.nullable() }), z.array(BriefingRow)),
  /** From the standard template where none is named. */
  'briefing.create': engineCall(
    z.object({ incidentId: Id, template: TemplateName.optional() }),
    z.object({ id: Id }),
  ),
  'briefing.get': engineCall(byId, Briefing),
  'briefing.update': engineCall(z.object({ id: Id, patch: BriefingFields.partial() }), done),
  /** Writes other words for what is found in the analyst's own texts, at one place or at all, as one change. */
  'briefing.replace': engineCall(
    z.object({ id: Id, query: Query, by: z.string().max(1_000), only: Hit.nullable() }),
    z.object({ count: z.int() }),
  ),
  'briefing.delete': engineCall(byId, done),
  /** The very bytes that an export would write now, and what had to be changed in the text for Word. */
  'briefing.render': engineCall(byId, z.object({ bytes: Bytes, changes: z.array(z.string()) })),
  /** What a careful reader would stumble over, rule after rule; nothing of it forbids an export. */
  'briefing.check': engineCall(byId, z.array(Finding)),
  /** Asks where to save and writes the .docx there; null when cancelled. */
  'briefing.exportByDialog': mainCall(
    byId,
    z.object({ path: z.string(), changes: z.array(z.string()) }).nullable(),
  ),
} as const
