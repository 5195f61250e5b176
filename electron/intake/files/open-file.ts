import { strFromU8 } from 'fflate'
import { DOMParser } from 'linkedom'
import { Refusal } from '#contract/errors'
import { dayOf, languageOf } from './about.ts'
import { textOfDom, type Element, type Role } from './dom-text.ts'
import type { FileText } from './file-text.ts'
import { notesOn, saidIn, unpack, UNPACKED_LIMIT, xmlOf } from './package.ts'

const TEXT = 'application/vnd.oasis.opendocument.text'
/** Its parts with words, and the list that says whether they are encrypted. */
const WITH_WORDS = /^(?:content|meta|styles|META-INF\/manifest)\.xml$/

/**
 * The words of an OpenDocument text (.odt): what is deleted in tracked changes is not among them, notes stand at the
 * end.
 * @throws Refusal 'file protected', 'file damaged', 'file too much'.
 */
export function readOpenFile(bytes: Uint8Array, file: string): FileText {
  const parts = unpack(bytes, file, WITH_WORDS)
  if (xmlOf(parts, 'META-INF/manifest.xml').includes('encryption-data'))
    throw new Refusal('file protected', { file })
  const [content, meta, styles] = ['content.xml', 'meta.xml', 'styles.xml'].map((name) => xmlOf(parts, name))
  return { ...read(content ?? '', meta ?? '', styles ?? '', file), mediaType: TEXT }
}

/** The words of an OpenDocument text that is one XML file (.fodt). @throws Refusal as `readOpenFile` does. */
export function readFlatOpenFile(bytes: Uint8Array, file: string): FileText {
  if (bytes.length > UNPACKED_LIMIT) throw new Refusal('file too much', { file })
  const xml = strFromU8(bytes)
  return { ...read(xml, metaIn(xml), xml, file), mediaType: `${TEXT}-flat-xml` }
}

/** What a document that is one XML file says about itself: its words and comments have titles and authors as well. */
function metaIn(xml: string): string {
  const end = xml.indexOf('</office:meta>')
  return end === -1 ? '' : xml.slice(xml.search(/<office:meta[\s>]/), end)
}

function read(content: string, meta: string, styles: string, file: string): Omit<FileText, 'mediaType'> {
  // The parser takes what it gets: an end that is missing is told here.
  if (!/<\/(?:\w+:)?document(?:-content)?>\s*$/.test(content.slice(-200)))
    throw new Refusal('file damaged', { file })
  const document = new DOMParser().parseFromString(content, 'text/xml')
  const body = document.getElementsByTagName('office:text')[0]
  if (!body) throw new Refusal('file damaged', { file })
  const hidden = new Set(
    [...document.getElementsByTagName('style:text-properties')]
      .filter((properties) => properties.getAttribute('text:display') === 'none')
      .map((properties) => properties.parentElement?.getAttribute('style:name') ?? ''),
  )
  const text = textOfDom(body as never, (element) =>
    hidden.has(element.getAttribute('text:style-name') ?? '-') ? 'silent' : roleOf(element),
  )
  return {
    text,
    about: {
      title: saidIn(meta, 'title'),
      author: saidIn(meta, 'initial-creator') || saidIn(meta, 'creator'),
      publisher: '',
      published: dayOf(saidIn(meta, 'date') || saidIn(meta, 'creation-date')),
      language: saidIn(meta, 'language') ? languageOf(saidIn(meta, 'language')) : languageIn(styles),
      url: '',
    },
    notes: notesOn(text, {
      changes: content.includes('<text:changed-region'),
      pictures: content.includes('<draw:image'),
      comments: content.includes('<office:annotation'),
    }),
  }
}

/** Elements whose words are no words of the text. */
const SILENT = new Set(
  `text:tracked-changes text:note-citation text:sequence-decls text:variable-decls text:user-field-decls
  text:hidden-text text:ruby-text office:annotation office:forms office:scripts office:binary-data
  office:event-listeners svg:title svg:desc math:math`.split(/\s+/),
)

function roleOf(element: Element): Role {
  const name = element.nodeName
  const parent = element.parentNode?.nodeName
  if (SILENT.has(name)) return 'silent'
  switch (name) {
    case 'text:p':
    case 'text:h':
      return parent === 'table:table-cell' ? 'run' : parent === 'text:list-item' ? 'item' : 'block'
    case 'table:table-row':
      return 'item'
    case 'table:table-cell':
    case 'table:covered-table-cell':
      return 'cell'
    case 'text:note':
      return 'note'
    case 'text:tab':
      return { says: '\t' }
    case 'text:line-break':
      return { says: '\n' }
    case 'text:s':
      return { says: ' '.repeat(Math.min(Number(element.getAttribute('text:c') ?? 1) || 1, 100)) }
    default:
      return 'inline'
  }
}

/** The language that paragraphs are in where they say nothing else. */
function languageIn(styles: string): string {
  const at = styles.search(/<style:default-style\b[^>]*style:family="paragraph"/)
  const style = at === -1 ? '' : styles.slice(at, styles.indexOf('</style:default-style>', at))
  const said = (name: string) => new RegExp(`\\bfo:${name}="([^"]*)"`).exec(style)?.[1] ?? ''
  const [language, country] = [said('language'), said('country')]
  if (language === '' || language === 'none') return ''
  return languageOf(country === '' || country === 'none' ? language : `${language}-${country}`)
}
