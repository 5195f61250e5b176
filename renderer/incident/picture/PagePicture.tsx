import { Button, Modal } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import { useAnswer } from '#api/queries.ts'
import type { Source } from '#domain/incident'
import type { SourcePicture } from '#domain/source-picture'
import { Frame } from './Frame.tsx'
import { MakeEvidence } from './MakeEvidence.tsx'
import classes from './Picture.module.css'
import { PictureFacts } from './PictureFacts.tsx'
import { nameOf, sizeWords } from './picture-words.ts'
import { useFileUrl } from './useFileUrl.ts'

interface Props {
  readonly source: Source
  readonly pictures: readonly SourcePicture[]
  /** Which of them is shown. */
  readonly at: number
  readonly opened: boolean
  readonly onTurn: (at: number) => void
  readonly onClose: () => void
  /** Evidence was made of one, and is open. */
  readonly onMade: () => void
}

/** The pictures of a page, one at a time and large, with what the page and the file say of it. */
export function PagePicture({ source, pictures, at, opened, onTurn, onClose, onMade }: Props) {
  const picture = pictures[at]
  const turn = (by: -1 | 1) => pictures[at + by] && onTurn(at + by)
  return (
    <Modal
      opened={opened && picture !== undefined}
      onClose={onClose}
      // It goes to the picture that is shown by then, or to the evidence that was made.
      returnFocus={false}
      title={`Picture ${at + 1} of ${pictures.length} on the page`}
      size="min(920px, 94vw)"
      classNames={{ body: classes.body }}
      // What is pressed in it is not meant for the strip that it was opened from.
      onKeyDown={(event: KeyboardEvent) => event.stopPropagation()}
    >
      {picture && (
        <Shown
          source={source}
          picture={picture}
          onTurn={turn}
          before={at > 0}
          after={at < pictures.length - 1}
          onMade={onMade}
        />
      )}
    </Modal>
  )
}

interface ShownProps {
  readonly source: Source
  readonly picture: SourcePicture
  readonly before: boolean
  readonly after: boolean
  readonly onTurn: (by: -1 | 1) => void
  readonly onMade: () => void
}

function Shown({ source, picture, before, after, onTurn, onMade }: ShownProps) {
  const [whole, setWhole] = useState(true)
  const asked = { id: source.id, pictureId: picture.id }
  const { data: facts, error, isPlaceholderData } = useAnswer('source.pictureFacts', asked)
  const url = useFileUrl(picture.sha256, picture.mediaType)
  return (
    <>
      <Frame
        label={`Picture: ${nameOf(picture)}`}
        alt={picture.alt || nameOf(picture)}
        url={url}
        whole={whole}
        why={error?.message ?? null}
        autoFocus
        onKeyDown={(event) => {
          // In its actual size it scrolls by the arrows.
          if (!whole || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
          onTurn(event.key === 'ArrowLeft' ? -1 : 1)
        }}
      />
      <p className={classes.caption}>{picture.caption || <i>The page gives it no caption.</i>}</p>
      {picture.alt && picture.alt !== picture.caption && (
        <p className={classes.quiet}>In its place the page says: {picture.alt}</p>
      )}
      <div className={classes.actions}>
        {/* At either end the button stays where the focus is. */}
        <Button
          variant="default"
          data-disabled={!before || undefined}
          aria-disabled={!before}
          onClick={() => onTurn(-1)}
        >
          Previous
        </Button>
        <Button
          variant="default"
          data-disabled={!after || undefined}
          aria-disabled={!after}
          onClick={() => onTurn(1)}
        >
          Next
        </Button>
        <Button variant="default" onClick={() => setWhole(!whole)}>
          {whole ? 'Show actual size' : 'Show all of it'}
        </Button>
        <MakeEvidence
          sourceId={source.id}
          pictureId={picture.id}
          mediaType={picture.mediaType}
          onMade={onMade}
        />
        <span className={classes.quiet}>
          {[picture.fileName, sizeWords(picture), `${picture.size.toLocaleString('en')} bytes`]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <p className={classes.quiet}>
        It is from the page “{source.title}”, with the page’s words. Nobody has checked what it shows, or when
        and where it was taken.
      </p>
      {facts && !isPlaceholderData && <PictureFacts facts={facts} />}
    </>
  )
}
