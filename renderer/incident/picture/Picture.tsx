import { Button } from '@mantine/core'
import { useImperativeHandle, useRef, useState } from 'react'
import { change } from '#api/change.ts'
import { useAnswer } from '#api/queries.ts'
import type { Source } from '#domain/incident'
import { useActions } from '../desk.ts'
import { goInText } from '../reading.ts'
import { useReadNext } from '../useReadNext.ts'
import { useSourceStep } from '../useSourceStep.ts'
import classes from './Picture.module.css'
import { PictureFacts } from './PictureFacts.tsx'
import { fitsWord, whyNotShown } from './picture-words.ts'
import { useFileUrl } from './useFileUrl.ts'

/** A source that is a picture: it is looked at where the words of others are read. */
export function Picture({ source }: { readonly source: Source }) {
  const { current, choose, reader } = useActions()
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
  const makeEvidence = async () => {
    const made = await change('evidence.ofPicture', {
      incidentId: current().file.incident.id,
      sourceId: source.id,
    })
    if (made) choose({ kind: 'evidence', id: made.id }, { edit: true })
  }
  return (
    <>
      <div
        ref={frame}
        className={classes.frame}
        data-whole={whole || undefined}
        role="region"
        aria-label={`Picture ${source.fileName}`}
        tabIndex={0}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.metaKey || event.altKey) return
          if (event.key === '[' || event.key === ']') step(event.key === '[' ? -1 : 1)
        }}
      >
        {url && <img className={classes.image} src={url} alt={source.fileName} />}
        {why && <p className={classes.quiet}>{why}</p>}
        {error && <p className={classes.quiet}>{error.message}</p>}
      </div>
      <div className={classes.actions}>
        {url && (
          <Button variant="default" onClick={() => setWhole(!whole)}>
            {whole ? 'Show actual size' : 'Show all of it'}
          </Button>
        )}
        {fitsWord(source.mediaType) && (
          <Button onClick={() => void makeEvidence()}>Make evidence of it</Button>
        )}
        {facts && (
          <span className={classes.quiet}>
            {facts.width.toLocaleString('en')} × {facts.height.toLocaleString('en')} pixels
          </span>
        )}
      </div>
      {!fitsWord(source.mediaType) && (
        <p className={classes.quiet}>
          Word takes JPEG and PNG only. To use it as evidence, save a copy as one of these in an image program
          and attach that to an item of evidence.
        </p>
      )}
      {facts && <PictureFacts facts={facts} />}
    </>
  )
}
