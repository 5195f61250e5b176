import type { DocumentMeta } from '#document/model'
import { fontParts, fontTable } from './fonts.ts'
import { keepPacked, zip, type Entry } from './pack.ts'
import { officeRelationships, relationshipsXml, type Relationships } from './relationships.ts'
import type { Sanitiser } from './sanitise.ts'
import { escapeXml, valued, WORD_SPACES, XML_HEAD } from './markup.ts'

/** The parts that are written anew for each document. */
export interface WordParts {
  readonly document: string
  readonly endnotes: string
  readonly styles: string
  readonly numbering: string
  readonly header: string
  readonly footer: string
  /** What the text and what the notes lead to. */
  readonly links: { readonly document: Relationships; readonly endnotes: Relationships }
}

const MAIN_PARTS = officeRelationships({
  styles: 'styles.xml',
  numbering: 'numbering.xml',
  endnotes: 'endnotes.xml',
  settings: 'settings.xml',
  header: 'header1.xml',
  footer: 'footer1.xml',
  fontTable: 'fontTable.xml',
})
const idOf = (target: string) => MAIN_PARTS.find((part) => part.target === target)?.id ?? ''
/** The ids under which the text names its running lines. */
export const HEADER_ID = idOf('header1.xml')
export const FOOTER_ID = idOf('footer1.xml')

/** The parts of a document by their paths, with those that are the same in all, before fonts are put in. */
export function partsOfWord(
  parts: WordParts,
  meta: DocumentMeta,
  sanitiser: Sanitiser,
): Map<string, Uint8Array> {
  const files: readonly (readonly [path: string, xml: string])[] = [
    ['[Content_Types].xml', CONTENT_TYPES],
    ['_rels/.rels', ROOT],
    ['docProps/app.xml', APPLICATION],
    ['docProps/core.xml', coreProperties(meta, sanitiser)],
    ['word/_rels/document.xml.rels', parts.links.document.xml(MAIN_PARTS)],
    ['word/_rels/endnotes.xml.rels', parts.links.endnotes.xml()],
    ['word/document.xml', parts.document],
    ['word/endnotes.xml', parts.endnotes],
    ['word/footer1.xml', parts.footer],
    ['word/header1.xml', parts.header],
    ['word/numbering.xml', parts.numbering],
    ['word/settings.xml', SETTINGS],
    ['word/styles.xml', parts.styles],
  ]
  const encoder = new TextEncoder()
  const pictures = parts.links.document.pictures().map(({ path, bytes }) => [path, bytes] as const)
  return new Map([...files.map(([path, xml]) => [path, encoder.encode(xml)] as const), ...pictures])
}

/** Packs parts with the fonts of the house: the same parts, the same bytes. */
export function packWithFonts(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const fonts = fontTable()
  const encoder = new TextEncoder()
  const all = new Map([
    ...parts,
    ['word/_rels/fontTable.xml.rels', encoder.encode(fonts.relationships)] as const,
    ['word/fontTable.xml', encoder.encode(fonts.table)] as const,
  ])
  return packParts(all, packedFonts())
}

/** Packs parts, always in the same order; what is packed already stands last. */
export function packParts(parts: ReadonlyMap<string, Uint8Array>, packed: readonly Entry[] = []): Uint8Array {
  const entries = [...parts].map(([path, bytes]) => ({ path, bytes }))
  return zip([...entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)), ...packed])
}

let fontEntries: Entry[] | null = null
const packedFonts = () => (fontEntries ??= fontParts().map(keepPacked))

const OFFICE_TYPES = 'application/vnd.openxmlformats-officedocument'
const PACKAGE_TYPES = 'application/vnd.openxmlformats-package'
const PART_TYPES: Readonly<Record<string, string>> = {
  '/word/document.xml': `${OFFICE_TYPES}.wordprocessingml.document.main+xml`,
  ...Object.fromEntries(
    ['styles', 'numbering', 'endnotes', 'settings', 'fontTable'].map((name) => [
      `/word/${name}.xml`,
      `${OFFICE_TYPES}.wordprocessingml.${name}+xml`,
    ]),
  ),
  '/word/header1.xml': `${OFFICE_TYPES}.wordprocessingml.header+xml`,
  '/word/footer1.xml': `${OFFICE_TYPES}.wordprocessingml.footer+xml`,
  '/docProps/core.xml': `${PACKAGE_TYPES}.core-properties+xml`,
  '/docProps/app.xml': `${OFFICE_TYPES}.extended-properties+xml`,
}
const ENDINGS: Readonly<Record<string, string>> = {
  rels: `${PACKAGE_TYPES}.relationships+xml`,
  xml: 'application/xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  odttf: `${OFFICE_TYPES}.obfuscatedFont`,
}
const CONTENT_TYPES = [
  `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
  ...Object.entries(ENDINGS).map(
    ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
  ),
  ...Object.entries(PART_TYPES).map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`),
  '</Types>',
].join('')

const ROOT = relationshipsXml([
  ...officeRelationships({
    officeDocument: 'word/document.xml',
    'extended-properties': 'docProps/app.xml',
  }),
  {
    id: 'rIdCore',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
])

/** Fonts stay embedded when the file is saved again; endnotes count 1, 2, 3; the layout is that of Word 2013 and later. */
const SETTINGS = [
  `${XML_HEAD}<w:settings ${WORD_SPACES}><w:embedTrueTypeFonts/>`,
  valued('defaultTabStop', 340),
  `<w:endnotePr>${valued('numFmt', 'decimal')}<w:endnote w:id="-1"/><w:endnote w:id="0"/></w:endnotePr>`,
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  '</w:settings>',
].join('')

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
