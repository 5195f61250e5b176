import { Button } from '@mantine/core'
import { useImperativeHandle, useRef, useState } from 'react'
import { useAnswer } from '#api/queries.ts'
import type { Source } from '#domain/incident'
import { useActions } from '../desk/desk.ts'
import { goInText } from '../desk/reading.ts'
import { useReadNext } from '../desk/useReadNext.ts'
import { useSourceStep } from '../desk/useSourceStep.ts'
import { Frame } from './Frame.tsx'
import { MakeEvidence } from './MakeEvidence.tsx'
import classes from './Picture.module.css'
import { PictureFacts } from './PictureFacts.tsx'
import { sizeWords, whyNotShown } from './picture-words.ts'
import { useFileUrl } from './useFileUrl.ts'

/** A source that is a picture: it is looked at where the words of others are read. */
export function Picture({ source }: { readonly source: Source }) {
  const { reader } = useActions()
  const step = useSourceStep(source.id)
  const frame = useRef<HTMLDivElement>(null)
  const [whole, setWhole] = useState(true)
  const { data: facts, error } = useAnswer('source.pictureFacts', { id: source.id })
  const why = facts ? whyNotShown(source.mediaType, facts) : null
  const url = useFileUrl(source.originalSha256, source.mediaType, facts !== undefined && why === null)
  // It stands in for the reader, so that the ways back to reading lead here.
  useImperativeHandle(reader, () => {
    const focus = () => frame.current?.focus()
    return { focus, show: focus, select: focus, selected: () => null, release: () => undefined }
  }, [])
  useReadNext((place) => goInText(reader.current, place))
  return (
    <>
      <Frame
        ref={frame}
        label={`Picture ${source.fileName}`}
        alt={source.fileName}
        url={url}
        whole={whole}
        why={why ?? error?.message ?? null}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return
          if (event.key === '[' || event.key === ']') step(event.key === '[' ? -1 : 1)
        }}
      />
      <div className={classes.actions}>
        {url && (
          <Button variant="default" onClick={() => setWhole(!whole)}>
            {whole ? 'Show actual size' : 'Show all of it'}
          </Button>
        )}
        <MakeEvidence sourceId={source.id} mediaType={source.mediaType} />
        {facts && <span className={classes.quiet}>{sizeWords(facts)}</span>}
      </div>
      {facts && <PictureFacts facts={facts} />}
    </>
  )
}
