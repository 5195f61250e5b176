import { z } from 'zod'
import { Id, Instant } from './id.ts'

/** The named places of a house template that Rapporteur fills. `body` is where the briefing itself goes. */
export const PlaceName = z.enum([
  'title',
  'subtitle',
  'to',
  'from',
  'date',
  'cut-off',
  'marking',
  'edition',
  'keywords',
  'status',
  'incident',
  'body',
])
export type PlaceName = z.infer<typeof PlaceName>
/** The places that hold words of the briefing; the marking has a form of its own. */
export type TextPlace = Exclude<PlaceName, 'body' | 'marking'>

/** Other names under which a place is known, as far as letters go. */
const ALSO: Readonly<Record<string, PlaceName>> = {
  cutoff: 'cut-off',
  informationcutoff: 'cut-off',
  recipient: 'to',
  sender: 'from',
  author: 'from',
  publishdate: 'date',
  tlp: 'marking',
  claimstatus: 'status',
  briefing: 'body',
}

/** The place that a name means, whatever its case, blanks and hyphens; null where it means none. */
export function placeCalled(name: string): PlaceName | null {
  const letters = name.toLowerCase().replace(/[\s_.:-]+/g, '')
  return PlaceName.options.find((place) => place.replace('-', '') === letters) ?? ALSO[letters] ?? null
}

/** Why a file cannot be a house template. */
export const TemplateFault = z.enum([
  'not Word',
  'old Word',
  'encrypted',
  'protected',
  'macros',
  'strict',
  'damaged',
  'swollen',
  'too large',
])
export type TemplateFault = z.infer<typeof TemplateFault>

/** What of a house template is used, and what is not, a sentence each. */
export const TemplateReport = z.object({ used: z.array(z.string()), unused: z.array(z.string()) })
export type TemplateReport = z.infer<typeof TemplateReport>

/** An organisation's own Word template, kept in the library under the SHA-256 of its file. */
export const HouseTemplate = z.object({
  id: Id,
  name: z.string().trim().min(1, 'A name is needed').max(200),
  fileName: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Bytes. */
  size: z.int().positive(),
  createdAt: Instant,
  changedAt: Instant,
})
export type HouseTemplate = z.infer<typeof HouseTemplate>
