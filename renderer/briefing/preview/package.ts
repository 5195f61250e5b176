import { unzipSync, zipSync } from 'fflate'

const DOCUMENT = 'word/document.xml'
/** What the paragraphs of a document look like hangs on these. */
const DRESS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/(styles|numbering|_rels\/document\.xml)(\.xml|\.rels))$/

/** A .docx as far as it must be known to tell what has changed in it. */
export interface Package {
  /** The checksum of each part but its body, by name; not of what is only said about the file. */
  readonly sums: ReadonlyMap<string, number>
  /** `word/document.xml`. */
  readonly document: string
  /** The parts that give paragraphs their look. */
  readonly dress: Readonly<Record<string, Uint8Array>>
}

/** Reads a .docx without drawing it. */
export function readPackage(bytes: Uint8Array): Package {
  const { [DOCUMENT]: document, ...dress } = unzipSync(bytes, {
    filter: ({ name }) => name === DOCUMENT || DRESS.test(name),
  })
  const sums = new Map(
    [...checksums(bytes)].filter(([name]) => name !== DOCUMENT && !name.startsWith('docProps/')),
  )
  return { sums, document: new TextDecoder().decode(document), dress }
}

/** A .docx that is made of the same parts, but has another body. */
export const withDocument = ({ dress }: Package, document: string): Uint8Array =>
  zipSync({ ...dress, [DOCUMENT]: new TextEncoder().encode(document) }, { level: 0 })

/** True where two packages can differ in their bodies alone. */
export const isSameBesides = ({ sums: a }: Package, { sums: b }: Package): boolean =>
  a.size === b.size && [...a].every(([name, sum]) => b.get(name) === sum)

/**
 * The checksums (CRC-32) of the parts of a zip file, from its table of contents: APPNOTE.TXT 4.3.12 and 4.3.16.
 * Documents of ours need none of the forms for large files.
 */
function checksums(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1
  const sums = new Map<string, number>()
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ]
    sums.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), view.getUint32(at + 16, true))
    at += 46 + name + extra + comment
  }
  return sums
}
