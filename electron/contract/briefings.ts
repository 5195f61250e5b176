import { z } from 'zod'
import { Briefing, BriefingFields, TemplateName } from '#domain/briefing'
import { Staleness } from '#domain/edition'
import { Hit } from '#domain/briefing-texts'
import { Query } from '#domain/find'
import { Finding } from '#domain/finding'
import { Fix } from '#domain/fix'
import { Id, Instant } from '#domain/id'
import { Marking } from '#domain/marking'
import { RuleId } from '#domain/rules'
import { Format } from '#domain/format'
import { Bytes, engineCall, mainCall } from './call.ts'

export const BriefingRow = z.object({
  id: Id,
  incidentId: Id,
  incidentTitle: z.string(),
  title: z.string(),
  date: z.string(),
  marking: Marking,
  changedAt: Instant,
  /** The number of the latest edition; null where none was issued. */
  edition: z.int().positive().nullable(),
  /** What is stale in that edition. */
  stale: Staleness,
})
export type BriefingRow = z.infer<typeof BriefingRow>

/** How far an export is: laid out, printed to a PDF, written to disk. */
export const ExportStep = z.enum(['composing', 'printing', 'writing'])
export type ExportStep = z.infer<typeof ExportStep>

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
  'briefing.check': engineCall(
    /** `off`: the rules that do not run; all run where it is left out. */
    byId.extend({ off: z.array(RuleId).optional() }),
    z.array(Finding),
  ),
  /** Does what a finding offers, as one change under the words of the fix. */
  'briefing.fix': engineCall(byId.extend({ fix: Fix }), done),
  /**
   * Asks where to save and writes the file there; null where no place was chosen. Tells of its steps by
   * 'export.progress'; refused as 'cancelled' where it was given up.
   */
  'briefing.exportByDialog': mainCall(
    z.object({ id: Id, format: Format, withManifest: z.boolean() }),
    z.object({ path: z.string(), manifest: z.string().nullable(), changes: z.array(z.string()) }).nullable(),
  ),
  /** Gives up the exports of a briefing that are under way; what was there before stays. */
  'briefing.cancelExport': mainCall(byId, done),
} as const
