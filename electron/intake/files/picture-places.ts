import { IMAGE_LIMIT } from '#intake/image-file'
import { line } from './about.ts'
import type { PicturePlace } from './file-text.ts'

/** What a packed page holds under an address; null where it holds nothing. */
export type PartAt = (address: string) => Uint8Array | null

/** Folders that a path goes down at most, and its characters. */
const DEEPEST = 8
const LONGEST_PATH = 1_000

/**
 * Where the file of a picture may be; null where its address leads to the net, out of the page's own folder, or to
 * nothing. No address is ever followed here.
 * @param partAt null where the page is a file of its own, with its files in folders beside it.
 */
export function placeOf(address: string, partAt: PartAt | null): PicturePlace | null {
  if (/^data:/i.test(address)) return inAddress(address)
  if (partAt === null) {
    const path = pathBeside(address)
    return path === null ? null : { path }
  }
  const bytes = partAt(address)
  return bytes && { bytes, fileName: lastOf(address) }
}

/** The bytes that an address itself holds (RFC 2397); pictures are always written in base 64. */
function inAddress(address: string): PicturePlace | null {
  const comma = address.indexOf(',')
  if (!/^data:image\/[\w.+-]+(?:;[\w-]+=[\w-]*)*;base64$/i.test(address.slice(0, Math.min(comma, 100))))
    return null
  // Four characters for three bytes. Nothing of what is too large is unpacked.
  if ((address.length - comma) * 0.75 > IMAGE_LIMIT * 1.1) return null
  const written = address.slice(comma + 1)
  const bytes = Buffer.from(
    written.includes('%') ? written.replaceAll(/%[\da-f]{2}/gi, decoded) : written,
    'base64',
  )
  // As a copy: small buffers are parts of one that all share.
  return { bytes: new Uint8Array(bytes), fileName: '' }
}

const decoded = (escape: string) => String.fromCharCode(Number.parseInt(escape.slice(1), 16))

/** A path down from the page's folder into one of its folders; null for every other address. */
function pathBeside(address: string): string | null {
  if (address.length > LONGEST_PATH || /^[a-z][a-z\d+.-]*:|^[\\/]/i.test(address)) return null
  const names = unescaped(address.split(/[?#]/, 1)[0] ?? '')
    .split('/')
    .filter((name) => name !== '' && name !== '.')
  const isSafe = names.every((name) => !/[\\:\p{Cc}]|[. ]$/u.test(name))
  return isSafe && names.length > 1 && names.length <= DEEPEST ? names.join('/') : null
}

const lastOf = (address: string): string =>
  line(
    unescaped(address.split(/[?#]/, 1)[0] ?? '')
      .split(/[\\/:]/)
      .at(-1),
  )

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    // A name with a per cent sign of its own.
    return path
  }
}
