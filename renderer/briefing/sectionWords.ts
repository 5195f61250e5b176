import { chooseItems, requestedItems, type Briefing, type Section, type SectionKind } from '#domain/briefing'
import type { IncidentFile } from '#domain/incident'
import { isEmptyProse } from '#domain/prose'
import type { Listing } from './ordering.ts'

/** What the analyst is asked to write in each part. */
export const PLACEHOLDERS: Readonly<Record<SectionKind, string>> = {
  contents: 'A sentence before the contents, if one is needed',
  'what changed': 'What the reader of the last edition should know first',
  'bottom line': 'What must the reader know who reads nothing else?',
  'key judgements': 'A sentence before the judgements, if one is needed',
  'what happened': 'What is known of the event itself, in the order in which it happened',
  'locator map': 'What the reader should know of the place',
  'claims and denials': 'What the table shows at one glance',
  'position grid': 'Who stands where, in a sentence',
  evidence: 'What the evidence bears out, and what it does not',
  'diplomatic context': 'Why it matters: treaties, positions, earlier incidents',
  timeline: 'A sentence before the timeline, if one is needed',
  'alternatives and assumptions': 'What else could explain it, and what is taken for granted',
  'open questions': 'A sentence before the questions, if one is needed',
  outlook: 'What to expect next, and what would change the assessment',
  'annex: scales': 'A sentence before the scales, if one is needed',
  'annex: source texts': 'Why these texts are printed in full',
}

/** True where a section can be in: what changed can be said from the second edition on. */
export const isOffered = (kind: SectionKind, editions: readonly unknown[]): boolean =>
  kind !== 'what changed' || editions.length > 0

/** The sections that can be in. */
export const offeredSections = ({ sections }: Briefing, editions: readonly unknown[]): readonly Section[] =>
  sections.filter(({ kind }) => isOffered(kind, editions))

/** How many things a section lists; null for those that hold text alone. */
export function countOf(section: Listing, file: IncidentFile): number | null {
  switch (section.kind) {
    case 'key judgements':
      return chooseItems(file.judgements, section).length
    case 'claims and denials':
      return chooseItems(file.statements, section).length
    case 'evidence':
      return chooseItems(file.evidence, section).length
    case 'diplomatic context':
      return chooseItems(file.contexts, section).length
    case 'annex: source texts':
      return requestedItems(file.sources, section).length
    case 'open questions':
      return chooseItems(file.questions, section).filter(({ answered }) => !answered).length
    default:
      return null
  }
}

/** How many things of the incident a section could list, those that are left out too; null where it lists none. */
export function listedBy(kind: SectionKind, file: IncidentFile): number | null {
  switch (kind) {
    case 'key judgements':
      return file.judgements.length
    case 'claims and denials':
      return file.statements.length
    case 'evidence':
      return file.evidence.length
    case 'diplomatic context':
      return file.contexts.length
    case 'open questions':
      return file.questions.filter(({ answered }) => !answered).length
    default:
      return null
  }
}

/** Sections that are drawn from the rest of the briefing and always have something to print. */
const DRAWN: ReadonlySet<SectionKind> = new Set(['contents', 'what changed', 'timeline', 'annex: scales'])

/** True where the section would print nothing but its heading. */
export function isEmptySection(section: Section, file: IncidentFile): boolean {
  const { kind, prose } = section
  if (DRAWN.has(kind)) return false
  if (kind === 'locator map' && hasCoordinates(file)) return false
  if (kind === 'position grid' && file.statements.length > 0) return false
  return isEmptyProse(prose) && (countOf(section, file) ?? 0) === 0
}

/** True where a map can show the place of the incident. */
export const hasCoordinates = ({ incident: { place } }: IncidentFile): boolean =>
  place.latitude !== null && place.longitude !== null
