import { Refusal } from '#contract/errors'
import type { ResponseFields, StatementFields } from '#domain/incident'
import { nameActor } from './actors.ts'
import { change } from './history.ts'
import type { Library, Row } from './library.ts'
import { editKey, editLabel, insertRecord, nextPosition, requireRow, updateRecord } from './rows.ts'

/** The statement, which must belong to this incident. */
export function requireStatement(library: Library, incidentId: string, id: string): Row {
  const row = requireRow(library, 'statement', id, 'statement')
  if (row['incident_id'] !== incidentId) throw new Refusal('not found', { what: 'statement' })
  return row
}

/** Makes a statement at the end of an incident's list. @returns its id. */
export function createStatement(library: Library, incidentId: string, fields: StatementFields): string {
  return change(library, `New ${fields.kind}`, () => {
    requireRow(library, 'incident', incidentId, 'incident')
    if (fields.actorId !== null) requireRow(library, 'actor', fields.actorId, 'actor')
    const position = nextPosition(library, 'statement', incidentId)
    return insertRecord(library, 'statement', { incidentId, position, ...fields })
  })
}

/** Changes fields of a statement. */
export function updateStatement(library: Library, id: string, patch: Partial<StatementFields>): void {
  const label = editLabel(patch, 'statement', {
    actorId: 'actor of statement',
    kind: 'kind of statement',
    said: 'date of statement',
    noResponseFound: '“no response found”',
  })
  const write = () => {
    const row = requireRow(library, 'statement', id, 'statement')
    if (patch.actorId) requireRow(library, 'actor', patch.actorId, 'actor')
    updateRecord(library, 'statement', row, patch)
  }
  if (patch.actorId && Object.keys(patch).length === 1) nameActor(library, label, patch.actorId, write)
  else change(library, label, write, editKey('statement', id, patch, ['proposition', 'said']))
}

/** Deletes a statement with its citations and links. */
export function deleteStatement(library: Library, id: string): void {
  const { kind } = requireRow(library, 'statement', id, 'statement')
  change(library, `Delete ${kind}`, () => library.sql('DELETE FROM statement WHERE id = ?').run(id))
}

/** Links a statement as an answer to another, or changes the link that is there. @returns the link's id. */
export function setResponse(
  library: Library,
  fromId: string,
  toId: string,
  fields: Partial<ResponseFields>,
): string {
  const there = library.sql('SELECT * FROM response WHERE from_id = ? AND to_id = ?').get(fromId, toId)
  if (there) {
    const patch = Object.fromEntries(
      Object.entries(fields).filter(
        ([field, value]) => there[field === 'leavesOpen' ? 'leaves_open' : field] !== value,
      ),
    )
    const label = editLabel(patch, 'response', { leavesOpen: 'what the response leaves open' })
    const write = () => updateRecord(library, 'response', there, fields)
    change(library, label, write, editKey('response', String(there['id']), patch, ['scope', 'leavesOpen']))
    return String(there['id'])
  }
  if (fromId === toId) throw new Refusal('invalid input', { reason: 'A statement cannot answer itself' })
  return change(library, 'Link response', () => {
    const incidentId = String(requireRow(library, 'statement', fromId, 'statement')['incident_id'])
    requireStatement(library, incidentId, toId)
    const blank: ResponseFields = { type: 'qualifies', scope: '', leavesOpen: '' }
    return insertRecord(library, 'response', { incidentId, fromId, toId, ...blank, ...fields })
  })
}

/** Takes a link between two statements away. */
export function deleteResponse(library: Library, id: string): void {
  change(library, 'Unlink response', () => {
    requireRow(library, 'response', id, 'response')
    library.sql('DELETE FROM response WHERE id = ?').run(id)
  })
}
