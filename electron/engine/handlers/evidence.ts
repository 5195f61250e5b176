import { readImage } from '#intake/image-file'
import { createEvidence, deleteEvidence, detach, setBearing, updateEvidence } from '#library/evidence'
import { keptFile } from '#library/file-store'
import { requirePicture, wordsAt } from '#library/source-pictures'
import { requireSource, sourceText } from '#library/sources'
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
  'evidence.ofPicture': ({ incidentId, sourceId, pictureId }) => {
    const { originalSha256, fileName, title } = requireSource(library(), sourceId)
    const picture = pictureId === undefined ? null : requirePicture(library(), sourceId, pictureId)
    const { sha256, caption, alt } = picture ?? { sha256: originalSha256, caption: '', alt: '' }
    const bytes = keptFile(library().folder, sha256)
    const name = picture ? picture.fileName || 'The picture' : fileName
    const attachment = { sha256, ...readImage(bytes, name), size: bytes.length }
    const description = picture ? caption || alt || `Picture on the page “${title}”` : title
    const nothing = { actorId: null, date: '' as const, credibility: null }
    const fields = { kind: 'photo' as const, description, caption, alt, ...nothing }
    const cited = picture && wordsAt(sourceText(library(), sourceId).text, caption)
    const more = { attachment, cited: cited && { sourceId, ...cited } }
    return { id: createEvidence(library(), incidentId, fields, more) }
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
