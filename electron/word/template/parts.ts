import { safeUrl } from '#document/address'
import { decodePart, parseXml, type Element } from '#word/read'
import { element, elementsOf, withChildren, writePart } from '#word/xml'
import { renamed, type CleanPart } from './clean.ts'
import { pictureType } from './media.ts'
import type { Package, Relation } from './package.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** The parts of a document while parts of a template are put among them. */
export interface Parts {
  readonly tree: (path: string) => Element
  readonly set: (path: string, bytes: Uint8Array) => void
  /** Takes a part away, with its relationships and the document's to it. */
  readonly drop: (path: string) => void
  /** Adds a part that the document names. @returns the id of the relationship. */
  readonly add: (path: string, bytes: Uint8Array, type: keyof typeof TYPES) => string
  /** A part of the template with its pictures and addresses, as it stands at a path of the document. */
  readonly carry: (part: CleanPart, path: string, keep?: readonly string[]) => Element
  /** Embedded fonts of the template, as the font table names them. */
  readonly carryFonts: (fonts: { tree: Element; relations: readonly Relation[] }, path: string) => Element
  /** All parts, whole again. */
  readonly close: () => Map<string, Uint8Array>
}

const TYPES = {
  header: `${WORD}.header+xml`,
  footer: `${WORD}.footer+xml`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
} as const

const relationsPath = (path: string) => path.replace(/([^/]+)$/, '_rels/$1.rels')

/** Opens the parts of a document written by us, for those of a template. */
export function openParts(own: ReadonlyMap<string, Uint8Array>, pack: Package): Parts {
  const parts = new Map(own)
  const trees = new Map<string, Element>()
  const media = new Map<string, string>()
  let lastRelation = 0
  const open = (path: string, empty: () => Element): Element => {
    const before = trees.get(path)
    if (before) return before
    const part = parts.get(path)
    const [root] = part ? elementsOf(parseXml(decodePart(part))) : [empty()]
    trees.set(path, root ?? empty())
    return root ?? empty()
  }
  const types = () => open('[Content_Types].xml', () => element('Types'))
  const relationsOf = (path: string) =>
    open(relationsPath(path), () => element('Relationships', { xmlns: PACKAGE }))
  const change = (path: string, children: readonly Element[], root: Element) =>
    trees.set(path, withChildren(root, children))

  const relate = (owner: string, type: string, target: string, external = false): string => {
    const root = relationsOf(owner)
    const children = elementsOf(root)
    const id = `rIdHouse${(lastRelation += 1)}`
    const relation = element('Relationship', {
      Id: id,
      Type: `${OFFICE}/${type}`,
      Target: external ? target : `/${target}`,
      ...(external ? { TargetMode: 'External' } : {}),
    })
    change(relationsPath(owner), [...children, relation], root)
    return id
  }
  const declare = (path: string, contentType: string) =>
    change(
      '[Content_Types].xml',
      [...elementsOf(types()), element('Override', { PartName: `/${path}`, ContentType: contentType })],
      types(),
    )
  const declareEnding = (ending: string, contentType: string) => {
    const isDeclared = elementsOf(types()).some(
      ({ name, attributes }) => name === 'Default' && attributes['Extension'] === ending,
    )
    if (!isDeclared)
      change(
        '[Content_Types].xml',
        [element('Default', { Extension: ending, ContentType: contentType }), ...elementsOf(types())],
        types(),
      )
  }
  const picture = (source: string): string => {
    const before = media.get(source)
    if (before !== undefined) return before
    const bytes = pack.parts.get(source) ?? new Uint8Array()
    const { ending, contentType } = pictureType(bytes) ?? { ending: 'png', contentType: 'image/png' }
    const path = `word/media/house${media.size + 1}.${ending}`
    parts.set(path, bytes)
    declareEnding(ending, contentType)
    media.set(source, path)
    return path
  }
  return {
    tree: (path) => element('', {}, [open(path, () => element('missing'))]),
    set: (path, bytes) => {
      parts.set(path, bytes)
      trees.delete(path)
    },
    drop: (path) => {
      parts.delete(path)
      parts.delete(relationsPath(path))
      const kept = elementsOf(types()).filter(({ attributes }) => attributes['PartName'] !== `/${path}`)
      change('[Content_Types].xml', kept, types())
      const owner = relationsOf('word/document.xml')
      const others = elementsOf(owner).filter(({ attributes }) => `word/${attributes['Target']}` !== path)
      change(relationsPath('word/document.xml'), others, owner)
    },
    add: (path, bytes, type) => {
      parts.set(path, bytes)
      declare(path, TYPES[type])
      return relate('word/document.xml', type, path)
    },
    carry: ({ tree, relations }, path, keep = []) => {
      const names = new Map(keep.map((id) => [id, id]))
      for (const [id, { type, target, external }] of relations)
        names.set(
          id,
          external ? relate(path, type, safeUrl(target) ?? '', true) : relate(path, type, picture(target)),
        )
      return renamed(tree, names)
    },
    carryFonts: ({ tree, relations }, path) => {
      const names = new Map<string, string>()
      for (const [at, { id, target }] of relations.entries()) {
        const bytes = pack.parts.get(target)
        if (!bytes || !target.endsWith('.odttf')) continue
        const font = `word/fonts/house${at + 1}.odttf`
        parts.set(font, bytes)
        names.set(id, relate(path, 'font', font))
      }
      return renamed(tree, names)
    },
    close: () => {
      for (const [path, root] of trees) parts.set(path, writePlain(root, path))
      return parts
    },
  }
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types'

/** Parts of the package itself have one namespace and no prefixes. */
const writePlain = ({ name, attributes, children }: Element, path: string) =>
  path.endsWith('.rels') || path.startsWith('[')
    ? writePart(
        element(name, { xmlns: path.endsWith('.rels') ? PACKAGE : CONTENT_TYPES, ...attributes }, children),
      )
    : writePart(element(name, attributes, children))
