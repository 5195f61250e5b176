import type { Attachment, EvidenceFields } from '#domain/incident'
import type { Bearing } from '#domain/kinds'
import { nameActor } from './actors.ts'
import { addCitation, type Passage } from './citations.ts'
import { refusing } from './failures.ts'
import { keepFile } from './file-store.ts'
import { change } from './history.ts'
import type { Library } from './library.ts'
import {
  editKey,
  editLabel,
  insertRecord,
  insertRow,
  nextPosition,
  requireRow,
  updateRecord,
} from './rows.ts'
import { requireStatement } from './statements.ts'

interface More {
  /** Of a file that is kept already. */
  readonly attachment?: Attachment | null
  /** The words that bear it out. */
  readonly cited?: Passage | null
}

/** Makes an item of evidence at the end of an incident's list. @returns its id. */
export function createEvidence(
  library: Library,
  incidentId: string,
  fields: EvidenceFields,
  { attachment = null, cited = null }: More = {},
): string {
  return change(library, 'New evidence', () => {
    requireRow(library, 'incident', incidentId, 'incident')
    if (fields.actorId !== null) requireRow(library, 'actor', fields.actorId, 'actor')
    const position = nextPosition(library, 'evidence', incidentId)
    const id = insertRecord(library, 'evidence', {
      incidentId,
      position,
      ...fields,
      ...(attachment && { attachment: JSON.stringify(attachment) }),
    })
    if (cited) addCitation(library, incidentId, { kind: 'evidence', id }, cited)
    return id
  })
}

/** Changes fields of an item of evidence. */
export function updateEvidence(library: Library, id: string, patch: Partial<EvidenceFields>): void {
  const label = editLabel(patch, 'evidence', {
    actorId: 'who put the evidence forward',
    alt: 'description of the figure',
  })
  const write = () => {
    const row = requireRow(library, 'evidence', id, 'item of evidence')
    if (patch.actorId) requireRow(library, 'actor', patch.actorId, 'actor')
    updateRecord(library, 'evidence', row, patch)
  }
  if (patch.actorId && Object.keys(patch).length === 1) nameActor(library, label, patch.actorId, write)
  else
    change(library, label, write, editKey('evidence', id, patch, ['description', 'date', 'caption', 'alt']))
}

/** Deletes an item of evidence. The file attached to it stays in the library's store. */
export function deleteEvidence(library: Library, id: string): void {
  change(library, 'Delete evidence', () => {
    requireRow(library, 'evidence', id, 'item of evidence')
    library.sql('DELETE FROM evidence WHERE id = ?').run(id)
  })
}

/** Says whether an item of evidence is put forward for or against a statement; null for neither. */
export function setBearing(library: Library, id: string, statementId: string, bearing: Bearing | null): void {
  change(library, 'Set what the evidence bears on', () => {
    const row = requireRow(library, 'evidence', id, 'item of evidence')
    const incidentId = String(row['incident_id'])
    requireStatement(library, incidentId, statementId)
    const there = library
      .sql('SELECT num, bearing FROM evidence_bearing WHERE evidence_id = ? AND statement_id = ?')
      .get(id, statementId)
    if (there && bearing === null) library.sql('DELETE FROM evidence_bearing WHERE num = ?').run(there['num'])
    else if (there && there['bearing'] !== bearing)
      library.sql('UPDATE evidence_bearing SET bearing = ? WHERE num = ?').run(bearing, there['num'])
    else if (!there && bearing !== null)
      insertRow(library, 'evidence_bearing', { incidentId, evidenceId: id, statementId, bearing })
  })
}

type MadeOf = NonNullable<Attachment['madeOf']>

/** A picture as documents show it, before its files are kept. */
export interface Figure extends Omit<Attachment, 'sha256' | 'size' | 'madeOf'> {
  readonly bytes: Uint8Array
  /** The file that was chosen, where documents show a copy of it. */
  readonly madeOf?: Omit<MadeOf, 'sha256' | 'size'> & { readonly bytes: Uint8Array }
}

/** Keeps the files of a picture, each under its SHA-256. Call it before the change that names them. */
export function keepFigure(library: Library, { bytes, madeOf, ...about }: Figure): Attachment {
  const keep = (file: Uint8Array) => ({
    sha256: refusing(library.folder, () => keepFile(library.folder, file)),
    size: file.length,
  })
  if (!madeOf) return { ...keep(bytes), ...about }
  const { bytes: original, ...aboutOriginal } = madeOf
  return { ...keep(bytes), ...about, madeOf: { ...keep(original), ...aboutOriginal } }
}

/** Attaches an image in the place of the one that is there. */
export function attach(library: Library, id: string, figure: Figure): void {
  requireRow(library, 'evidence', id, 'item of evidence')
  setAttachment(library, id, keepFigure(library, figure), 'Attach image')
}

/** Takes the image away from an item of evidence. The file stays in the library's store. */
export function detach(library: Library, id: string): void {
  setAttachment(library, id, null, 'Remove image')
}

function setAttachment(library: Library, id: string, attachment: Attachment | null, label: string): void {
  change(library, label, () => {
    const row = requireRow(library, 'evidence', id, 'item of evidence')
    updateRecord(library, 'evidence', row, { attachment: attachment && JSON.stringify(attachment) })
  })
}
