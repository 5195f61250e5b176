import { z } from 'zod'
import { Id, Instant } from './id.ts'
import { ScaleId } from './likelihood.ts'
import { Marking } from './marking.ts'
import { Prose } from './prose.ts'

/** The parts of a briefing in their usual order. Each is optional; the analyst sets their order. */
export const SectionKind = z.enum([
  'contents',
  'what changed',
  'bottom line',
  'key judgements',
  'what happened',
  'locator map',
  'claims and denials',
  'position grid',
  'evidence',
  'diplomatic context',
  'timeline',
  'alternatives and assumptions',
  'open questions',
  'outlook',
  'annex: scales',
  'annex: source texts',
])
export type SectionKind = z.infer<typeof SectionKind>

/**
 * One part. `prose` is the analyst's own text; `order` names the chosen things first to last, and
 * things of the incident file that it does not name follow behind, unless `excluded` holds them. A part
 * on request (`REQUESTED_SECTIONS`) holds only what `order` names.
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
  contents: 'Contents',
  'what changed': 'What changed',
  'bottom line': 'Bottom line',
  'key judgements': 'Key judgements',
  'what happened': 'What happened',
  'locator map': 'Where it happened',
  'claims and denials': 'Claims and denials',
  'position grid': 'Positions',
  evidence: 'Evidence',
  'diplomatic context': 'Diplomatic context',
  timeline: 'Timeline',
  'alternatives and assumptions': 'Alternatives and assumptions',
  'open questions': 'Open questions',
  outlook: 'Outlook',
  'annex: scales': 'Annex: scales',
  'annex: source texts': 'Annex: source texts',
}

/** The sections that list things of the incident file. */
export const LISTING_SECTIONS = [
  'key judgements',
  'claims and denials',
  'evidence',
  'diplomatic context',
  'open questions',
] as const satisfies readonly SectionKind[]

/** The sections that list only what the analyst asks for by name. */
export const REQUESTED_SECTIONS = ['annex: source texts'] as const satisfies readonly SectionKind[]

const blankSection = (kind: SectionKind): Section => ({
  kind,
  included: false,
  prose: [],
  order: [],
  excluded: [],
})

/**
 * All sections: those given as they stand, and each that is missing behind the one that usually stands
 * before it, left out. So a briefing that was stored before a kind of section existed has it too.
 */
export function completeSections(given: readonly Section[]): Section[] {
  const all = [...given]
  SectionKind.options.forEach((kind, at) => {
    if (all.some((section) => section.kind === kind)) return
    const before = SectionKind.options[at - 1]
    all.splice(all.findIndex((section) => section.kind === before) + 1, 0, blankSection(kind))
  })
  return all
}

/** Every section once, in its usual order, all in and nothing written. */
export const standardSections = (): Section[] =>
  completeSections([]).map((section) => ({ ...section, included: true }))

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

/** The items that `order` names, in its order, without the excluded: for a section on request. */
export function requestedItems<Item extends { readonly id: string }>(
  items: readonly Item[],
  { order, excluded }: Pick<Section, 'order' | 'excluded'>,
): Item[] {
  const named = new Set(order)
  return chooseItems(
    items.filter(({ id }) => named.has(id)),
    { order, excluded },
  )
}

/** What a briefing is set up from; each is a file of `resources/templates`. */
export const TemplateName = z.enum(['flash note', 'standard briefing', 'dossier'])
export type TemplateName = z.infer<typeof TemplateName>

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
  /** Its design; its sections are the analyst's own from the first day. */
  template: TemplateName,
  /** The findings of the checks that stay as they are, by their keys (`findingKey`). */
  setAside: z.array(z.string().max(2_000)).max(10_000),
  /** The organisation's own Word template that the .docx is set in; null for Rapporteur's own page. */
  houseTemplateId: Id.nullable(),
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
