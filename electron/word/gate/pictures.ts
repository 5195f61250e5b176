import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { zlibSync } from 'fflate'
import type { Attachment } from '#domain/incident'
import type { Dice } from './dice.ts'
import { field } from './words.ts'

/** Big-endian numbers of so many bytes. */
function bytesOf(...fields: readonly (readonly [bytes: 1 | 2 | 4, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)))
  let at = 0
  for (const [bytes, value] of fields) {
    if (bytes === 1) view.setUint8(at, value)
    else if (bytes === 2) view.setUint16(at, value)
    else view.setUint32(at, value)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}
const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
const ascii = (text: string) => new TextEncoder().encode(text)

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = join(ascii(type), data)
  return join(bytesOf([4, data.length]), body, bytesOf([4, crc32(body)]))
}

/** A grey PNG, 1 or 8 bits deep. */
export function png(width: number, height: number, depth: 1 | 8, shade: number): Uint8Array {
  const row = new Uint8Array(1 + Math.ceil((width * depth) / 8)).fill(shade, 1)
  const pixels = new Uint8Array(row.length * height)
  for (let at = 0; at < height; at += 1) pixels.set(row, at * row.length)
  return join(
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', bytesOf([4, width], [4, height], [1, depth], [1, 0], [1, 0], [1, 0], [1, 0])),
    chunk('IDAT', zlibSync(pixels)),
    chunk('IEND', new Uint8Array()),
  )
}

/** A plain grey baseline JPEG: tables with one code each, and two zero bits for every block of 8 × 8. */
export function jpeg(width: number, height: number): Uint8Array {
  const segment = (marker: number, data: Uint8Array) =>
    join(bytesOf([2, 0xff00 | marker], [2, data.length + 2]), data)
  const blocks = Math.ceil(width / 8) * Math.ceil(height / 8)
  const scan = new Uint8Array(Math.ceil((blocks * 2) / 8))
  // What is left of the last byte is filled with ones.
  if (blocks % 4 > 0) scan[scan.length - 1] = 0xff >> ((blocks % 4) * 2)
  const oneCode = (id: number) => join(Uint8Array.of(id, 1), new Uint8Array(15), Uint8Array.of(0))
  return join(
    Uint8Array.of(0xff, 0xd8),
    segment(0xe0, join(ascii('JFIF\0'), Uint8Array.of(1, 1, 1, 0, 96, 0, 96, 0, 0))),
    segment(0xdb, join(Uint8Array.of(0), new Uint8Array(64).fill(1))),
    segment(0xc0, bytesOf([1, 8], [2, height], [2, width], [1, 1], [1, 1], [1, 0x11], [1, 0])),
    segment(0xc4, oneCode(0x00)),
    segment(0xc4, oneCode(0x10)),
    segment(0xda, Uint8Array.of(1, 1, 0, 0, 63, 0)),
    scan,
    Uint8Array.of(0xff, 0xd9),
  )
}

const SIZES: readonly (readonly [width: number, height: number])[] = [
  [1, 1],
  [1, 2_000],
  [3_000, 1],
  [7, 5],
  [640, 480],
  [1_201, 799],
  [300, 4_000],
  [4_100, 310],
]

/** A picture of an odd size; now and then one that is not what it seems, or that the library has lost. */
export function picture(dice: Dice): { attachment: Attachment; bytes: Uint8Array | null } {
  const [width, height] = dice.pick(SIZES)
  const isPng = dice.chance(50)
  const whole = isPng ? png(width, height, dice.pick([1, 8]), dice.between(0, 255)) : jpeg(width, height)
  const trick = dice.between(1, 100)
  const bytes =
    trick <= 4
      ? ascii('RIFF\0\0\0\0WEBPVP8 ')
      : trick <= 7
        ? whole.slice(0, dice.pick([4, 8, 20]))
        : trick <= 9
          ? whole.slice(0, -3)
          : whole
  const says = trick > 90 ? !isPng : isPng
  const attachment: Attachment = {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    fileName: `${field(dice, 80)}${dice.pick(['.png', '.JPG', '', ' ', '/../x'])}`,
    mediaType: says ? 'image/png' : 'image/jpeg',
    width: trick > 85 ? dice.pick([1, 100_000]) : width,
    height,
    size: bytes.length,
  }
  return { attachment, bytes: dice.chance(6) ? null : bytes }
}
