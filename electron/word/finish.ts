import { unzipSync } from 'fflate'
import type { DocumentMeta } from '#document/model'
import { fontParts, fontTable } from './fonts.ts'
import { keepPacked, zip, type Entry } from './pack.ts'
import type { Sanitiser } from './sanitise.ts'

/**
 * Gives a packed .docx what `docx` has no words for (core properties, fonts under fixed keys, endnote
 * settings) and takes out what varies from run to run (ids, times): the same document, the same bytes.
 */
export function finish(packed: Uint8Array, meta: DocumentMeta, sanitiser: Sanitiser): Uint8Array {
  const parts = new Map(Object.entries(unzipSync(packed)))
  const edit = (path: string, change: (xml: string) => string) => {
    const part = parts.get(path)
    if (part) parts.set(path, encode(change(decode(part))))
  }
  for (const path of [...parts.keys()].filter((path) => path.endsWith('.rels')))
    renumberRelationships(path, edit)
  edit('word/document.xml', renumberPictures)
  edit('word/settings.xml', completeSettings)
  const fonts = fontTable()
  parts.set('word/fontTable.xml', encode(fonts.table))
  parts.set('word/_rels/fontTable.xml.rels', encode(fonts.relationships))
  parts.set('docProps/core.xml', encode(coreProperties(meta, sanitiser)))
  parts.set('docProps/app.xml', encode(APPLICATION))
  const entries = [...parts].map(([path, bytes]) => ({ path, bytes }))
  const types = entries.filter(({ path }) => path === '[Content_Types].xml')
  const others = entries.filter(({ path }) => path !== '[Content_Types].xml')
  return zip([...types, ...others.toSorted((a, b) => (a.path < b.path ? -1 : 1)), ...packedFonts()])
}

const encode = (xml: string) => new TextEncoder().encode(xml)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

let fontEntries: Entry[] | null = null
const packedFonts = () => (fontEntries ??= fontParts().map(keepPacked))

/** Hyperlinks get random relationship ids: number them in their order. */
function renumberRelationships(path: string, edit: (path: string, change: (xml: string) => string) => void) {
  const owner = path.replace('_rels/', '').replace(/\.rels$/, '')
  const names = new Map<string, string>()
  edit(path, (xml) =>
    xml.replace(/ Id="(rId[^"]+)"/g, (whole, id: string) => {
      if (/^rId\d+$/.test(id)) return whole
      names.set(id, `rIdLink${names.size + 1}`)
      return ` Id="${names.get(id)}"`
    }),
  )
  if (names.size > 0)
    edit(owner, (xml) =>
      xml.replace(/ r:id="([^"]+)"/g, (whole, id: string) =>
        names.has(id) ? ` r:id="${names.get(id)}"` : whole,
      ),
    )
}

/** Pictures are counted through the whole process: count them in their document. */
function renumberPictures(xml: string): string {
  let last = 0
  return xml.replace(/<wp:docPr id="\d+"/g, () => `<wp:docPr id="${(last += 1)}"`)
}

const SEPARATORS = (kind: 'footnote' | 'endnote') => `<w:${kind} w:id="-1"/><w:${kind} w:id="0"/>`

/** Fonts stay embedded when the file is saved again; endnotes count 1, 2, 3. */
const completeSettings = (xml: string): string =>
  xml
    .replace('<w:displayBackgroundShape/>', '<w:embedTrueTypeFonts/>')
    .replace(
      '<w:compat>',
      `<w:footnotePr>${SEPARATORS('footnote')}</w:footnotePr><w:endnotePr><w:numFmt w:val="decimal"/>${SEPARATORS('endnote')}</w:endnotePr><w:compat>`,
    )

const APPLICATION =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Rapporteur</Application></Properties>'

function coreProperties(meta: DocumentMeta, { clean }: Sanitiser): string {
  const value = (text: string) =>
    clean(text)
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
  const seconds = (instant: string) => instant.replace(/\.\d+Z$/, 'Z')
  const time = (name: string, instant: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${seconds(instant)}</dcterms:${name}>`
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
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
