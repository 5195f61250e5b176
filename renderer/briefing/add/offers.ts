import type { Briefing, Section, SectionKind } from '#domain/briefing'
import type { Context } from '#domain/incident'
import type { Inline, Reference } from '#domain/prose'
import { choiceWords, refersTo, type ReferenceChoice } from '#ui/editor/choices.ts'
import { isChosen, withChosen } from '../ordering.ts'
import type { Place } from '../place.ts'

/**
 * One thing of the library, and what adding it does: it comes in to the section that lists its kind, first into
 * the incident where it is a card of others only, or it is written at the end of a section's text; `there` is
 * what its section has already.
 */
export interface Offer {
  readonly choice: ReferenceChoice
  readonly does: 'take in' | 'bring over' | 'write' | 'there'
  readonly into: SectionKind
}

/** The section that lists a kind of thing. */
const HOMES = {
  statement: 'claims and denials',
  evidence: 'evidence',
  context: 'diplomatic context',
} as const satisfies Partial<Record<Reference['kind'], SectionKind>>

const homeOf = ({ kind }: Reference): SectionKind | undefined =>
  (HOMES as Partial<typeof HOMES>)[kind as keyof typeof HOMES]

/**
 * What can be added at a place of the briefing: the statements, evidence and context cards of its incident, and
 * the cards that only other incidents have. What does something comes before what is there already.
 * @param cards all context cards of the library.
 */
export function offersFor(
  place: Place,
  { sections }: Pick<Briefing, 'sections'>,
  references: readonly ReferenceChoice[],
  cards: readonly Context[],
): Offer[] {
  const own = references.flatMap((choice): Offer[] => {
    const home = homeOf(choice.to)
    if (home === undefined) return []
    const section = sections.find(({ kind }) => kind === home)
    const isIn = section !== undefined && section.included && isChosen(section, choice.to.id)
    // Beside its own section a thing is written into the text; twice in a list it cannot be.
    if (place !== 'title block' && place !== home) return [{ choice, does: 'write', into: place }]
    return [{ choice, does: isIn ? 'there' : 'take in', into: home }]
  })
  const others = cards
    .filter(({ id }) => !references.some(({ to }) => refersTo(to, { kind: 'context', id })))
    .map(({ id, title }): Offer => ({
      choice: { to: { kind: 'context', id }, label: '+', kind: 'context', who: '', what: title },
      does: 'bring over',
      into: HOMES.context,
    }))
  const all = [...own, ...others]
  return [...all.filter(({ does }) => does !== 'there'), ...all.filter(({ does }) => does === 'there')]
}

/** What the section becomes when an offer is taken. */
export function taken(section: Section, { choice, does }: Offer): Partial<Section> {
  if (does !== 'write') return { included: true, ...withChosen(section, choice.to.id, true) }
  const content: Inline[] = [
    { type: 'text', text: choiceWords(choice) },
    { type: 'reference', to: choice.to },
  ]
  return { included: true, prose: [...section.prose, { type: 'paragraph', content }] }
}
