import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { Refusal } from '#contract/errors'
import { checkImageSize, IMAGE_LIMIT, readImage } from './image-file.ts'

/** One chunk of a PNG. */
function chunk(type: string, data: Uint8Array = new Uint8Array()): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

interface Png {
  readonly width: number
  readonly height: number
  readonly interlaced?: boolean
  /** Bytes that it unpacks to; what it should where left out. */
  readonly unpacked?: number
}

/** A PNG of one bit a pixel, all black. */
function png({ width, height, interlaced = false, unpacked }: Png): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([1, 0, 0, 0, interlaced ? 1 : 0], 8)
  const rows = Buffer.alloc(unpacked ?? height * (1 + Math.ceil(width / 8)))
  const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND')])
}

/** A JPEG that says that it has this size, this many components and this many bytes of picture. */
function jpeg({ width = 3, height = 2, components = 3, frame = 0xc0, picture = 20 }): Buffer {
  const head = Buffer.from([0xff, frame, 0, 8 + 3 * components, 8, 0, 0, 0, 0, components])
  head.writeUInt16BE(height, 5)
  head.writeUInt16BE(width, 7)
  const scan = Buffer.from([0xff, 0xda, 0, 6 + 2 * components, components])
  return Buffer.concat([
    Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
    ...[head, Buffer.alloc(3 * components), scan, Buffer.alloc(2 * components + 3)],
    ...[Buffer.alloc(picture, 0x55), Buffer.from('ffd9', 'hex')],
  ])
}

/** Why an image is refused; null where it is taken. */
const problem = (action: () => unknown) => {
  try {
    action()
  } catch (error) {
    if (error instanceof Refusal && error.code === 'image unsupported') return error.details['problem']
    throw error
  }
  return null
}

test('PNG and JPEG are known by their content, whatever they are called', () => {
  expect(readImage(png({ width: 30, height: 20 }), 'x.jpg')).toEqual({
    fileName: 'x.jpg',
    mediaType: 'image/png',
    width: 30,
    height: 20,
  })
  expect(readImage(jpeg({}), 'x')).toMatchObject({ mediaType: 'image/jpeg', width: 3, height: 2 })
})

test('a JPEG of millions of segments is measured as quickly as any other', () => {
  const many = Buffer.alloc(20_000_000)
  for (let at = 0; at + 4 <= many.length; at += 4) many.set([0xff, 0xe0, 0, 2], at)
  const head = jpeg({})
  const file = Buffer.concat([head.subarray(0, 20), many, head.subarray(20)])
  expect(readImage(file, 'x.jpg')).toMatchObject({ width: 3, height: 2 })
})

test.each<[string, Uint8Array]>([
  ['one pixel', png({ width: 1, height: 1 })],
  ['forty megapixels', png({ width: 10_000, height: 4_000 })],
  // 9 by 9 pixels in seven passes, each row a byte and its filter, but the widest with two.
  [
    'interlaced',
    png({ width: 9, height: 9, interlaced: true, unpacked: 2 * (2 + 2 + 1 + 3 + 2 + 5) + 4 * 3 }),
  ],
  ['a grey JPEG', jpeg({ components: 1 })],
  ['a progressive JPEG', jpeg({ frame: 0xc2 })],
  ['a JPEG with words of the camera behind it', Buffer.concat([jpeg({}), Buffer.from('camera')])],
])('%s is taken', (_, bytes) => {
  expect(problem(() => readImage(bytes, 'x.png'))).toBe(null)
})

const WEBP = Buffer.from('524946461a000000574542505650384c0d0000002f00000010071011118888fe0700', 'hex')

describe('refused', () => {
  test.each<[string, string, Uint8Array]>([
    ['no bytes', 'no picture', new Uint8Array()],
    ['text', 'no picture', Buffer.from('no image at all, only words that go on for a while')],
    ['a GIF', 'other kind', Buffer.from('474946383961010001000000002c00000000010001000002003b', 'hex')],
    ['an SVG', 'other kind', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
    ['a WebP that is called .png', 'other kind', WEBP],
    ['200 megapixels', 'too many pixels', png({ width: 20_000, height: 10_000, unpacked: 10 })],
    ['200 megapixels in a JPEG', 'too many pixels', jpeg({ width: 20_000, height: 10_000 })],
    ['no pixels', 'damaged', png({ width: 0, height: 5 })],
    ['a PNG cut off', 'cut off', png({ width: 3, height: 3 }).subarray(0, 50)],
    ['a PNG without its end', 'cut off', png({ width: 3, height: 3 }).subarray(0, -12)],
    ['a PNG that unpacks to more', 'damaged', png({ width: 3, height: 3, unpacked: 50_000_000 })],
    ['a PNG that unpacks to less', 'damaged', png({ width: 300, height: 300, unpacked: 600 })],
    ['a JPEG cut off', 'cut off', jpeg({}).subarray(0, -2)],
    ['a JPEG of the press', 'unusual colours', jpeg({ components: 4 })],
    ['a JPEG without loss', 'unusual colours', jpeg({ frame: 0xc3 })],
    ['a JPEG with next to nothing in it', 'damaged', jpeg({ width: 6_000, height: 6_000 })],
  ])('%s', (_, expected, bytes) => {
    expect(problem(() => readImage(bytes, 'x.png'))).toBe(expected)
  })

  test('too many bytes, before anything is read', () => {
    expect(problem(() => checkImageSize(IMAGE_LIMIT + 1, 'x.png'))).toBe('too large')
  })
})
