import { z } from 'zod'
import { Id, Instant } from './id.ts'
import { ScaleId } from './likelihood.ts'
import { Marking } from './marking.ts'
import { Prose } from './prose.ts'

/** The parts of a briefing. Each is optional; the analyst sets their order. */
export const SectionKind = z.enum([
  'bottom line',
  'key judgements',
  'what happened',
  'claims and denials',
  'evidence',
  'diplomatic context',
  'timeline',
  'alternatives and assumptions',
  'open questions',
  'outlook',
])
export type SectionKind = z.infer<typeof SectionKind>

/**
 * One part. `prose` is the analyst's own text; `order` names the chosen things first to last, and
 * things of the incident file that it does not name follow behind, unless `excluded` holds them.
 */
export const Section = z.object({
  kind: SectionKind,
  included: z.boolean(),
  prose: Prose,
  order: z.array(Id),
  excluded: z.array(Id),
})
export type Section = z.infer<typeof Section>

export const SECTION_TITLES: Readonly<Record<SectionKind, string>> = {
  'bottom line': 'Bottom line',
  'key judgements': 'Key judgements',
  'what happened': 'What happened',
  'claims and denials': 'Claims and denials',
  evidence: 'Evidence',
  'diplomatic context': 'Diplomatic context',
  timeline: 'Timeline',
  'alternatives and assumptions': 'Alternatives and assumptions',
  'open questions': 'Open questions',
  outlook: 'Outlook',
}

/** The sections that list things of the incident file. */
export const LISTING_SECTIONS = [
  'key judgements',
  'claims and denials',
  'evidence',
  'diplomatic context',
  'open questions',
] as const satisfies readonly SectionKind[]

/** Every section once, in the order of a government briefing. */
export function standardSections(): Section[] {
  return SectionKind.options.map((kind) => ({
    kind,
    included: kind !== 'alternatives and assumptions',
    prose: [],
    order: [],
    excluded: [],
  }))
}

/** The chosen items in the analyst's order: those named by `order` first, new ones behind, without the excluded. */
export function chooseItems<Item extends { readonly id: string }>(
  items: readonly Item[],
  { order, excluded }: Pick<Section, 'order' | 'excluded'>,
): Item[] {
  const left = new Map(items.map((item) => [item.id, item]))
  for (const id of excluded) left.delete(id)
  const named = order.flatMap((id) => {
    const item = left.get(id)
    left.delete(id)
    return item ? [item] : []
  })
  return [...named, ...left.values()]
}

export const BriefingFields = z.object({
  title: z.string().trim().min(1, 'A title is needed').max(300),
  subtitle: z.string().max(300),
  to: z.string().max(300),
  from: z.string().max(300),
  /** The date that the briefing carries, `YYYY-MM-DD`. */
  date: z.iso.date(),
  /** Nothing that became known after this instant is in the briefing. */
  cutOff: Instant.nullable(),
  marking: Marking,
  /** One likelihood scale for the whole document. */
  scale: ScaleId,
  /** BCP 47 tag of the document's language. */
  language: z
    .string()
    .max(35)
    .regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, 'A language is a tag such as en or en-GB'),
  keywords: z.string().max(1_000),
  sections: z
    .array(Section)
    .refine((sections) => new Set(sections.map(({ kind }) => kind)).size === sections.length, {
      error: 'Each section can stand only once in a briefing',
    }),
})
export type BriefingFields = z.infer<typeof BriefingFields>
export const Briefing = BriefingFields.extend({
  id: Id,
  incidentId: Id,
  createdAt: Instant,
  changedAt: Instant,
})
export type Briefing = z.infer<typeof Briefing>
