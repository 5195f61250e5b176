import { z } from 'zod'
import { HouseTemplate, TemplateReport } from '#domain/house-template'
import { Id } from '#domain/id'
import { Bytes, engineCall, mainCall } from './call.ts'

/** A house template as a list shows it. */
export const HouseTemplateRow = HouseTemplate.extend({
  /** How many briefings are set in it. */
  briefings: z.int(),
})
export type HouseTemplateRow = z.infer<typeof HouseTemplateRow>

/** A briefing that is set in a house template. */
export const HouseTemplateUse = z.object({ id: Id, title: z.string(), incidentTitle: z.string() })
export type HouseTemplateUse = z.infer<typeof HouseTemplateUse>

/** What became of a file that was chosen as a house template. */
export const AddedTemplate = z.object({
  id: Id,
  name: z.string(),
  /** False for a file that was in the library already. */
  isNew: z.boolean(),
  report: TemplateReport,
})
export type AddedTemplate = z.infer<typeof AddedTemplate>

const done = z.object({})
const byId = z.object({ id: Id })

export const houseTemplateCalls = {
  'house.list': engineCall(z.object({}), z.array(HouseTemplateRow)),
  /** What of it is used, and what is not. */
  'house.report': engineCall(byId, TemplateReport),
  /** The briefings that are set in it, the one that changed last first. */
  'house.uses': engineCall(byId, z.array(HouseTemplateUse)),
  /** A briefing set in it: the latest of those that are, else the latest of all; null where there is none. */
  'house.preview': engineCall(byId, z.object({ title: z.string(), bytes: Bytes }).nullable()),
  /** Lets the user choose a .docx or .dotx; null when cancelled. */
  'house.addByDialog': mainCall(z.object({}), AddedTemplate.nullable()),
  /** Lets the user choose another file for it; null when cancelled. Briefings that are set in it follow. */
  'house.replaceByDialog': mainCall(byId, AddedTemplate.nullable()),
  'house.rename': engineCall(HouseTemplate.pick({ id: true, name: true }), done),
  /** Briefings that are set in it have Rapporteur's own page again. */
  'house.remove': engineCall(byId, done),
} as const
