import { createEvidence, deleteEvidence, detach, setBearing, updateEvidence } from '#library/evidence'
import { keptFile } from '#library/file-store'
import type { Group } from './context.ts'

export const evidenceHandlers: Group<
  | 'evidence.create'
  | 'evidence.update'
  | 'evidence.delete'
  | 'evidence.setBearing'
  | 'evidence.detach'
  | 'file.bytes'
> = ({ library }) => ({
  'evidence.create': ({ incidentId, fields }) => ({ id: createEvidence(library(), incidentId, fields) }),
  'evidence.update': ({ id, patch }) => {
    updateEvidence(library(), id, patch)
    return {}
  },
  'evidence.delete': ({ id }) => {
    deleteEvidence(library(), id)
    return {}
  },
  'evidence.setBearing': ({ id, statementId, bearing }) => {
    setBearing(library(), id, statementId, bearing)
    return {}
  },
  'evidence.detach': ({ id }) => {
    detach(library(), id)
    return {}
  },
  'file.bytes': ({ sha256 }) => keptFile(library().folder, sha256),
})
