import {
  ColorSpace,
  CompressionMethod,
  initializeImageMagick,
  MagickFormat,
  MagickImage,
  MagickReadSettings,
  ResourceLimits,
  type IMagickImage,
} from '@imagemagick/magick-wasm'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Refusal } from '#contract/errors'
import type { ImageProblem } from '#contract/words'
import { copiedType, firstPicture } from './first-picture.ts'
import { checkImageSize, IMAGE_LIMIT, PIXEL_LIMIT } from './image-file.ts'
import { measureImage } from './measure-image.ts'

/** A picture that documents can show, made of one that they cannot. */
export interface PictureCopy {
  /** A PNG or a JPEG. */
  readonly bytes: Uint8Array
  /** Whether it shows the first of several pictures. */
  readonly isOfSeveral: boolean
}

/** Bytes that decoding may take: what 40 megapixels need several times over. */
const MEMORY = 700_000_000n
/** Bytes of a PNG above which an opaque picture becomes a JPEG: photographs without loss would fill a document. */
const MOST_PNG = 20_000_000
/** Of a JPEG: a second loss should not be seen. */
const JPEG_QUALITY = 95
/** Of a PNG: zlib's level in tens, the filter in ones. More takes ten times as long, and saves little. */
const PNG_EFFORT = 21

/**
 * Makes of a WebP or TIFF what every document shows: a JPEG where the picture had lost detail before, else a PNG of
 * the same pixels; upright, and without what the file says of camera, time and place. Of several pictures it is the
 * first.
 * The decoders run inside of WebAssembly, whose memory a hostile file cannot leave.
 * @throws Refusal 'image unsupported'.
 */
export async function copyForDocument(bytes: Uint8Array, fileName: string): Promise<PictureCopy> {
  const refuse = (problem: ImageProblem, cause?: unknown) =>
    new Refusal('image unsupported', { file: fileName, problem }, { cause })
  checkImageSize(bytes.length, fileName)
  const type = copiedType(bytes)
  if (type === null) throw refuse('other kind')
  if (type === 'image/webp' && isCutOff(bytes)) throw refuse('cut off')
  try {
    const { width, height } = measureImage(bytes)
    if (width * height > PIXEL_LIMIT) throw refuse('too many pixels')
    const first = firstPicture(bytes)
    await (ready ??= prepare())
    const image = MagickImage.create()
    try {
      const format = type === 'image/webp' ? MagickFormat.WebP : MagickFormat.Tiff
      image.read(first.bytes, new MagickReadSettings({ format, frameIndex: 0, frameCount: 1 }))
      // By its header it was smaller.
      if (image.width * image.height > PIXEL_LIMIT) throw refuse('damaged')
      const copy = written(image)
      if (copy.length > IMAGE_LIMIT) throw refuse('copy too large')
      return { bytes: copy, isOfSeveral: first.isOfSeveral }
    } finally {
      image.dispose()
    }
  } catch (error) {
    throw error instanceof Refusal ? error : refuse('damaged', error)
  }
}

let ready: Promise<void> | null = null

async function prepare(): Promise<void> {
  const place = createRequire(import.meta.url).resolve('@imagemagick/magick-wasm/magick.wasm')
  await initializeImageMagick(new Uint8Array(await readFile(place)))
  ResourceLimits.memory = MEMORY
  ResourceLimits.disk = 0n
}

/** Whether a RIFF file is shorter than it says. */
const isCutOff = (bytes: Uint8Array) =>
  bytes.length < 12 || new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8 > bytes.length

function written(image: IMagickImage): Uint8Array {
  // A WebP without loss is read with the quality of 100.
  const hasLost = image.compression === CompressionMethod.JPEG || isLossyWebp(image)
  image.autoOrient()
  // What its numbers mean belongs to the picture; the rest of what the file says does not.
  const profile = PLAIN.has(image.colorSpace) ? image.getColorProfile() : null
  image.strip()
  if (profile) image.setProfile(profile)
  if (!PLAIN.has(image.colorSpace)) image.colorSpace = ColorSpace.sRGB
  const as = (format: MagickFormat) => {
    image.quality = format === MagickFormat.Png ? PNG_EFFORT : JPEG_QUALITY
    return image.write(format, (bytes) => new Uint8Array(bytes))
  }
  if (image.hasAlpha && !image.isOpaque) return as(MagickFormat.Png)
  image.hasAlpha = false
  if (hasLost) return as(MagickFormat.Jpeg)
  const png = as(MagickFormat.Png)
  return png.length > MOST_PNG ? as(MagickFormat.Jpeg) : png
}

const isLossyWebp = ({ format, quality }: IMagickImage) => format === MagickFormat.WebP && quality !== 100

/** Spaces of colour that PNG and JPEG hold as they are. */
const PLAIN: ReadonlySet<ColorSpace> = new Set([ColorSpace.sRGB, ColorSpace.Gray])
