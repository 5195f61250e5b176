import { safeUrl } from '#document/address'
import { all, type Element } from '#word/read'
import { element, elementsOf, mapTree, withChildren } from '#word/xml'
import { isVast, pictureType } from './media.ts'
import { withoutOutsideFields } from './outside-fields.ts'
import { relationsOf, type Package, type Relation } from './package.ts'

/** A part of a template with nothing in it that leads out of it, and what was left out, in words. */
export interface CleanPart {
  readonly path: string
  readonly tree: Element
  /** The pictures and addresses that the part still names, by their ids. */
  readonly relations: ReadonlyMap<string, Relation>
  readonly dropped: readonly string[]
}

/** Marks of revision, comments and spelling, and what belongs to the parts that are not taken over. */
const GONE: ReadonlySet<string> = new Set(
  [
    'del moveFrom pPrChange rPrChange sectPrChange tblPrChange tblPrExChange trPrChange tcPrChange',
    'tblGridChange numberingChange cellIns cellDel cellMerge moveFromRangeStart moveFromRangeEnd',
    'moveToRangeStart moveToRangeEnd permStart permEnd proofErr lastRenderedPageBreak ffData',
    'dataBinding placeholder customXmlPr smartTagPr printerSettings commentRangeStart commentRangeEnd',
    'commentReference customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd',
  ].flatMap((names) => names.split(' ').map((name) => `w:${name}`)),
)
/** What only wraps its content. */
const WRAPPERS: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo', 'w:customXml', 'w:smartTag'])

/** What cannot be taken over, and the words for it. */
const FOREIGN: Readonly<Record<string, string>> = {
  'w:footnoteReference': 'A footnote: the briefing has endnotes of its own.',
  'w:endnoteReference': 'An endnote: the briefing has endnotes of its own.',
  'w:object': 'An embedded object: only text and pictures are taken over.',
  'w:control': 'An ActiveX control: only text and pictures are taken over.',
  'w:altChunk': 'An embedded document: only text and pictures are taken over.',
  'w:subDoc': 'A linked document: nothing outside of the template is ever read.',
  'w:contentPart': 'Handwriting: only text and pictures are taken over.',
}

/** Word's gallery of tables of contents, in a content control. */
const CONTENTS = 'Table of Contents'

/** Cleans one part of a template. @throws Refusal 'template unusable' where it is broken. */
export function cleanPart(pack: Package, path: string, root: Element): CleanPart {
  const relations = new Map(relationsOf(pack, path).map((relation) => [relation.id, relation]))
  const kept = new Map<string, Relation>()
  const dropped: string[] = []
  const { tree, fields } = withoutOutsideFields(root)
  for (const name of fields)
    dropped.push(`A field that reads from elsewhere (${name}): what it showed last stays as plain text.`)

  const picture = (id: string | undefined): boolean => {
    const relation = relations.get(id ?? '')
    if (!relation) return false
    if (relation.external) {
      dropped.push(`A picture that lies elsewhere (${shown(relation.target)}): it is never fetched.`)
      return false
    }
    const bytes = pack.parts.get(relation.target)
    if (!bytes || pictureType(bytes) === null) {
      dropped.push(
        `The picture ${fileOf(relation.target)}: it is damaged or of a kind that Word does not show.`,
      )
      return false
    }
    if (isVast(bytes)) {
      dropped.push(`The picture ${fileOf(relation.target)}: it has more than 40 megapixels.`)
      return false
    }
    kept.set(relation.id, relation)
    return true
  }
  /** True where all pictures of a drawing can be taken over. */
  const drawingStays = (drawing: Element): boolean => {
    if (
      all(drawing, 'a:graphicData').some(({ attributes }) => /chart|diagram/.test(attributes['uri'] ?? ''))
    ) {
      dropped.push('A chart or diagram: put it into the template as a picture.')
      return false
    }
    const pictures = [
      ...all(drawing, 'a:blip').map(({ attributes }) => attributes['r:embed'] ?? attributes['r:link']),
      ...all(drawing, 'v:imagedata').map(({ attributes }) => attributes['r:id'] ?? attributes['r:pict']),
    ].filter((id) => id !== undefined && id !== '')
    return pictures.map(picture).every(Boolean)
  }
  const change = (each: Element): readonly (Element | string)[] => {
    const { name, attributes, children } = each
    if (GONE.has(name)) return []
    if (WRAPPERS.has(name)) return children
    const foreign = FOREIGN[name]
    if (foreign !== undefined) {
      dropped.push(foreign)
      return []
    }
    switch (name) {
      case 'w:drawing':
      case 'w:pict':
        return drawingStays(each) ? [each] : []
      case 'a:blip':
        return [element(name, without(attributes, attributes['r:embed'] ? ['r:link'] : []), children)]
      case 'a:ext':
        // A drawing beside the picture that every Word shows.
        return elementsOf(each).some((child) => child.name === 'asvg:svgBlip') ? [] : [each]
      case 'a:hlinkClick':
      case 'a:hlinkHover':
        return []
      case 'w:sdt':
        if (!all(each, 'w:docPartGallery').some(({ attributes }) => attributes['w:val'] === CONTENTS))
          return [each]
        dropped.push('Its table of contents, which lists what stood in it last: a dossier has its own.')
        return []
      case 'mc:AlternateContent':
        return hasBranches(each) ? [each] : []
      case 'w:hyperlink':
        return link(each)
      default:
        return [each]
    }
  }
  const link = (each: Element): readonly (Element | string)[] => {
    const id = each.attributes['r:id']
    if (id === undefined) return [each]
    const relation = relations.get(id)
    if (relation?.external && safeUrl(relation.target) !== null) {
      kept.set(id, relation)
      return [each]
    }
    dropped.push(`A link to ${shown(relation?.target ?? 'nowhere')}: its words stay.`)
    return each.children
  }
  return { path, tree: mapTree(tree, change), relations: kept, dropped }
}

const without = (attributes: Element['attributes'], names: readonly string[]) =>
  Object.fromEntries(Object.entries(attributes).filter(([name]) => !names.includes(name)))

/** True where what stands for the choices still holds something. */
const hasBranches = (alternatives: Element) =>
  elementsOf(alternatives).every((branch) => elementsOf(branch).length > 0)

const fileOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)
const shown = (address: string) => (address.length > 80 ? `${address.slice(0, 79)}…` : address)

/** A part whose ids of pictures and addresses are given new names. */
export const renamed = (tree: Element, names: ReadonlyMap<string, string>): Element =>
  mapTree(tree, (each) => {
    const attributes = Object.entries(each.attributes).flatMap(([key, value]) =>
      !key.startsWith('r:')
        ? [[key, value] as const]
        : names.has(value)
          ? [[key, names.get(value) ?? ''] as const]
          : [],
    )
    return element(each.name, Object.fromEntries(attributes), each.children)
  })

/** A tree without the elements of these names. */
export const withoutElements = (tree: Element, names: ReadonlySet<string>): Element =>
  mapTree(tree, (each) => (names.has(each.name) ? [] : withChildren(each, each.children)))
