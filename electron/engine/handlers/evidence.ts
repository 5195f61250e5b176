import { figureOf } from '#engine/figure'
import { requireLinkedSource } from '#library/citations'
import {
  createEvidence,
  deleteEvidence,
  detach,
  keepFigure,
  setBearing,
  updateEvidence,
} from '#library/evidence'
import { keptFile } from '#library/file-store'
import type { Library } from '#library/library'
import { requirePicture, wordsAt } from '#library/source-pictures'
import { requireSource, sourceText } from '#library/sources'
import type { Reader } from '#engine/reader'
import type { Group } from './context.ts'

export const evidenceHandlers: Group<
  | 'evidence.create'
  | 'evidence.ofPicture'
  | 'evidence.update'
  | 'evidence.delete'
  | 'evidence.setBearing'
  | 'evidence.detach'
  | 'file.bytes'
> = ({ library, reader, finishing }) => ({
  'evidence.create': ({ incidentId, fields }) => ({ id: createEvidence(library(), incidentId, fields) }),
  'evidence.ofPicture': ({ incidentId, sourceId, pictureId }) =>
    finishing(evidenceOf(library, reader, { incidentId, sourceId, pictureId })),
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

interface PictureOrder {
  readonly incidentId: string
  readonly sourceId: string
  readonly pictureId: string | undefined
}

/** Makes evidence of a source that is a picture, or of a picture on its page. @returns its id. */
async function evidenceOf(
  library: () => Library,
  reader: Reader,
  { incidentId, sourceId, pictureId }: PictureOrder,
): Promise<{ id: string }> {
  const from = library()
  const { originalSha256, fileName, title } = requireSource(from, sourceId)
  const picture = pictureId === undefined ? null : requirePicture(from, sourceId, pictureId)
  const { sha256, caption, alt } = picture ?? { sha256: originalSha256, caption: '', alt: '' }
  const name = picture ? picture.fileName || 'The picture' : fileName
  const figure = await figureOf(reader, keptFile(from.folder, sha256), name)
  // Another library may be open by now, or the source gone from the incident.
  const into = library()
  requireLinkedSource(into, incidentId, sourceId)
  const description = picture ? caption || alt || `Picture on the page “${title}”` : title
  const nothing = { actorId: null, date: '' as const, credibility: null }
  const fields = { kind: 'photo' as const, description, caption, alt, ...nothing }
  const cited = picture && wordsAt(sourceText(into, sourceId).text, caption)
  const more = { attachment: keepFigure(into, figure), cited: cited && { sourceId, ...cited } }
  return { id: createEvidence(into, incidentId, fields, more) }
}
