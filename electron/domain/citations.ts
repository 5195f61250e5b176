import type { Citation, IncidentFile } from './incident.ts'
import type { MarkKind } from './kinds.ts'

/** An entry of the incident file that carries quotations. */
export interface Entry {
  readonly kind: 'statement' | 'evidence' | 'context'
  readonly id: string
}

/** An entry with the quotations that it carries, and the kind by which they are marked. */
interface Quoting {
  readonly entry: Entry
  readonly mark: MarkKind
  readonly citations: readonly Citation[]
}

type Entries = Pick<IncidentFile, 'statements' | 'evidence' | 'contexts'>

/** All entries of a file: statements, evidence, context. */
export const quotingEntries = ({ statements, evidence, contexts }: Entries): readonly Quoting[] => [
  ...statements.map(({ id, kind, citations }) => ({
    entry: { kind: 'statement' as const, id },
    mark: kind,
    citations,
  })),
  ...evidence.map(({ id, citations }) => ({
    entry: { kind: 'evidence' as const, id },
    mark: 'evidence' as const,
    citations,
  })),
  ...contexts.map(({ id, citations }) => ({
    entry: { kind: 'context' as const, id },
    mark: 'context' as const,
    citations,
  })),
]

/** The citations of an entry; none where it is gone. */
export function citationsOf(
  { statements, evidence, contexts }: Entries,
  { kind, id }: Entry,
): readonly Citation[] {
  const lists = { statement: statements, evidence, context: contexts } as const
  return lists[kind].find((one) => one.id === id)?.citations ?? []
}

/** The entry of each citation, by its id. */
export const entriesByCitation = (file: Entries): ReadonlyMap<string, Entry> =>
  new Map(
    quotingEntries(file).flatMap(({ entry, citations }) => citations.map(({ id }) => [id, entry] as const)),
  )

/** The entry that a citation belongs to. */
export const entryOfCitation = (file: Entries, citationId: string): Entry | null =>
  entriesByCitation(file).get(citationId) ?? null
