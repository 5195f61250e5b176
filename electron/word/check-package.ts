import { all, attributesOf, type Element } from './read.ts'

type Parts = ReadonlyMap<string, Element>
type Bytes = ReadonlyMap<string, Uint8Array>

/** Faults of the package around the text: relationships, addresses, content types, pictures. */
export const packageFaults = (parts: Parts, bytes: Bytes): string[] => [
  ...[...parts.keys()]
    .filter((path) => path.endsWith('.rels'))
    .flatMap((path) => relationshipFaults(path, parts, bytes)),
  ...strayFaults(parts),
  ...contentTypeFaults(parts, bytes),
  ...[...bytes].flatMap(([path, content]) => pictureFaults(path, content)),
]

/** Of a part of relationships: what it points to is there, and addresses lead out of the file. */
function relationshipFaults(path: string, parts: Parts, bytes: Bytes): string[] {
  const owner = path.replace(/_rels\/([^/]*)\.rels$/, '$1')
  const folder = owner.slice(0, owner.lastIndexOf('/') + 1)
  const relationships = all(parts.get(path), 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    target: attributes['Target'] ?? '',
    external: attributes['TargetMode'] === 'External',
  }))
  const faults = relationships.flatMap(({ id, target, external }) => {
    if (!/^[A-Za-z_][\w.-]*$/.test(id)) return [`${path}: “${id}” is no name for a relationship`]
    if (external) return isAddress(target) ? [] : [`${path}: bad address ${target.slice(0, 200)}`]
    const aim = target.startsWith('/') ? target.slice(1) : `${folder}${target}`
    return bytes.has(aim) ? [] : [`${path}: ${aim} is missing`]
  })
  if (new Set(relationships.map(({ id }) => id)).size < relationships.length)
    faults.push(`${path}: a relationship id is used twice`)
  return owner === '' || owner.endsWith('/') || bytes.has(owner)
    ? faults
    : [...faults, `${path} belongs to no part`]
}

/** Word refuses to open a file with an address of more than 2,083 characters. */
const LONGEST_ADDRESS = 2_083

/** An address that every program reads alike: absolute, in ASCII, without blanks and signs that must be escaped. */
const isAddress = (target: string) =>
  /^(https?|mailto):[!#$%&'()*+,\-./:;=?@[\]\w~]+$/.test(target) &&
  URL.canParse(target) &&
  !/(^|\.)\.|[^\w.:[\]-]/.test(new URL(target).hostname) &&
  target.length <= LONGEST_ADDRESS

/** Relationship ids in the text that nothing defines. */
function strayFaults(parts: Parts): string[] {
  return [...parts].flatMap(([path, root]) => {
    if (path.endsWith('.rels')) return []
    const relationships = all(parts.get(path.replace(/([^/]+)$/, '_rels/$1.rels')), 'Relationship')
    const known = new Set(relationships.map(({ attributes }) => attributes['Id']))
    return attributesOf(root, ['r:id', 'r:embed', 'r:link'])
      .filter((id) => !known.has(id))
      .map((id) => `${path}: relationship ${id} does not exist`)
  })
}

const PICTURE_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
}

/** Every part has one content type, and no type is declared for a part that is not there. */
function contentTypeFaults(parts: Parts, bytes: Bytes): string[] {
  const types = parts.get('[Content_Types].xml')
  const defaults = new Map(
    all(types, 'Default').map(({ attributes }) => [
      (attributes['Extension'] ?? '').toLowerCase(),
      attributes['ContentType'] ?? '',
    ]),
  )
  const overrides = all(types, 'Override').map(({ attributes }) => attributes['PartName'] ?? '')
  const named = new Set(overrides)
  const faults = overrides
    .filter((name) => !bytes.has(name.slice(1)))
    .map((name) => `The content type of ${name} is declared, and it is not there`)
  if (named.size < overrides.length) faults.push('A content type is declared twice')
  for (const path of bytes.keys()) {
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
    if (path === '[Content_Types].xml' || named.has(`/${path}`)) continue
    const type = defaults.get(ending)
    if (type === undefined || (type === 'application/xml' && path.startsWith('word/')))
      faults.push(`${path} has no content type`)
    else if (PICTURE_TYPES[ending] !== undefined && PICTURE_TYPES[ending] !== type)
      faults.push(`${path} is declared as ${type}`)
  }
  return faults
}

/** A picture is whole and of the kind that its name says. */
function pictureFaults(path: string, bytes: Uint8Array): string[] {
  if (!path.startsWith('word/media/')) return []
  const ending = path.slice(path.lastIndexOf('.') + 1)
  const hex = (from: number, to?: number) => Buffer.from(bytes.subarray(from, to)).toString('hex')
  const size = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isWhole =
    ending === 'png'
      ? hex(0, 16) === '89504e470d0a1a0a0000000d49484452' &&
        hex(-64).includes('49454e44ae426082') &&
        size.getUint32(16) > 0 &&
        size.getUint32(20) > 0
      : PICTURE_TYPES[ending] === 'image/jpeg' && hex(0, 3) === 'ffd8ff' && hex(-65_536).includes('ffd9')
  return isWhole ? [] : [`${path} is not what its name says`]
}
