import type { IncidentFile, Source } from '#domain/incident'
import { locate } from '#domain/quotation'
import type { Mark } from '#ui/reader/segments.ts'
import type { Entry } from './choice.ts'

/** The entry that a citation belongs to. */
export function entryOfCitation(file: IncidentFile, citationId: string): Entry | null {
  const has = (item: { readonly citations: readonly { readonly id: string }[] }) =>
    item.citations.some(({ id }) => id === citationId)
  const statement = file.statements.find(has)
  if (statement) return { kind: 'statement', id: statement.id }
  const evidence = file.evidence.find(has)
  if (evidence) return { kind: 'evidence', id: evidence.id }
  const context = file.contexts.find(has)
  return context ? { kind: 'context', id: context.id } : null
}

/** The highlighted passages of a source, and how many quotations were not found at their place. */
export function marksOf(
  file: IncidentFile,
  source: Source,
  text: string,
): { readonly marks: Mark[]; readonly orphans: number } {
  const marks: Mark[] = []
  let orphans = 0
  const add = (kind: string, { citations }: Pick<IncidentFile['statements'][number], 'citations'>) => {
    for (const { id, sourceId, quotation } of citations) {
      if (sourceId !== source.id) continue
      const range = locate(text, source.textSha256, quotation)
      if (range) marks.push({ id, kind, ...range })
      else orphans += 1
    }
  }
  if (text !== '') {
    for (const statement of file.statements) add(statement.kind, statement)
    for (const item of file.evidence) add('evidence', item)
    for (const card of file.contexts) add('context', card)
  }
  return { marks, orphans }
}
