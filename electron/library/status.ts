import type { StatusCorrection, StatusEntryFields } from '#domain/incident'
import { addCitation, type Passage } from './citations.ts'
import { change } from './history.ts'
import type { Library } from './library.ts'
import { editKey, editLabel, insertRow, requireRow } from './rows.ts'

const WHAT = 'entry of the status history'

/** Adds an entry to the history of the claim status, with a passage that bears it out. @returns its id. */
export function addStatus(
  library: Library,
  incidentId: string,
  fields: StatusEntryFields,
  cites?: Passage,
): string {
  return change(library, 'Set claim status', () => {
    requireRow(library, 'incident', incidentId, 'incident')
    const id = library.newId()
    insertRow(library, 'status_entry', { id, incidentId, ...fields, createdAt: library.now() })
    if (cites) addCitation(library, incidentId, { kind: 'status', id }, cites)
    return id
  })
}

/** Corrects the date or reason of an entry; the status itself stays. */
export function updateStatus(library: Library, id: string, patch: Partial<StatusCorrection>): void {
  const write = () => {
    const { date, reason } = requireRow(library, 'status_entry', id, WHAT)
    const next = { date: patch.date ?? date, reason: patch.reason ?? reason }
    if (next.date === date && next.reason === reason) return
    library.sql('UPDATE status_entry SET date = :date, reason = :reason WHERE id = :id').run({ ...next, id })
  }
  const label = editLabel(patch, 'claim status').replace(/^Edit/, 'Correct')
  change(library, label, write, editKey('status_entry', id, patch, ['date', 'reason']))
}

/** Deletes an entry with its quotations. */
export function deleteStatus(library: Library, id: string): void {
  change(library, 'Delete status entry', () => {
    requireRow(library, 'status_entry', id, WHAT)
    library.sql('DELETE FROM status_entry WHERE id = ?').run(id)
  })
}
