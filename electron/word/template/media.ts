import { imageSize } from 'image-size'
import { sniff } from '#document/picture'

/** What a picture of a template is, by its bytes. */
export interface PictureType {
  readonly ending: string
  readonly contentType: string
}

const type = (ending: string, contentType: string): PictureType => ({ ending, contentType })
const PNG = type('png', 'image/png')
const JPEG = type('jpg', 'image/jpeg')

/** The kinds besides PNG and JPEG that every Word shows, with the bytes at which each is known. */
const OTHERS: readonly (readonly [PictureType, at: number, signs: string])[] = [
  [type('gif', 'image/gif'), 0, 'GIF8'],
  [type('bmp', 'image/bmp'), 0, 'BM'],
  [type('tiff', 'image/tiff'), 0, 'II*\0'],
  [type('tiff', 'image/tiff'), 0, 'MM\0*'],
  [type('emf', 'image/x-emf'), 40, ' EMF'],
  [type('wmf', 'image/x-wmf'), 0, '\xd7\xcd\xc6\x9a'],
  [type('wmf', 'image/x-wmf'), 0, '\x01\0\x09\0'],
]

/** The kind of a picture, whatever its name says; null where Word would not show it. */
export function pictureType(bytes: Uint8Array): PictureType | null {
  const raster = sniff(bytes)
  if (raster) return raster === 'png' ? PNG : JPEG
  const text = (at: number, length: number) => Buffer.from(bytes.subarray(at, at + length)).toString('latin1')
  return OTHERS.find(([, at, signs]) => text(at, signs.length) === signs)?.[0] ?? null
}

/** Pixels that a picture has at most; more would fill the memory of whoever opens the document. */
const PIXEL_LIMIT = 40_000_000

/** True for a picture with more pixels than a document is given, by what its first bytes say. */
export function isVast(bytes: Uint8Array): boolean {
  try {
    const { width, height } = imageSize(bytes)
    return width * height > PIXEL_LIMIT
  } catch {
    // A drawing without pixels, such as a metafile.
    return false
  }
}
