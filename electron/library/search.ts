import type { IncidentRow } from '#contract/incidents'
import type { SearchHit } from '#contract/library'
import { listIncidents } from './incidents.ts'
import type { Library } from './library.ts'
import { snippet, wordsOf, type Phrase } from './snippet.ts'

/** A word or phrase of a query: as an expression for FTS5, and as the words to look for in a text. */
export interface Term extends Phrase {
  readonly expression: string
}

/**
 * What a person typed: words, and “phrases in quotes”. All is quoted for FTS5, so that no punctuation
 * means anything; the last word also finds longer words, as it is still being typed.
 */
export function searchTerms(query: string): Term[] {
  const parts = [...query.matchAll(/["“”„]([^"“”„]*)(["“”„]?)|([^\s"“”„]+)/g)]
  return parts.flatMap(([, phrase, closed, word], at) => {
    const text = (phrase ?? word ?? '').replaceAll('\0', ' ')
    if (!/[\p{L}\p{N}\p{Co}]/u.test(text)) return []
    const open = at === parts.length - 1 && !closed
    return [{ expression: `"${text}"${open ? '*' : ''}`, words: wordsOf(text), open }]
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
    ({ expression: term }) =>
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

interface Finder {
  /** Gives the best hits, with the texts to show in columns `text1`, `text2` …, the most telling first. */
  readonly sql: string
  readonly texts: number
}

const best = (index: string) =>
  `WITH hit (num, rank) AS (SELECT rowid, rank FROM ${index} WHERE ${index} MATCH :terms ORDER BY rank LIMIT :limit)`

const FINDERS: Readonly<Record<SearchHit['kind'], Finder>> = {
  incident: {
    sql: `${best('incident_search')}
      SELECT id, id AS incident_id, title, summary AS text1, place_name AS text2, title AS text3
      FROM hit JOIN incident USING (num) ORDER BY rank`,
    texts: 3,
  },
  statement: {
    sql: `${best('statement_search')}
      SELECT statement.id, incident_id, incident.title, proposition AS text1, actor.name AS text2
      FROM hit JOIN statement USING (num) JOIN incident ON incident.id = incident_id
      LEFT JOIN actor ON actor.id = actor_id ORDER BY rank`,
    texts: 2,
  },
  quotation: {
    sql: `${best('citation_search')}
      SELECT citation.id, incident_id, source.title, exact AS text1
      FROM hit JOIN citation USING (num) JOIN source ON source.id = source_id ORDER BY rank`,
    texts: 1,
  },
  source: {
    sql: `${best('source_search')}
      SELECT source.id, source.title, text AS text1, publisher AS text2, source.title AS text3,
        (SELECT incident_id FROM incident_source WHERE source_id = source.id ORDER BY num LIMIT 1) AS incident_id
      FROM hit JOIN source USING (num) JOIN source_text ON source_text.sha256 = text_sha256 ORDER BY rank`,
    texts: 3,
  },
}

/**
 * Places that hold all words of the query, the best of each kind first: incidents, statements,
 * quotations, sources. Each kind gets its fair share of the limit where it has that many.
 */
export function search(library: Library, query: string, limit: number): SearchHit[] {
  const terms = searchTerms(query)
  if (terms.length === 0) return []
  const kinds = Object.keys(FINDERS) as SearchHit['kind'][]
  const found = kinds.map((kind) => find(library, kind, terms, limit))
  const shares = fairShares(
    found.map((rows) => rows.length),
    limit,
  )
  return found.flatMap((rows, at) => rows.slice(0, shares[at]).map((show) => show()))
}

/** The hits of one kind; each is only made ready for showing when it is called for. */
function find(library: Library, kind: SearchHit['kind'], terms: readonly Term[], limit: number) {
  const { sql, texts } = FINDERS[kind]
  const expression = terms.map((term) => term.expression).join(' ')
  const rows = library.sql(sql).all({ terms: expression, limit })
  return rows.map((row) => (): SearchHit => {
    const shown = Array.from({ length: texts }, (_, at) => String(row[`text${at + 1}`] ?? ''))
    const around = shown.map((text) => snippet(text, terms)).find((text) => text !== null)
    return {
      kind,
      id: String(row['id']),
      incidentId: String(row['incident_id']),
      title: String(row['title']),
      snippet: around ?? shown[0]?.slice(0, 120).toWellFormed() ?? '',
    }
  })
}

/** Deals out a limit one by one to those that have something left. */
function fairShares(sizes: readonly number[], limit: number): number[] {
  const shares = sizes.map(() => 0)
  for (let left = limit; left > 0;) {
    const before = left
    for (const [at, size] of sizes.entries())
      if (left > 0 && (shares[at] ?? 0) < size) {
        shares[at] = (shares[at] ?? 0) + 1
        left -= 1
      }
    if (left === before) break
  }
  return shares
}
