import { copiedType } from '#intake/first-picture'
import { checkImageSize, readImage } from '#intake/image-file'
import type { Figure } from '#library/evidence'
import type { Reader } from './reader.ts'

/**
 * A picture as documents show it: the file itself, or a copy in a format that they hold.
 * @throws Refusal 'image unsupported', and 'file slow' or 'file too much' where no copy can be made of it.
 */
export async function figureOf(reader: Reader, bytes: Uint8Array, fileName: string): Promise<Figure> {
  checkImageSize(bytes.length, fileName)
  const mediaType = copiedType(bytes)
  if (mediaType === null) return { bytes, ...readImage(bytes, fileName) }
  const copy = await reader.copy({ bytes, fileName })
  const { isOfSeveral } = copy
  return { bytes: copy.bytes, ...readImage(copy.bytes, fileName), madeOf: { bytes, mediaType, isOfSeveral } }
}
