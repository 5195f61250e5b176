import { readImage } from '#intake/image-file'
import { createEvidence, deleteEvidence, detach, setBearing, updateEvidence } from '#library/evidence'
import { keptFile } from '#library/file-store'
import { requireSource } from '#library/sources'
import type { Group } from './context.ts'

export const evidenceHandlers: Group<
  | 'evidence.create'
  | 'evidence.ofPicture'
  | 'evidence.update'
  | 'evidence.delete'
  | 'evidence.setBearing'
  | 'evidence.detach'
  | 'file.bytes'
> = ({ library }) => ({
  'evidence.create': ({ incidentId, fields }) => ({ id: createEvidence(library(), incidentId, fields) }),
  'evidence.ofPicture': ({ incidentId, sourceId }) => {
    const { originalSha256: sha256, fileName, title } = requireSource(library(), sourceId)
    const bytes = keptFile(library().folder, sha256)
    const attachment = { sha256, ...readImage(bytes, fileName), size: bytes.length }
    const nothing = { actorId: null, date: '' as const, credibility: null, caption: '', alt: '' }
    const fields = { kind: 'photo' as const, description: title, ...nothing }
    return { id: createEvidence(library(), incidentId, fields, attachment) }
  },
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
