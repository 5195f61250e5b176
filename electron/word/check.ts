import JSZip from 'jszip'
import { nameFaults } from './check-names.ts'
import { packageFaults } from './check-package.ts'
import { all, attributesOf, decodePart, parseXml, wordsIn, type Element } from './read.ts'

export { all, wordsIn, type Element } from './read.ts'

/** A .docx taken apart for tests: its parts as XML trees, and every fault that a careful reader would find. */
export interface Checked {
  readonly parts: ReadonlyMap<string, Element>
  readonly texts: ReadonlyMap<string, string>
  readonly bytes: ReadonlyMap<string, Uint8Array>
  readonly faults: readonly string[]
}

/** Opens a .docx and checks it: every part well formed, every reference resolved, every name unique. */
export async function checkWord(file: Uint8Array): Promise<Checked> {
  const zip = await JSZip.loadAsync(file, { checkCRC32: true })
  const bytes = new Map<string, Uint8Array>()
  for (const entry of Object.values(zip.files))
    if (!entry.dir) bytes.set(entry.name, await entry.async('uint8array'))
  const faults: string[] = []
  const parts = new Map<string, Element>()
  const texts = new Map<string, string>()
  for (const [path, content] of bytes) {
    if (!/\.(xml|rels)$/.test(path)) continue
    try {
      const text = decodePart(content)
      texts.set(path, text)
      parts.set(path, parseXml(text))
    } catch (error) {
      faults.push(`${path} is not well formed: ${String(error)}`)
    }
  }
  const contents = [...parts].filter(([path]) => CONTENT.test(path))
  faults.push(
    ...packageFaults(parts, bytes),
    ...nameFaults(parts, contents),
    ...numberFaults([...contents, ...[...parts].filter(([path]) => path === 'word/styles.xml')]),
    ...layoutFaults(parts.get('word/document.xml')),
  )
  return { parts, texts, bytes, faults }
}

const CONTENT = /^word\/(document|endnotes|footnotes|comments|header\d*|footer\d*)\.xml$/

const LENGTHS = [
  'w:w',
  'w:left',
  'w:right',
  'w:hanging',
  'w:firstLine',
  'w:before',
  'w:after',
  'w:line',
  'w:sz',
  'w:pos',
  'w:space',
  'w:h',
]

/** Word knows no fractions of a twip. */
const numberFaults = (parts: readonly (readonly [path: string, root: Element])[]): string[] =>
  parts.flatMap(([path, root]) =>
    attributesOf(root, LENGTHS)
      .filter((number) => !/^(-?\d+|right|left)$/.test(number))
      .map((number) => `${path}: ${number} is no whole length`),
  )

/** No empty paragraphs as spacing; every table has a description; every heading keeps to its text. */
function layoutFaults(document: Element | undefined): string[] {
  const body = all(document, 'w:body')[0]
  const children = body?.children.filter((child) => typeof child !== 'string') ?? []
  const empty = children.filter(
    (child) =>
      child.name === 'w:p' &&
      wordsIn(child).trim() === '' &&
      all(child, 'w:drawing').length === 0 &&
      all(child, 'w:endnoteReference').length === 0 &&
      all(child, 'w:br').length === 0,
  )
  const tables = all(body, 'w:tbl').filter((each) => !all(each, 'w:tblDescription')[0]?.attributes['w:val'])
  const mute = all(body, 'wp:docPr').filter((each) => !each.attributes['descr']?.trim())
  return [
    ...mute.map(() => 'A figure has no alternative text'),
    ...empty.map(() => 'A paragraph is empty'),
    ...tables.map(() => 'A table has no description'),
  ]
}
