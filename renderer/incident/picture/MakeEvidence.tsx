import { Button } from '@mantine/core'
import { announce } from '#ui/announce.ts'
import { makingWords } from './picture-words.ts'
import { useMakeEvidence } from './useMakeEvidence.ts'

interface Props {
  readonly sourceId: string
  /** The picture on the page of that source; left out where the source is the picture. */
  readonly pictureId?: string
  readonly mediaType: string
  readonly onMade?: () => void
}

/** Makes evidence of a picture. Where that takes a moment the button says so, and keeps the focus. */
export function MakeEvidence({ sourceId, pictureId, mediaType, onMade }: Props) {
  const { makeEvidence, making } = useMakeEvidence()
  const begin = async () => {
    if (making) return
    announce(makingWords(mediaType))
    if (await makeEvidence(sourceId, pictureId)) onMade?.()
  }
  return (
    <Button data-disabled={making || undefined} aria-disabled={making} onClick={() => void begin()}>
      {making ? makingWords(mediaType) : 'Make evidence of it'}
    </Button>
  )
}
