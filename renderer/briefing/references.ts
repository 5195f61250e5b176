import type { SectionKind } from '#domain/briefing'
import type { IncidentFile } from '#domain/incident'
import type { ReferenceChoice } from '#ui/editor/choices.ts'
import { arrange, statementLabels, type Listing } from './ordering.ts'

const PLAIN = { order: [], excluded: [] }

/**
 * Everything in the file that a text can refer to. Statements carry the numbers of the claims-and-denials
 * table, or an S where they are not in it; evidence an E, context a C, judgements a J and questions a Q, counted
 * in the order of their sections.
 */
export function referenceChoices(file: IncidentFile, sections: readonly Listing[]): ReferenceChoice[] {
  const find = (kind: SectionKind) => sections.find((section) => section.kind === kind) ?? { ...PLAIN }
  const nameOf = (actorId: string | null) => file.actors.find(({ id }) => id === actorId)?.name ?? ''
  const table = find('claims and denials')
  const labels = statementLabels(file, table)
  return [
    ...arrange(file.statements, table).map(({ id, kind, actorId, proposition }, at): ReferenceChoice => ({
      to: { kind: 'statement', id },
      label: labels.get(id) ?? `S${at + 1}`,
      kind,
      who: nameOf(actorId) || 'Source’s own voice',
      what: proposition,
    })),
    ...arrange(file.evidence, find('evidence')).map(({ id, actorId, description, caption }, at) => ({
      to: { kind: 'evidence' as const, id },
      label: `E${at + 1}`,
      kind: 'evidence' as const,
      who: nameOf(actorId),
      what: description || caption,
    })),
    ...arrange(file.contexts, find('diplomatic context')).map(({ id, title }, at) => ({
      to: { kind: 'context' as const, id },
      label: `C${at + 1}`,
      kind: 'context' as const,
      who: '',
      what: title,
    })),
    ...arrange(file.judgements, find('key judgements')).map(({ id, text }, at) => ({
      to: { kind: 'judgement' as const, id },
      label: `J${at + 1}`,
      kind: 'judgement' as const,
      who: '',
      what: text,
    })),
    ...arrange(file.questions, find('open questions')).map(({ id, text }, at) => ({
      to: { kind: 'question' as const, id },
      label: `Q${at + 1}`,
      kind: 'question' as const,
      who: '',
      what: text,
    })),
  ]
}
