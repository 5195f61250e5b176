/** The kind of a picture that no document can show itself, by its first bytes; null for any other file. */
export function copiedType(bytes: Uint8Array): 'image/webp' | 'image/tiff' | null {
  const head = viewOf(bytes).toString('latin1', 0, 12)
  if (/^RIFF[^]{4}WEBP/.test(head)) return 'image/webp'
  return /^(?:II\*\0|MM\0\*)/.test(head) ? 'image/tiff' : null
}

export interface FirstPicture {
  /** A file with that picture; of a TIFF the whole one, whose first is read anyway. */
  readonly bytes: Uint8Array
  /** Whether others follow: a WebP that moves, a TIFF of several pages. */
  readonly isOfSeveral: boolean
}

/** The first picture of a WebP or TIFF. Nothing of it is decoded. */
export const firstPicture = (bytes: Uint8Array): FirstPicture =>
  copiedType(bytes) === 'image/webp'
    ? firstOfWebp(viewOf(bytes))
    : { bytes, isOfSeveral: hasSecondPage(viewOf(bytes)) }

/** A WebP without the frames behind its first (RIFF container, WebP: chunks `ANMF`). */
function firstOfWebp(whole: Buffer): FirstPicture {
  const kept = Buffer.alloc(whole.length)
  let end = whole.copy(kept, 0, 0, 12)
  let frames = 0
  for (let at = 12; at + 8 <= whole.length;) {
    // Chunks of an odd length are filled up.
    const length = whole.readUInt32LE(at + 4)
    const next = at + 8 + length + (length % 2)
    if (whole.toString('latin1', at, at + 4) === 'ANMF') frames += 1
    if (frames <= 1 || whole.toString('latin1', at, at + 4) !== 'ANMF')
      end += whole.copy(kept, end, at, Math.min(next, whole.length))
    at = next
  }
  if (frames <= 1) return { bytes: whole, isOfSeveral: false }
  kept.writeUInt32LE(end - 8, 4)
  return { bytes: kept.subarray(0, end), isOfSeveral: true }
}

/** Whether the first directory of a TIFF names a next one (TIFF 6.0, section 2). */
function hasSecondPage(whole: Buffer): boolean {
  const isLittle = whole[0] === 0x49
  const number = (at: number, size: 2 | 4) =>
    at + size > whole.length ? 0 : isLittle ? whole.readUIntLE(at, size) : whole.readUIntBE(at, size)
  const directory = number(4, 4)
  return number(directory + 2 + number(directory, 2) * 12, 4) !== 0
}

const viewOf = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
