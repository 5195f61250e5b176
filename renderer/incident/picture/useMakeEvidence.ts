import { change } from '#api/change.ts'
import { useActions } from '../desk.ts'

/**
 * Makes evidence of a source that is a picture, or of a picture on its page, and opens it to be filled in.
 * @returns whether it was made.
 */
export function useMakeEvidence(): (sourceId: string, pictureId?: string) => Promise<boolean> {
  const { current, choose } = useActions()
  return async (sourceId, pictureId) => {
    const incidentId = current().file.incident.id
    const made = await change('evidence.ofPicture', {
      incidentId,
      sourceId,
      ...(pictureId !== undefined && { pictureId }),
    })
    if (made) choose({ kind: 'evidence', id: made.id }, { edit: true })
    return Boolean(made)
  }
}
