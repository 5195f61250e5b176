import type { IncidentFile, Source } from './incident.ts'
import { locate } from './quotation.ts'
import { quotingEntries } from './citations.ts'

/** A passage of a text that is quoted, in UTF-16 units; the id is that of the citation. */
export interface QuotedPassage {
  readonly id: string
  /** The kind of the entry that quotes it. */
  readonly kind: string
  readonly start: number
  readonly end: number
}

/** The highlighted passages of a source, and how many quotations were not found at their place. */
export function marksOf(
  file: IncidentFile,
  source: Source,
  text: string,
): { readonly marks: QuotedPassage[]; readonly orphans: number } {
  const marks: QuotedPassage[] = []
  let orphans = 0
  if (text === '') return { marks, orphans }
  for (const { mark, citations } of quotingEntries(file))
    for (const { id, sourceId, quotation } of citations) {
      if (sourceId !== source.id) continue
      const range = locate(text, source.textSha256, quotation)
      if (range) marks.push({ id, kind: mark, ...range })
      else orphans += 1
    }
  return { marks, orphans }
}
