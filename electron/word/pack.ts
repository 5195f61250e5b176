import { crc32 } from 'node:zlib'
import { deflateSync } from 'fflate'

/** One file of a zip archive. */
export interface Entry {
  readonly path: string
  readonly bytes: Uint8Array
}

interface Packed {
  readonly path: Uint8Array
  readonly data: Uint8Array
  readonly size: number
  readonly crc: number
  readonly method: number
}

/** 1 January 1980, 00:00: the first moment that a zip archive knows. */
const DATE = 0x0021
const DEFLATE = 8
const STORE = 0
/** Of the compressor in JavaScript: at 6 it takes twice as long for a file a hundredth smaller. */
const LEVEL = 4

/** Compressed forms of parts that are the same in every document. */
const kept = new WeakMap<Uint8Array, Packed>()

/** Packs entries in the given order. The compressor is JavaScript: the same bytes on every machine. */
export function zip(entries: readonly Entry[]): Uint8Array {
  const packed = entries.map(({ path, bytes }) => pack(path, bytes))
  const chunks: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const entry of packed) {
    const local = header(entry)
    directory.push(central(entry, offset))
    chunks.push(local, entry.data)
    offset += local.length + entry.data.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  return concat([...chunks, ...directory, end(packed.length, size, offset)])
}

/** Keeps the compressed form of bytes that will be packed again and again. */
export function keepPacked({ path, bytes }: Entry): Entry {
  kept.set(bytes, pack(path, bytes))
  return { path, bytes }
}

function pack(path: string, bytes: Uint8Array): Packed {
  const before = kept.get(bytes)
  if (before) return before
  const stored = /\.(png|jpe?g)$/.test(path)
  return {
    path: new TextEncoder().encode(path),
    data: stored ? bytes : deflateSync(bytes, { level: LEVEL }),
    size: bytes.length,
    crc: crc32(bytes),
    method: stored ? STORE : DEFLATE,
  }
}

/** Little-endian numbers of 2 or 4 bytes. */
function numbers(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(fields.reduce((sum, [bytes]) => sum + bytes, 0)))
  let at = 0
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

/** What the local header and the central directory say alike; 0x0800: names are UTF-8. */
const common = ({ path, data, size, crc, method }: Packed) =>
  [
    [2, 20],
    [2, 0x0800],
    [2, method],
    [2, 0],
    [2, DATE],
    [4, crc],
    [4, data.length],
    [4, size],
    [2, path.length],
    [2, 0],
  ] as const

const header = (entry: Packed) => concat([numbers([4, 0x04034b50], ...common(entry)), entry.path])

const central = (entry: Packed, offset: number) =>
  concat([
    numbers(
      [4, 0x02014b50],
      [2, 20],
      ...common(entry),
      [2, 0], // comment
      [2, 0], // disk
      [2, 0], // internal attributes
      [4, 0], // external attributes
      [4, offset],
    ),
    entry.path,
  ])

const end = (count: number, size: number, offset: number) =>
  numbers([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0])

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
