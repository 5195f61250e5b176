import type { IncidentFile, Source } from '#domain/incident'
import { locate } from '#domain/quotation'
import type { Mark } from '#ui/reader/segments.ts'
import { quotingEntries } from './citations.ts'

/** The highlighted passages of a source, and how many quotations were not found at their place. */
export function marksOf(
  file: IncidentFile,
  source: Source,
  text: string,
): { readonly marks: Mark[]; readonly orphans: number } {
  const marks: Mark[] = []
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
