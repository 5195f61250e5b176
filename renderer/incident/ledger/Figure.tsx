import type { Attachment } from '#domain/incident'
import classes from './Figure.module.css'
import { captionWords, fileWords } from './figure-words.ts'
import { useFileUrl } from '../picture/useFileUrl.ts'

interface Props {
  readonly attachment: Attachment
  readonly caption: string
  readonly alt: string
}

/** An attached image with its caption. */
export function Figure({ attachment, caption, alt }: Props) {
  const url = useFileUrl(attachment.sha256, attachment.mediaType)
  return (
    <figure className={classes.figure}>
      {url && <img className={classes.image} src={url} alt={alt || caption || attachment.fileName} />}
      <figcaption className={classes.caption}>
        {captionWords(caption)} <span className={classes.file}>{fileWords(attachment)}</span>
      </figcaption>
    </figure>
  )
}
