import { imageSize } from 'image-size'
import { Refusal } from '#contract/errors'
import type { Attachment } from '#domain/incident'

/** Bytes of an image that are taken at most, and pixels. */
export const IMAGE_LIMIT = 50_000_000
const PIXEL_LIMIT = 40_000_000

const TYPES: Readonly<Record<string, Attachment['mediaType']>> = { png: 'image/png', jpg: 'image/jpeg' }

/** @throws Refusal 'image unsupported' for more bytes than are taken. Ask before reading them. */
export function checkImageSize(size: number, fileName: string): void {
  if (size > IMAGE_LIMIT) throw new Refusal('image unsupported', { file: fileName })
}

/**
 * What an image is, by its content and not by its name.
 * @throws Refusal 'image unsupported' for all but whole PNG and JPEG images of up to 40 megapixels and 50 MB.
 */
export function readImage(
  bytes: Uint8Array,
  fileName: string,
): Pick<Attachment, 'fileName' | 'mediaType' | 'width' | 'height'> {
  checkImageSize(bytes.length, fileName)
  const { type, width, height } = measure(bytes, fileName)
  const mediaType = TYPES[type ?? '']
  const fits = width > 0 && height > 0 && width * height <= PIXEL_LIMIT
  if (!mediaType || !fits || !isWhole(bytes, mediaType))
    throw new Refusal('image unsupported', { file: fileName })
  return { fileName, mediaType, width, height }
}

function measure(bytes: Uint8Array, fileName: string) {
  try {
    return imageSize(bytes)
  } catch (error) {
    throw new Refusal('image unsupported', { file: fileName }, { cause: error })
  }
}

/** True where the file begins and ends as its kind does, so that it was saved completely. */
function isWhole(bytes: Uint8Array, mediaType: Attachment['mediaType']): boolean {
  const text = (from: number, to?: number) => Buffer.from(bytes.subarray(from, to)).toString('latin1')
  if (mediaType === 'image/png') return text(0, 8) === '\x89PNG\r\n\x1a\n' && text(-64).includes('IEND')
  // Cameras append data of their own behind the end marker.
  return text(0, 3) === '\xff\xd8\xff' && text(-65_536).includes('\xff\xd9')
}
