import type { Context, ContextFields } from '#domain/incident'
import { Refusal } from '#contract/errors'
import { change } from './history.ts'
import type { Library } from './library.ts'
import {
  editKey,
  editLabel,
  fromRow,
  insertRecord,
  insertRow,
  nextPosition,
  requireRow,
  updateRecord,
} from './rows.ts'

/** All context cards of the library by title, without their citations. */
export function listContexts(library: Library): Context[] {
  return library
    .sql('SELECT * FROM context ORDER BY title COLLATE NOCASE, num')
    .all()
    .map((row) => ({ ...fromRow(row), citations: [] }) as unknown as Context)
}

/** Makes a context card and puts it into an incident. @returns its id. */
export function createContext(library: Library, incidentId: string, fields: ContextFields): string {
  return change(library, 'New context', () => {
    requireRow(library, 'incident', incidentId, 'incident')
    const id = insertRecord(library, 'context', fields)
    linkContext(library, incidentId, id)
    return id
  })
}

/** Changes fields of a card, in every incident that it serves. */
export function updateContext(library: Library, id: string, patch: Partial<ContextFields>): void {
  const write = () => {
    updateRecord(library, 'context', requireRow(library, 'context', id, 'context card'), patch)
  }
  change(
    library,
    editLabel(patch, 'context'),
    write,
    editKey('context', id, patch, ['title', 'date', 'summary']),
  )
}

/** Puts a card of the library into an incident too. */
export function linkContext(library: Library, incidentId: string, id: string): void {
  change(library, 'Add context', () => {
    requireRow(library, 'incident', incidentId, 'incident')
    requireRow(library, 'context', id, 'context card')
    if (isLinked(library, incidentId, id)) return
    const position = nextPosition(library, 'incident_context', incidentId)
    insertRow(library, 'incident_context', { incidentId, contextId: id, position })
  })
}

export const isLinked = (library: Library, incidentId: string, id: string): boolean =>
  library
    .sql('SELECT num FROM incident_context WHERE incident_id = ? AND context_id = ?')
    .get(incidentId, id) !== undefined

/** Takes a card out of an incident, with what bears it out there; one that no incident uses goes. */
export function unlinkContext(library: Library, incidentId: string, id: string): void {
  change(library, 'Remove context', () => {
    if (!isLinked(library, incidentId, id)) throw new Refusal('not found', { what: 'context card' })
    for (const table of ['citation', 'judgement_basis', 'incident_context'])
      library.sql(`DELETE FROM ${table} WHERE incident_id = ? AND context_id = ?`).run(incidentId, id)
    deleteUnusedContexts(library, [id])
  })
}

/** Deletes those of these cards that no incident uses. */
export function deleteUnusedContexts(library: Library, ids: readonly string[]): void {
  for (const id of ids)
    library
      .sql(
        'DELETE FROM context WHERE id = :id AND NOT EXISTS (SELECT 1 FROM incident_context WHERE context_id = :id)',
      )
      .run({ id })
}
