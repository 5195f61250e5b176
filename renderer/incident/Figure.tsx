import { useEffect, useState } from 'react'
import { useAnswer } from '#api/queries.ts'
import type { Attachment } from '#domain/incident'
import classes from './Figure.module.css'

interface Props {
  readonly attachment: Attachment
  readonly caption: string
  readonly alt: string
}

/** An attached image with its caption. */
export function Figure({ attachment, caption, alt }: Props) {
  const { data: bytes } = useAnswer('file.bytes', { sha256: attachment.sha256 })
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    if (!bytes) return
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: attachment.mediaType }))
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes, attachment.mediaType])
  return (
    <figure className={classes.figure}>
      {url && <img className={classes.image} src={url} alt={alt || caption || attachment.fileName} />}
      <figcaption className={classes.caption}>
        {caption || 'No caption yet'} <span className={classes.file}>{attachment.fileName}</span>
      </figcaption>
    </figure>
  )
}
