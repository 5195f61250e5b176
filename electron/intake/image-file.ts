import { Refusal } from '#contract/errors'
import type { ImageProblem } from '#contract/words'
import type { Attachment } from '#domain/incident'
import { jpegProblem } from './jpeg.ts'
import { measureImage } from './measure-image.ts'
import { pngProblem } from './png.ts'

/** Bytes of an image that are taken at most, and pixels. */
export const IMAGE_LIMIT = 50_000_000
export const PIXEL_LIMIT = 40_000_000

const TYPES: Readonly<Record<string, Attachment['mediaType']>> = { png: 'image/png', jpg: 'image/jpeg' }

/** @throws Refusal 'image unsupported' for more bytes than are taken. Ask before reading them. */
export function checkImageSize(size: number, fileName: string): void {
  if (size > IMAGE_LIMIT) throw new Refusal('image unsupported', { file: fileName, problem: 'too large' })
}

/**
 * What an image is, by its content and not by its name. Nothing is decoded before its size is known to be fit,
 * and what it unpacks to is counted, so that a file cannot pretend to be another.
 * @throws Refusal 'image unsupported' for all but whole PNG and JPEG images of up to 40 megapixels and 50 MB,
 *   in colours that every program shows alike.
 */
export function readImage(
  bytes: Uint8Array,
  fileName: string,
): Pick<Attachment, 'fileName' | 'mediaType' | 'width' | 'height'> {
  checkImageSize(bytes.length, fileName)
  const refuse = (problem: ImageProblem, cause?: unknown) =>
    new Refusal('image unsupported', { file: fileName, problem }, { cause })
  let measured: ReturnType<typeof measureImage>
  try {
    measured = measureImage(bytes)
  } catch (error) {
    throw refuse(jpegProblem(bytes) ?? 'damaged', error)
  }
  const { type, width, height } = measured
  const mediaType = TYPES[type]
  if (!mediaType) throw refuse('other kind')
  if (width * height > PIXEL_LIMIT) throw refuse('too many pixels')
  const problem = mediaType === 'image/png' ? pngProblem(bytes) : jpegProblem(bytes)
  if (problem) throw refuse(problem)
  return { fileName, mediaType, width, height }
}
