import { chooseItems, type Section, type SectionKind } from '#domain/briefing'
import type {
  Context,
  Evidence,
  IncidentFile,
  Judgement,
  Question,
  Source,
  Statement,
} from '#domain/incident'
import { hasWords, type Prose, type Reference } from '#domain/prose'

/** The things of an incident file that stand in a briefing, in its order. */
export interface Held {
  readonly judgements: readonly Judgement[]
  readonly statements: readonly Statement[]
  readonly evidence: readonly Evidence[]
  readonly contexts: readonly Context[]
  readonly questions: readonly Question[]
  /** All of the incident: what is not quoted is named as consulted. */
  readonly sources: readonly Source[]
}

/** What a briefing with these sections holds: what they list, and what their texts and judgements rest on. */
export function heldIn(sections: readonly Section[], file: IncidentFile): Held {
  const included = sections.filter((section) => section.included)
  const has = (kind: SectionKind) => included.some((section) => section.kind === kind)
  const listed = <Item extends { readonly id: string }>(
    kind: SectionKind,
    items: readonly Item[],
    isIn = has(kind),
  ): Item[] => {
    const section = sections.find((candidate) => candidate.kind === kind)
    return section && isIn ? chooseItems(items, section) : []
  }
  const judgements = listed('key judgements', file.judgements).filter(({ text }) => hasWords(text))
  const mentioned = new Set<string>()
  for (const { kind, id } of included.flatMap(({ prose }) => referencesIn(prose))) {
    mentioned.add(id)
    if (kind === 'judgement')
      for (const basis of file.judgements.find((each) => each.id === id)?.basis ?? []) mentioned.add(basis.id)
  }
  for (const { basis } of judgements) for (const { id } of basis) mentioned.add(id)
  const withMentioned = <Item extends { readonly id: string }>(chosen: Item[], items: readonly Item[]) => {
    const ids = new Set(chosen.map(({ id }) => id))
    return [...chosen, ...items.filter(({ id }) => mentioned.has(id) && !ids.has(id))]
  }
  return {
    judgements: withMentioned(judgements, file.judgements),
    // The grid shows the statements of the table, whether the table itself is in or not.
    statements: withMentioned(
      listed('claims and denials', file.statements, has('claims and denials') || has('position grid')),
      file.statements,
    ),
    evidence: withMentioned(listed('evidence', file.evidence), file.evidence),
    contexts: withMentioned(listed('diplomatic context', file.contexts), file.contexts),
    questions: listed('open questions', file.questions).filter(
      ({ answered, text, wouldAnswer }) => !answered && (hasWords(text) || hasWords(wouldAnswer)),
    ),
    sources: file.sources,
  }
}

const referencesIn = (prose: Prose): Reference[] =>
  prose
    .flatMap((block) => (block.type === 'paragraph' ? block.content : block.items.flat()))
    .flatMap((inline) => (inline.type === 'reference' ? [inline.to] : []))
