import { Refusal } from '#contract/errors'
import { IMAGE_LIMIT } from '#intake/image-file'
import { measureImage } from '#intake/measure-image'
import { SAYS_NOTHING, type FileText } from './file-text.ts'

const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  tiff: 'image/tiff',
}

/**
 * A picture as a source. It is kept whole and has no words; nothing of it is decoded.
 * @throws Refusal 'file too large', 'file damaged' where its header does not tell a size.
 */
export function readPicture(bytes: Uint8Array, file: string): FileText {
  if (bytes.length > IMAGE_LIMIT)
    throw new Refusal('file too large', { file, size: bytes.length, limit: IMAGE_LIMIT })
  return {
    text: '',
    mediaType: measure(bytes, file).mediaType,
    about: SAYS_NOTHING,
    notes: ['A picture: there are no words in it to quote. The file is kept.'],
  }
}

/**
 * What a picture is, and its size in pixels, by its header.
 * @throws Refusal 'file damaged'.
 */
export function measure(
  bytes: Uint8Array,
  file: string,
): { readonly mediaType: string; readonly width: number; readonly height: number } {
  try {
    const { type, width, height } = measureImage(bytes)
    const mediaType = TYPES[type]
    if (mediaType && width > 0 && height > 0) return { mediaType, width, height }
  } catch (error) {
    throw new Refusal('file damaged', { file }, { cause: error })
  }
  throw new Refusal('file damaged', { file })
}
