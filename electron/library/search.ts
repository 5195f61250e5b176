import type { IncidentRow } from '#contract/incidents'
import type { SearchHit } from '#contract/library'
import { listIncidents } from './incidents.ts'
import type { Library } from './library.ts'

const [OPEN, CLOSE] = ['\u{E000}', '\u{E001}']
const SNIPPET_TOKENS = 24

/**
 * What a person typed, as expressions for FTS5, one a word or “phrase in quotes”. Words are quoted, so
 * that no punctuation means anything; the last one also finds longer words, as it is still being typed.
 */
export function searchTerms(query: string): string[] {
  const parts = [...query.matchAll(/["“”„]([^"“”„]*)(["“”„]?)|([^\s"“”„]+)/g)]
  return parts.flatMap(([, phrase, closed, word], at) => {
    const text = (phrase ?? word ?? '').replaceAll('\0', ' ')
    if (!/[\p{L}\p{N}\p{Co}]/u.test(text)) return []
    const open = at === parts.length - 1 && !closed
    return [`"${text}"${open ? '*' : ''}`]
  })
}

const INCIDENTS_WITH = `
  SELECT id FROM incident WHERE num IN (SELECT rowid FROM incident_search WHERE incident_search MATCH :term)
  UNION SELECT incident_id FROM statement
    WHERE num IN (SELECT rowid FROM statement_search WHERE statement_search MATCH :term)
  UNION SELECT incident_id FROM citation
    WHERE num IN (SELECT rowid FROM citation_search WHERE citation_search MATCH :term)
  UNION SELECT link.incident_id FROM incident_source AS link JOIN source ON source.id = link.source_id
    WHERE source.num IN (SELECT rowid FROM source_search WHERE source_search MATCH :term)
  UNION SELECT link.incident_id FROM incident_context AS link JOIN context ON context.id = link.context_id
    WHERE context.num IN (SELECT rowid FROM context_search WHERE context_search MATCH :term)`

/** Incidents in which every word of the query occurs somewhere; all where the query holds no word. */
export function findIncidents(library: Library, query: string): IncidentRow[] {
  const found = searchTerms(query).map(
    (term) =>
      new Set(
        library
          .sql(INCIDENTS_WITH)
          .all({ term })
          .map(({ id }) => id),
      ),
  )
  const rows = listIncidents(library)
  return found.length === 0 ? rows : rows.filter(({ id }) => found.every((ids) => ids.has(id)))
}

const snippet = (table: string) => `snippet(${table}, -1, '${OPEN}', '${CLOSE}', '…', ${SNIPPET_TOKENS})`

const HITS: Readonly<Record<SearchHit['kind'], string>> = {
  incident: `
    SELECT incident.id, incident.id AS incident_id, incident.title, ${snippet('incident_search')} AS snippet
    FROM incident_search JOIN incident ON incident.num = incident_search.rowid
    WHERE incident_search MATCH ? ORDER BY rank LIMIT ?`,
  statement: `
    SELECT statement.id, incident_id, incident.title, ${snippet('statement_search')} AS snippet
    FROM statement_search JOIN statement ON statement.num = statement_search.rowid
    JOIN incident ON incident.id = statement.incident_id
    WHERE statement_search MATCH ? ORDER BY rank LIMIT ?`,
  quotation: `
    SELECT citation.id, incident_id, source.title, ${snippet('citation_search')} AS snippet
    FROM citation_search JOIN citation ON citation.num = citation_search.rowid
    JOIN source ON source.id = citation.source_id
    WHERE citation_search MATCH ? ORDER BY rank LIMIT ?`,
  source: `
    SELECT source.id, (SELECT incident_id FROM incident_source WHERE source_id = source.id ORDER BY num LIMIT 1)
      AS incident_id, source.title, ${snippet('source_search')} AS snippet
    FROM source_search JOIN source ON source.num = source_search.rowid
    WHERE source_search MATCH ? ORDER BY rank LIMIT ?`,
}

/**
 * Places that hold all words of the query, the best of each kind first: incidents, statements,
 * quotations, sources. Each kind gets at least its fair share of the limit where it has that many.
 */
export function search(library: Library, query: string, limit: number): SearchHit[] {
  const terms = searchTerms(query).join(' ')
  if (terms === '') return []
  const kinds = Object.keys(HITS) as SearchHit['kind'][]
  const found = kinds.map((kind) =>
    library
      .sql(HITS[kind])
      .all(terms, limit)
      .map((row) => ({
        kind,
        id: String(row['id']),
        incidentId: String(row['incident_id']),
        title: String(row['title']),
        snippet: String(row['snippet']),
      })),
  )
  const taken = kinds.map(() => 0)
  for (let left = limit, progress = true; left > 0 && progress;) {
    progress = false
    for (const [at, hits] of found.entries())
      if (left > 0 && (taken[at] ?? 0) < hits.length) {
        taken[at] = (taken[at] ?? 0) + 1
        left -= 1
        progress = true
      }
  }
  return found.flatMap((hits, at) => hits.slice(0, taken[at]))
}
