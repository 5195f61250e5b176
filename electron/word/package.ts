import type { DocumentMeta } from '#document/model'
import { fontParts, fontTable } from './fonts.ts'
import type { Frame } from './frame.ts'
import { escapeXml, XML_HEAD } from './markup.ts'
import { keepPacked, zip, type Entry } from './pack.ts'
import type { Relationships } from './relationships.ts'
import type { Sanitiser } from './sanitise.ts'

/** What is written of a document itself: its blocks and its notes, and what both lead to. */
export interface Written {
  readonly body: string
  readonly notes: string
  readonly links: { readonly body: Relationships; readonly notes: Relationships }
}

const TYPES = '[Content_Types].xml'

/** All parts of a document by their paths, but those of its fonts: the text in its frame. */
export function partsOfWord(
  frame: Frame,
  { body, notes, links }: Written,
  meta: DocumentMeta,
  sanitiser: Sanitiser,
): Map<string, Uint8Array> {
  const parts = new Map(frame)
  const edit = (path: string, change: (xml: string) => string) =>
    parts.set(path, change(parts.get(path) ?? ''))
  edit('word/document.xml', (xml) => {
    const [head = ''] = /^.*?<w:body>/s.exec(xml) ?? []
    return head + body + xml.slice(xml.lastIndexOf('<w:sectPr>'))
  })
  edit('word/endnotes.xml', (xml) => xml.replace('</w:endnotes>', () => `${notes}</w:endnotes>`))
  edit('word/_rels/document.xml.rels', links.body.addTo)
  edit('word/_rels/endnotes.xml.rels', links.notes.addTo)
  edit('word/settings.xml', completeSettings)
  edit('word/footer1.xml', showFields)
  parts.set('docProps/core.xml', coreProperties(meta, sanitiser))
  parts.set('docProps/app.xml', APPLICATION)
  const paths = [TYPES, ...[...parts.keys()].filter((path) => path !== TYPES).toSorted()]
  return new Map([
    ...paths.map((path) => [path, encode(parts.get(path) ?? '')] as const),
    ...links.body.pictures().map(({ path, bytes }) => [path, bytes] as const),
  ])
}

const encode = (xml: string) => new TextEncoder().encode(xml)

/** The parts with the fonts of the house, as the bytes of a .docx: the same parts, the same bytes. */
export function packWithFonts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const fonts = fontTable()
  const all = new Map(parts)
  all.set('word/fontTable.xml', encode(fonts.table))
  all.set('word/_rels/fontTable.xml.rels', encode(fonts.relationships))
  return packParts(all, packedFonts())
}

/** Parts as the bytes of a .docx, in the order in which they are given; what is packed already stands last. */
export const packParts = (
  parts: ReadonlyMap<string, Uint8Array>,
  packed: readonly Entry[] = [],
): Uint8Array => zip([...[...parts].map(([path, bytes]) => ({ path, bytes })), ...packed])

let fontEntries: Entry[] | null = null
const packedFonts = () => (fontEntries ??= fontParts().map(keepPacked))

const SEPARATORS = (kind: 'footnote' | 'endnote') => `<w:${kind} w:id="-1"/><w:${kind} w:id="0"/>`

/** Fonts stay embedded when the file is saved again; endnotes count 1, 2, 3. */
const completeSettings = (xml: string): string =>
  xml
    .replace('<w:displayBackgroundShape/>', '<w:embedTrueTypeFonts/>')
    .replace(
      '<w:compat>',
      `<w:footnotePr>${SEPARATORS('footnote')}</w:footnotePr><w:endnotePr><w:numFmt w:val="decimal"/>${SEPARATORS('endnote')}</w:endnotePr><w:compat>`,
    )

/** Page numbers show something to readers that count no pages. */
const showFields = (xml: string): string =>
  xml.replace(/<w:fldChar w:fldCharType="separate"\/>/g, (separate) => `${separate}<w:t>1</w:t>`)

const APPLICATION = `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Rapporteur</Application></Properties>`

function coreProperties(meta: DocumentMeta, { clean }: Sanitiser): string {
  const value = (text: string) => escapeXml(clean(text).replace(/\s+/g, ' ').trim())
  const seconds = (instant: string) => instant.replace(/\.\d+Z$/, 'Z')
  const time = (name: string, instant: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${seconds(instant)}</dcterms:${name}>`
  return [
    XML_HEAD,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${value(meta.title)}</dc:title>`,
    `<dc:subject>${value(meta.subject)}</dc:subject>`,
    `<dc:creator>${value(meta.author)}</dc:creator>`,
    `<cp:keywords>${value(meta.keywords)}</cp:keywords>`,
    `<cp:category>${value(meta.marking)}</cp:category>`,
    `<cp:lastModifiedBy>${value(meta.author)}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    time('created', meta.created),
    time('modified', meta.modified),
    `<dc:language>${value(meta.language)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('')
}
