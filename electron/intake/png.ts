import { inflateSync } from 'node:zlib'
import type { ImageProblem } from '#contract/words'

const SIGNATURE = '\x89PNG\r\n\x1a\n'

/** Samples of a pixel by the colour type, and the depths in bits that the type may have (PNG, table 11.1). */
const COLOURS: Readonly<Record<number, { readonly samples: number; readonly depths: readonly number[] }>> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
}

/** Where the passes of Adam7 begin and how far apart their pixels are: x, y, dx, dy. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/**
 * What is wrong with a PNG; null where its pixels unpack to exactly as many bytes as its header says. Call it
 * only once the header is known to name no more pixels than are taken.
 */
export function pngProblem(bytes: Uint8Array): ImageProblem | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.toString('latin1', 0, 8) !== SIGNATURE) return 'no picture'
  let size: number | null = null
  const packed: Buffer[] = []
  for (let at = 8; ;) {
    if (at + 12 > view.length) return 'cut off'
    const length = view.readUInt32BE(at)
    const type = view.toString('latin1', at + 4, at + 8)
    const data = view.subarray(at + 8, at + 8 + length)
    if (at + 12 + length > view.length) return 'cut off'
    if (type === 'IHDR') size = unpackedSize(data)
    else if (type === 'IDAT') packed.push(data)
    else if (type === 'IEND') break
    at += 12 + length
  }
  if (size === null || packed.length === 0) return 'damaged'
  try {
    // A byte more than there may be, so that what unpacks to more is noticed and stopped.
    return inflateSync(Buffer.concat(packed), { maxOutputLength: size + 1 }).length === size
      ? null
      : 'damaged'
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR' ? 'cut off' : 'damaged'
  }
}

/** The bytes of all rows, each with its filter; null for a header that says nothing possible. */
function unpackedSize(header: Buffer): number | null {
  if (header.length !== 13) return null
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const [depth = 0, colour = 0, compression, filter, interlace = 0] = header.subarray(8)
  const { samples, depths } = COLOURS[colour] ?? { samples: 0, depths: [] }
  if (!depths.includes(depth) || compression !== 0 || filter !== 0 || interlace > 1) return null
  if (width === 0 || height === 0) return null
  const rows = (columns: number, lines: number) =>
    columns === 0 ? 0 : lines * (1 + Math.ceil((columns * samples * depth) / 8))
  if (interlace === 0) return rows(width, height)
  return PASSES.reduce(
    (sum, [x, y, dx, dy]) =>
      sum + rows(Math.max(0, Math.ceil((width - x) / dx)), Math.max(0, Math.ceil((height - y) / dy))),
    0,
  )
}
