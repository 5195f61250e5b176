import { unzipSync, type UnzipFileInfo } from 'fflate'
import { Refusal } from '#contract/errors'
import { compoundFileOf } from '#domain/compound-file'
import type { TemplateFault } from '#domain/house-template'
import { all, decodePart, parseXml, type Element } from '#word/read'
import { tidied } from './tidy.ts'

/** The parts of a template's file, and what its parts are to each other. */
export interface Package {
  readonly parts: ReadonlyMap<string, Uint8Array>
  /** Path of the document itself. */
  readonly main: string
}

/** One relationship of a part. */
export interface Relation {
  readonly id: string
  /** The last word of its type: `image`, `header`, `hyperlink`. */
  readonly type: string
  /** A path in the package, or an address. */
  readonly target: string
  readonly external: boolean
}

/** Bytes of a template's file that are taken at most. */
export const TEMPLATE_LIMIT = 50_000_000
/** Bytes of all its parts together, and how many parts: what holds more was made to fill the memory. */
const UNPACKED_LIMIT = 200_000_000
const PARTS_LIMIT = 4_000

const WORD_TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml.'
/** The main part of a document and that of a template (.dotx). */
const MAIN_TYPES = [`${WORD_TYPES}document.main+xml`, `${WORD_TYPES}template.main+xml`]

export const refuse = (fault: TemplateFault, cause?: unknown): never => {
  throw new Refusal('template unusable', { fault }, { cause })
}

/**
 * Opens the file of a template.
 * @throws Refusal 'template unusable' with the `fault`: for what is no Word file, is encrypted, holds macros,
 * is saved as Strict Open XML, is cut off, or unpacks to more than can be meant.
 */
export function openPackage(bytes: Uint8Array): Package {
  const starts = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign)
  const compound = compoundFileOf(bytes)
  if (compound) return refuse(compound === 'encrypted' ? 'encrypted' : 'old Word')
  if (!starts(0x50, 0x4b)) return refuse('not Word')
  const parts = unpack(bytes)
  const types = partTree(parts, '[Content_Types].xml')
  if (!types) return refuse('not Word')
  const declared = all(types, 'Override').map(({ attributes }) => attributes)
  const defaults = all(types, 'Default').map(({ attributes }) => attributes)
  if (
    [...declared, ...defaults].some(({ ContentType }) =>
      /macroEnabled|vbaProject/i.test(ContentType ?? ''),
    ) ||
    [...parts.keys()].some((path) => /(^|\/)vba(Project\.bin|Data\.xml)$/i.test(path))
  )
    return refuse('macros')
  const root = relationsOf({ parts }, '')
  const office = root.find(({ type }) => type === 'officeDocument')
  if (!office || !parts.has(office.target)) return refuse('not Word')
  const type = declared.find(({ PartName }) => PartName?.toLowerCase() === `/${office.target}`.toLowerCase())
  if (!MAIN_TYPES.includes(type?.['ContentType'] ?? '')) return refuse('not Word')
  if (isStrict(parts)) return refuse('strict')
  return { parts, main: office.target }
}

/** Strict Open XML names its relationships otherwise; Word writes it only where it is told to. */
const isStrict = (parts: ReadonlyMap<string, Uint8Array>) =>
  decodePart(parts.get('_rels/.rels') ?? new Uint8Array()).includes('http://purl.oclc.org/ooxml/')

function unpack(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let size = 0
  let count = 0
  const measure = ({ originalSize, size: packed }: UnzipFileInfo) => {
    size += Math.max(originalSize, packed)
    count += 1
    if (size > UNPACKED_LIMIT || count > PARTS_LIMIT) refuse('swollen')
    return true
  }
  try {
    const files = Object.entries(unzipSync(bytes, { filter: measure }))
    return new Map(
      files.filter(([path]) => !path.endsWith('/')).map(([path, part]) => [path.replace(/^\//, ''), part]),
    )
  } catch (error) {
    if (error instanceof Refusal) throw error
    return refuse('damaged', error)
  }
}

/** A part as a tree; undefined where it is not there. @throws Refusal 'template unusable' where it is broken. */
export function partTree(parts: Package['parts'], path: string): Element | undefined {
  const part = parts.get(path)
  if (!part) return undefined
  try {
    return tidied(parseXml(decodePart(part)))
  } catch (error) {
    return refuse('damaged', error)
  }
}

/** The relationships of a part, those of the package itself for an empty path. */
export function relationsOf({ parts }: Pick<Package, 'parts'>, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const tree = partTree(parts, `${folder}_rels/${path.slice(folder.length)}.rels`)
  return all(tree, 'Relationship').map(({ attributes }) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributes
    const external = TargetMode === 'External'
    return {
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: external ? Target : resolve(folder, Target),
      external,
    }
  })
}

/** The path that a target means, seen from a folder of the package. */
function resolve(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target.slice(1) : `${folder}${target}`).split('/')
  const path: string[] = []
  for (const step of steps)
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  return path.join('/')
}
