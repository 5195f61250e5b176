import type { IncidentRow } from '#contract/incidents'
import type { Incident, IncidentFields } from '#domain/incident'
import { deleteUnusedContexts } from './contexts.ts'
import { change } from './history.ts'
import type { Library, Row } from './library.ts'
import { editKey, editLabel, fromRow, insertRecord, requireRow, updateRecord, type Fields } from './rows.ts'
import { deleteUnusedSources } from './sources.ts'

/** How much of a summary a list shows, in characters. */
const SUMMARY_LENGTH = 300

/** The columns of an incident's fields: the place lies flat in its row. */
function toColumns({ place, ...fields }: Partial<IncidentFields>): Fields {
  if (!place) return fields
  const { name, ...rest } = place
  return { ...fields, placeName: name, ...rest }
}

export function incidentFrom(row: Row): Incident {
  const { placeName: name, country, latitude, longitude, precision, ...rest } = fromRow(row)
  return { ...rest, place: { name, country, latitude, longitude, precision } } as Incident
}

/** Makes an incident of which only the title is known. @returns its id. */
export function createIncident(library: Library, title: string): string {
  return change(library, 'New incident', () =>
    insertRecord(library, 'incident', {
      title,
      date: '',
      placeName: '',
      kind: '',
      summary: '',
      marking: 'TLP:AMBER',
    }),
  )
}

/** Changes fields of an incident. */
export function updateIncident(library: Library, id: string, patch: Partial<IncidentFields>): void {
  const label = editLabel(patch, 'incident', {
    title: 'title',
    date: 'date',
    place: 'place',
    kind: 'kind of incident',
    summary: 'summary',
    marking: 'marking',
  })
  const row = requireRow(library, 'incident', id, 'incident')
  const write = () => void updateRecord(library, 'incident', row, toColumns(patch))
  // Of a place, the country is chosen and all else is typed.
  const choosesCountry = patch.place !== undefined && patch.place.country !== row['country']
  const key = editKey('incident', id, patch, ['title', 'date', 'place', 'kind', 'summary'])
  change(library, label, write, choosesCountry ? undefined : key)
}

/** Deletes an incident with all that only it holds. The original files stay. */
export function deleteIncident(library: Library, id: string): void {
  change(library, 'Delete incident', () => {
    requireRow(library, 'incident', id, 'incident')
    const linked = (table: 'source' | 'context') =>
      library
        .sql(`SELECT ${table}_id AS id FROM incident_${table} WHERE incident_id = ?`)
        .all(id)
        .map((row) => String(row['id']))
    const sources = linked('source')
    const contexts = linked('context')
    library.sql('DELETE FROM incident WHERE id = ?').run(id)
    deleteUnusedSources(library, sources)
    deleteUnusedContexts(library, contexts)
  })
}

// The columns carry the names of the contract, because there can be ten thousand rows of them.
const LIST = `
  SELECT id, title, substr(summary, 1, ${SUMMARY_LENGTH}) AS summary, date, place_name AS place, country, marking,
    (SELECT status FROM status_entry WHERE incident_id = incident.id ORDER BY edtf_key(date) DESC, num DESC LIMIT 1) AS status,
    (SELECT count(*) FROM statement WHERE incident_id = incident.id AND kind = 'claim') AS claims,
    (SELECT count(*) FROM statement WHERE incident_id = incident.id AND kind = 'denial') AS denials,
    (SELECT count(*) FROM question WHERE incident_id = incident.id AND answered = 0) AS openQuestions,
    changed_at AS changedAt
  FROM incident ORDER BY num DESC`

/** All incidents with their counts, the newest first. */
export function listIncidents(library: Library): IncidentRow[] {
  return library.sql(LIST).all() as unknown as IncidentRow[]
}
