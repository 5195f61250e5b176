import type { SearchHit } from '#contract/search'
import type { FoundKind } from '#domain/search-query'
import type { Library, Row } from '#library/library'
import { sectionTexts } from '#library/sql-functions'
import { KINDS } from './kinds.ts'
import { lit, snippet, type Phrase } from './snippet.ts'

/** How much of a text is shown where no word of it was looked for, in UTF-16 units. */
const BEGINNING = 160

const beginning = (text: string): string => {
  const line = text.slice(0, BEGINNING).toWellFormed().replace(/\s+/g, ' ').trim()
  return text.length > BEGINNING ? `${line}…` : line
}

/** The first of some texts in which a phrase stands, with the passage around it. */
function firstFound<Shown extends { readonly text: string }>(
  texts: readonly Shown[],
  phrases: readonly Phrase[],
) {
  for (const one of texts) {
    const found = snippet(one.text, phrases)
    if (found) return { ...one, ...found }
  }
  return null
}

/** What is shown of something that was found, with the words lit that were looked for. */
export function showHit(
  library: Library,
  kind: FoundKind,
  num: number,
  phrases: readonly Phrase[],
): SearchHit {
  const row: Row = library.sql(KINDS[kind].shown).get({ num }) ?? {}
  const text = (column: string) => (row[column] === null ? null : String(row[column] ?? '') || null)
  const shown = Object.keys(row)
    .filter((column) => column.startsWith('text'))
    .map((column) => ({ column, text: String(row[column] ?? ''), part: null as string | null }))
  const sections = text('sections')
  const parts = sections
    ? sectionTexts(sections).map(({ kind: part, text }) => ({ column: 'sections', text, part }))
    : []
  const all = [...parts, ...shown]
  const best = firstFound(all, phrases)
  return {
    kind,
    id: String(row['id']),
    incidentId: text('incident_id'),
    title: lit(String(row['title']), phrases),
    snippet: best?.line ?? beginning(all.find((one) => one.text !== '')?.text ?? ''),
    incidentTitle: text('incident_title'),
    date: String(row['date'] ?? ''),
    actor: text('actor'),
    likelihood: text('likelihood'),
    mark: text('mark') as SearchHit['mark'],
    part: (best?.part ?? null) as SearchHit['part'],
    place: kind === 'source' && best?.column === 'text1' ? best.place : null,
  }
}
