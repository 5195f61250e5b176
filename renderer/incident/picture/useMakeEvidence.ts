import { useState } from 'react'
import { change } from '#api/change.ts'
import { useActions } from '../desk/desk.ts'

/**
 * Makes evidence of a source that is a picture, or of a picture on its page, and opens it to be filled in.
 * @returns whether it was made; `making` while it is, which takes a moment where a copy has to be made.
 */
export function useMakeEvidence(): {
  readonly makeEvidence: (sourceId: string, pictureId?: string) => Promise<boolean>
  readonly making: boolean
} {
  const { current, choose } = useActions()
  const [making, setMaking] = useState(false)
  const makeEvidence = async (sourceId: string, pictureId?: string) => {
    const incidentId = current().file.incident.id
    setMaking(true)
    const made = await change('evidence.ofPicture', {
      incidentId,
      sourceId,
      ...(pictureId !== undefined && { pictureId }),
    })
    setMaking(false)
    if (made) choose({ kind: 'evidence', id: made.id }, { edit: true })
    return Boolean(made)
  }
  return { makeEvidence, making }
}
