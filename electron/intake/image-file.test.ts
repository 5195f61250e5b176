import { describe, expect, test } from 'vitest'
import { Refusal } from '#contract/errors'
import { checkImageSize, IMAGE_LIMIT, readImage } from './image-file.ts'

/** A PNG that says it is this large. */
function png(width: number, height: number): Buffer {
  const pixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  pixel.writeUInt32BE(width, 16)
  pixel.writeUInt32BE(height, 20)
  return pixel
}

/** The skeleton of a JPEG of 3 × 2 pixels. */
const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffc0000b080002000301011100ffd9', 'hex')

const code = (action: () => unknown) => {
  try {
    action()
  } catch (error) {
    if (error instanceof Refusal) return error.code
  }
  return null
}

test('PNG and JPEG are known by their content, whatever they are called', () => {
  expect(readImage(png(30, 20), 'x.jpg')).toEqual({
    fileName: 'x.jpg',
    mediaType: 'image/png',
    width: 30,
    height: 20,
  })
  expect(readImage(JPEG, 'x')).toMatchObject({ mediaType: 'image/jpeg', width: 3, height: 2 })
})

describe('refused', () => {
  test.each<[string, Uint8Array]>([
    ['no bytes', new Uint8Array()],
    ['text', Buffer.from('no image at all, only words that go on for a while')],
    ['a GIF', Buffer.from('474946383961010001000000002c00000000010001000002003b', 'hex')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['a PNG cut off', png(3, 3).subarray(0, 40)],
    ['a JPEG cut off', JPEG.subarray(0, -2)],
    ['too many pixels', png(10_000, 4_001)],
    ['no pixels', png(0, 5)],
  ])('%s', (_, bytes) => {
    expect(code(() => readImage(bytes, 'x.png'))).toBe('image unsupported')
  })

  test('too many bytes, before anything is read', () => {
    expect(code(() => checkImageSize(IMAGE_LIMIT + 1, 'x.png'))).toBe('image unsupported')
  })
})

test('forty megapixels are still taken', () => {
  expect(readImage(png(10_000, 4_000), 'x.png').width).toBe(10_000)
})
