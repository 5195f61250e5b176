import { MagickImage } from '@imagemagick/magick-wasm'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Refusal } from '#contract/errors'
import { pngFile } from './files/fixtures.ts'
import { WEBP } from './fixture-webp.ts'
import { readImage } from './image-file.ts'
import { copyForDocument } from './picture-copy.ts'

const TIFF = readFileSync(join(import.meta.dirname, 'files/real/picture.tiff'))

/** A copy of a picture: what it is, and what colours stand first and last in it. */
async function copyOf(bytes: Uint8Array) {
  const copy = await copyForDocument(bytes, 'a.webp')
  const image = MagickImage.create(copy.bytes)
  const colours = image.getPixels((pixels) =>
    [pixels.getPixel(1, 1), pixels.getPixel(image.width - 2, image.height - 2)].map(([r, g, b, alpha]) =>
      image.hasAlpha && alpha === 0
        ? 'clear'
        : r! > 180 && b! < 80
          ? 'red'
          : b! > 180 && r! < 80
            ? 'blue'
            : [r, g, b],
    ),
  )
  const { profileNames } = image
  image.dispose()
  return { ...copy, ...readImage(copy.bytes, 'a.webp'), colours, profileNames }
}

test('what had lost detail becomes a JPEG, what had not a PNG, and clear parts stay clear', async () => {
  const size = { width: 24, height: 16, isOfSeveral: false }
  expect(await copyOf(WEBP.lossy)).toMatchObject({
    ...{ ...size, mediaType: 'image/jpeg', colours: ['red', 'blue'] },
  })
  expect(await copyOf(WEBP.lossless)).toMatchObject({
    ...{ ...size, mediaType: 'image/png', colours: ['red', 'blue'] },
  })
  expect(await copyOf(WEBP.clear)).toMatchObject({
    ...{ ...size, mediaType: 'image/png', colours: ['red', 'clear'] },
  })
  expect(await copyOf(TIFF)).toMatchObject({ mediaType: 'image/png', width: 80, height: 60 })
})

test('a picture stands upright in its copy, which says nothing more of itself', async () => {
  expect(await copyOf(WEBP.turned)).toMatchObject({
    ...{ width: 16, height: 24, colours: ['red', 'blue'], profileNames: [] },
  })
})

test('of several pictures the first is taken, however many follow, and that is known', async () => {
  expect(await copyOf(WEBP.moving)).toMatchObject({ isOfSeveral: true, colours: ['red', 'red'] })
  const frame = WEBP.moving.indexOf('ANMF')
  const many = Buffer.concat([WEBP.moving, ...Array<Buffer>(200_000).fill(WEBP.moving.subarray(frame))])
  many.writeUInt32LE(many.length - 8, 4)
  expect(await copyOf(many)).toMatchObject({ isOfSeveral: true, colours: ['red', 'red'] })
  const pages = Buffer.from(TIFF)
  const directory = pages.readUInt32LE(4)
  pages.writeUInt32LE(directory, directory + 2 + pages.readUInt16LE(directory) * 12)
  expect(await copyOf(pages)).toMatchObject({ isOfSeveral: true, width: 80 })
})

/** The lossless WebP with another size in its header: 14 bits each, one less. */
function sized(width: number, height: number) {
  const bytes = Buffer.from(WEBP.lossless)
  bytes.writeUInt32LE((((height - 1) << 14) | (width - 1)) >>> 0, 21)
  return bytes
}

test.each([
  ['the end is missing', 'cut off', WEBP.lossy.subarray(0, 80)],
  ['nothing follows the header', 'cut off', WEBP.lossy.subarray(0, 12)],
  ['its size is a lie', 'damaged', sized(6_000, 6_000)],
  ['it has too many pixels', 'too many pixels', sized(16_000, 16_000)],
  ['it is a TIFF whose end is missing', 'damaged', TIFF.subarray(0, TIFF.length / 2)],
  ['its words are no picture', 'damaged', Buffer.from('RIFF\x0c\0\0\0WEBPVP8 ....', 'latin1')],
  ['it is of another kind', 'other kind', pngFile(20, 20)],
])('a picture is refused where %s', async (_, problem, bytes) => {
  const error: unknown = await copyForDocument(bytes, 'a.webp').catch((error: unknown) => error)
  if (!(error instanceof Refusal)) throw new Error('This was not refused', { cause: error })
  expect(error.code).toBe('image unsupported')
  expect(error.details).toEqual({ file: 'a.webp', problem })
})

test('a picture that is broken anywhere is copied or refused, and the next one is copied all the same', async () => {
  for (const original of [WEBP.lossy, WEBP.moving, WEBP.turned, TIFF])
    for (let at = 0; at < original.length; at += 7) {
      const broken = Buffer.from(original)
      broken[at]! ^= 0xff
      const settled = await copyForDocument(broken, 'a.webp').then(readCopy, ({ code }) => code)
      expect(settled).toMatch(/^image[ /]/)
    }
  expect(await copyOf(WEBP.lossy)).toMatchObject({ mediaType: 'image/jpeg' })
})

const readCopy = ({ bytes }: { readonly bytes: Uint8Array }) => readImage(bytes, 'a.webp').mediaType
