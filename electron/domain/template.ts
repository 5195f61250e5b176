import { z } from 'zod'
import dossier from '#templates/dossier' with { type: 'json' }
import flashNote from '#templates/flash-note' with { type: 'json' }
import standardBriefing from '#templates/standard-briefing' with { type: 'json' }
import { completeSections, SectionKind, TemplateName, type Section } from './briefing.ts'

const Twips = z.int().nonnegative()
/** Half points, as Word counts type. */
const Size = z.int().min(12).max(96)

/** The numbers of a page's design. Lengths are twips, a twentieth of a point. */
export const Design = z.object({
  page: z.object({ width: Twips, height: Twips }),
  margins: z.object({
    top: Twips,
    right: Twips,
    bottom: Twips,
    left: Twips,
    /** From the paper's edge to the running lines. */
    header: Twips,
    footer: Twips,
  }),
  sizes: z.object({
    title: Size,
    subtitle: Size,
    heading: Size,
    subheading: Size,
    lead: Size,
    body: Size,
    table: Size,
    note: Size,
    /** Labels, captions and details in the sans serif. */
    small: Size,
  }),
  /** Line spacing of running text, in 240ths of the type's own. */
  leading: z.int().min(200).max(400),
  /** The unit of all vertical space: about half a line. */
  step: z.int().min(40).max(240),
  /** The share of the width that stays free on the left of running text, for headings to hang in. */
  inset: z.number().min(0).max(0.35),
  /** The height that a figure may take, in pixels at 96 to the inch. */
  figureHeight: z.int().min(100).max(900),
  /** `compact` names a source in a word or two; its quotation and grade stay. */
  notes: z.enum(['full', 'compact']),
})
export type Design = z.infer<typeof Design>

/** A kind of briefing: what is in it to begin with, and what it looks like. */
export const Template = z.object({
  name: TemplateName,
  description: z.string().min(1),
  /** The parts that are in, first to last. */
  sections: z
    .array(SectionKind)
    .min(1)
    .refine((kinds) => new Set(kinds).size === kinds.length, 'Each section can stand only once'),
  design: Design,
})
export type Template = z.infer<typeof Template>

const ALL: readonly Template[] = [flashNote, standardBriefing, dossier].map((data) => Template.parse(data))

/** The templates by name, from the shortest briefing to the longest. */
export const TEMPLATES = Object.fromEntries(ALL.map((template) => [template.name, template])) as Readonly<
  Record<TemplateName, Template>
>

/**
 * The sections as a template has them: its own first and in, the others behind at their usual place and
 * out. What the analyst wrote and chose in a section stays in it.
 */
export function sectionsFor(name: TemplateName, given: readonly Section[] = []): Section[] {
  const { sections } = TEMPLATES[name]
  const written = new Map(completeSections(given).map((section) => [section.kind, section]))
  const own = sections.flatMap((kind) => written.get(kind) ?? [])
  return completeSections(own).map((section) => ({
    ...(written.get(section.kind) ?? section),
    included: sections.includes(section.kind),
  }))
}
