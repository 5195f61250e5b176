import type { IncidentRow } from '#contract/incidents'
import { parseSearch } from '#domain/search-query'
import { listIncidents } from '#library/incidents'
import type { Library } from '#library/library'
import { requirementOf } from './filters.ts'
import { askedOf } from './search.ts'

const INCIDENTS_WITH = `
  SELECT id FROM incident WHERE num IN (SELECT rowid FROM incident_search WHERE incident_search MATCH :term)
  UNION SELECT incident_id FROM statement
    WHERE num IN (SELECT rowid FROM statement_search WHERE statement_search MATCH :term)
  UNION SELECT incident_id FROM citation
    WHERE num IN (SELECT rowid FROM citation_search WHERE citation_search MATCH :term)
  UNION SELECT incident_id FROM evidence
    WHERE num IN (SELECT rowid FROM evidence_search WHERE evidence_search MATCH :term)
  UNION SELECT incident_id FROM judgement
    WHERE num IN (SELECT rowid FROM judgement_search WHERE judgement_search MATCH :term)
  UNION SELECT incident_id FROM question
    WHERE num IN (SELECT rowid FROM question_search WHERE question_search MATCH :term)
  UNION SELECT link.incident_id FROM incident_source AS link JOIN source ON source.id = link.source_id
    WHERE source.num IN (SELECT rowid FROM source_search WHERE source_search MATCH :term)
  UNION SELECT link.incident_id FROM incident_context AS link JOIN context ON context.id = link.context_id
    WHERE context.num IN (SELECT rowid FROM context_search WHERE context_search MATCH :term)`

/**
 * Incidents in which every word of the query occurs somewhere, none that it leaves out does, and which meet its
 * filters; all where it asks for nothing.
 */
export function findIncidents(library: Library, query: string): IncidentRow[] {
  const parsed = parseSearch(query)
  // A list of incidents is in incidents, whatever else could be looked through.
  const filters = parsed.filters.filter(({ name }) => name !== 'in')
  const { terms, without, conditions } = askedOf(library, { ...parsed, filters })
  const idsOf = (sql: string, values: object) =>
    new Set(
      library
        .sql(sql)
        .all(values)
        .map(({ id }) => id),
    )
  const having = ({ expression: term }: { readonly expression: string }) => idsOf(INCIDENTS_WITH, { term })
  const found = terms.map(having)
  const left = without.map(having)
  const required = requirementOf(conditions, 'incident')
  if (required === null) return []
  if (required.length > 0)
    found.push(
      idsOf(
        `SELECT i.id FROM incident AS i WHERE ${required.map((one) => `(${one})`).join(' AND ')}`,
        Object.assign({}, ...conditions.map(({ values }) => values)) as object,
      ),
    )
  return listIncidents(library).filter(
    ({ id }) => found.every((ids) => ids.has(id)) && !left.some((ids) => ids.has(id)),
  )
}
