import type { Attachment } from '#domain/incident'
import { copyWords } from '#domain/picture'

/** A caption as a sentence, so that what is said of the file can follow. */
export function captionWords(caption: string): string {
  const words = caption.trim() || 'No caption yet'
  return /[.!?…][”"’)]?$/u.test(words) ? words : `${words}.`
}

/** `wing.webp. Shown as a JPEG made of it.` */
export const fileWords = (attachment: Attachment): string =>
  [attachment.fileName, copyWords(attachment)].filter(Boolean).join('. ')
