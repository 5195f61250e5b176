import { strToU8 } from 'fflate'
import { zip } from '#word/pack'

/** Templates for tests, as another program would write them: raw parts, put together without our writer. */

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
].join(' ')
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** A relationship of a part: its id, the last word of its type, and what it points to. */
export type Link = readonly [id: string, type: string, target: string, mode?: 'External']

/** A header or footer: its inner XML, and what that names. */
export interface Line {
  readonly xml: string
  readonly links?: readonly Link[]
}

export interface Fixture {
  /** The inner XML of the body, its last section included. */
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly settings?: string
  readonly theme?: string
  /** By their file name: `header1`, `footer2`. Each is related to the document under that name. */
  readonly lines?: Readonly<Record<string, Line>>
  readonly links?: readonly Link[]
  readonly settingsLinks?: readonly Link[]
  /** Further parts by their path. */
  readonly parts?: Readonly<Record<string, Uint8Array | string>>
  readonly types?: string
  readonly mainType?: string
}

const relationships = (links: readonly Link[]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`

/** The parts of a template by their paths. */
export function partsOfFixture(fixture: Fixture): Map<string, Uint8Array> {
  const {
    body,
    styles,
    numbering,
    settings,
    theme,
    lines = {},
    links = [],
    settingsLinks,
    parts = {},
  } = fixture
  const texts: [path: string, xml: string, type?: string][] = [
    ['_rels/.rels', relationships([['rId1', 'officeDocument', 'word/document.xml']])],
    [
      'word/document.xml',
      `${HEAD}<w:document ${NAMESPACES}><w:body>${body}</w:body></w:document>`,
      fixture.mainType ?? `${WORD}.document.main+xml`,
    ],
  ]
  const related: Link[] = [...links]
  const optional = (
    name: string,
    xml: string | undefined,
    type = `${WORD}.${name}+xml`,
    path = `${name}.xml`,
  ) => {
    if (xml === undefined) return
    texts.push([`word/${path}`, `${HEAD}${xml}`, type])
    related.push([name, name, path])
  }
  optional('styles', styles && `<w:styles ${NAMESPACES}>${styles}</w:styles>`)
  optional('numbering', numbering && `<w:numbering ${NAMESPACES}>${numbering}</w:numbering>`)
  optional('settings', settings && `<w:settings ${NAMESPACES}>${settings}</w:settings>`)
  optional('theme', theme, 'application/vnd.openxmlformats-officedocument.theme+xml', 'theme/theme1.xml')
  if (settingsLinks) texts.push(['word/_rels/settings.xml.rels', relationships(settingsLinks)])
  for (const [name, line] of Object.entries(lines)) {
    const kind = name.replace(/\d+$/, '')
    const tag = kind === 'header' ? 'hdr' : 'ftr'
    texts.push([
      `word/${name}.xml`,
      `${HEAD}<w:${tag} ${NAMESPACES}>${line.xml}</w:${tag}>`,
      `${WORD}.${kind}+xml`,
    ])
    related.push([name, kind, `${name}.xml`])
    if (line.links) texts.push([`word/_rels/${name}.xml.rels`, relationships(line.links)])
  }
  texts.push(['word/_rels/document.xml.rels', relationships(related)])
  const overrides = texts.flatMap(([path, , type]) =>
    type === undefined ? [] : [`<Override PartName="/${path}" ContentType="${type}"/>`],
  )
  const types = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${fixture.types ?? ''}${overrides.join('')}</Types>`
  return new Map([
    ['[Content_Types].xml', strToU8(types)],
    ...texts.map(([path, xml]) => [path, strToU8(xml)] as const),
    ...Object.entries(parts).map(
      ([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part] as const,
    ),
  ])
}

/** The file of a template. */
export const fileOfParts = (parts: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zip([...parts].map(([path, bytes]) => ({ path, bytes })))
export const templateFile = (fixture: Fixture): Uint8Array => fileOfParts(partsOfFixture(fixture))

/** Pieces of XML of which fixtures are made. */
export const run = (words: string, form = '') =>
  `<w:r>${form && `<w:rPr>${form}</w:rPr>`}<w:t xml:space="preserve">${words}</w:t></w:r>`
export const para = (inner: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${inner.startsWith('<') || inner === '' ? inner : run(inner)}</w:p>`
export const control = (tag: string, inner: string, more = '') =>
  `<w:sdt><w:sdtPr><w:alias w:val="${tag}"/><w:tag w:val="${tag}"/>${more}</w:sdtPr><w:sdtContent>${inner}</w:sdtContent></w:sdt>`
export const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
/** An inline picture; the measures are in EMU. */
export const picture = (id: string, width: number, height: number, attribute = 'r:embed') =>
  `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/><wp:docPr id="1" name="Emblem" descr="The emblem of the house"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="Emblem"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${attribute}="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
/** A section: its references as `header default header1`, then its properties. */
export const section = (references: readonly string[], properties: string) =>
  `<w:sectPr>${references
    .map((each) => each.split(' '))
    .map(([kind, type, id]) => `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`)
    .join('')}${properties}</w:sectPr>`
export const A4 = '<w:pgSz w:w="11906" w:h="16838"/>'
export const margins = (top: number, right: number, bottom: number, left: number) =>
  `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="600" w:footer="600" w:gutter="0"/>`

/** A paragraph style as Word writes it: id, name, what it is based on, properties. */
export const style = (id: string, name: string, properties: string, basedOn = 'Normal', more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"${more}><w:name w:val="${name}"/>${basedOn && `<w:basedOn w:val="${basedOn}"/>`}<w:qFormat/>${properties}</w:style>`
export const defaults = (font: string, size: number) =>
  `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="de-DE" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`
