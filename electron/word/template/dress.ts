import type { PlaceName, TextPlace } from '#domain/house-template'
import { all, decodePart, parseXml, type Element } from '#word/read'
import { element, elementsOf, rawXml, withChildren, writePart } from '#word/xml'
import { lookOf } from './look.ts'
import { mergeStyles } from './merge-styles.ts'
import { identities } from './identities.ts'
import { mergeNumbering, type ListForm } from './numbering.ts'
import { openParts } from './parts.ts'
import { fillPlaces, wordsFill, type Fill } from './places.ts'
import type { WordTemplate } from './read.ts'
import { runningLines } from './running-lines.ts'
import { mergeSettings } from './settings.ts'

/** What a template's places are filled with. */
export interface Dressing {
  /** BCP 47. */
  readonly language: string
  /** Words of a place, fit for a document. */
  readonly words: (place: TextPlace) => string
}

/** The styles of the running lines, whether they are ours or only hold the marking. */
const RUNNING_STYLES = ['Header', 'Footer']

/** What the writer of documents puts into the parts that are rewritten here. */
const BODY = 'word/document.xml'
const THEME = 'word/theme/theme1.xml'
const NOTES = ['word/endnotes.xml', 'word/footnotes.xml']

/**
 * Sets a document that we wrote in a template: its own pages, running lines, styles and lists, with our text
 * at its place.
 * @param own the parts of the document, before its fonts are put in.
 */
export function dress(
  own: ReadonlyMap<string, Uint8Array>,
  { content }: WordTemplate,
  { language, words }: Dressing,
): Map<string, Uint8Array> {
  const { styles, numbering, theme, fonts, text, document } = content
  const parts = openParts(own, content.pack)
  const source = (path: string) => decodePart(own.get(path) ?? new Uint8Array())
  const body = source(BODY)
  const written = [body, ...NOTES.map(source)].join('')
  const ids = (pattern: RegExp) => new Set([...written.matchAll(pattern)].map(([, id = '']) => id))

  const look = lookOf(styles, theme !== null)
  const merged = mergeStyles(
    styles,
    parts.tree('word/styles.xml'),
    new Set([...RUNNING_STYLES, ...ids(/<w:[pr]Style w:val="([^"]+)"/g)]),
    look,
    language,
  )
  const lists = mergeNumbering(
    numbering ? parts.carry(numbering, 'word/numbering.xml') : undefined,
    parts.tree('word/numbering.xml'),
    ids(/<w:numId w:val="(\d+)"/g),
    styles,
    look,
  )
  const inTemplate = (xml: string) => restyled(relisted(xml, lists.forms), merged.ids)

  const marking = markingRuns(source('word/header1.xml'))
  const fillOf = (place: PlaceName): Fill =>
    place === 'body' ? () => [] : place === 'marking' ? () => [rawXml(marking)] : wordsFill(words(place))

  const ours = inTemplate(textOf(body))
  const unique = identities(ours)
  const kept = parts.carry(
    {
      ...document,
      tree: element('', {}, [...text.before, HERE, ...text.behind, ...lastSection(document.tree)]),
    },
    BODY,
    [...content.running.keys()],
  )
  const running = runningLines(content, parts, {
    marking: { runs: marking, style: merged.ids.get('Header') ?? null },
    prepare: (tree) => unique(fillPlaces(tree, fillOf)),
    own: (kind) => inTemplate(source(`word/${kind}1.xml`)),
  })
  const blocks = elementsOf(running(unique(fillPlaces(kept, fillOf)))).map((block) =>
    block.name === HERE.name ? rawXml(ours) : block,
  )
  const [root = element('w:document')] = elementsOf(document.tree)
  parts.set(BODY, writePart(withChildren(root, [element('w:body', {}, blocks)])))
  for (const path of NOTES) parts.set(path, new TextEncoder().encode(inTemplate(source(path))))
  parts.set('word/styles.xml', writePart(merged.tree))
  parts.set('word/numbering.xml', writePart(lists.tree))
  parts.set(
    'word/settings.xml',
    writePart(
      mergeSettings(
        parseXml(source('word/settings.xml')),
        content.settings,
        (fonts?.relations.length ?? 0) > 0,
      ),
    ),
  )
  if (theme) {
    parts.drop(THEME)
    parts.add(THEME, writePart(parts.carry(theme, THEME)), 'theme')
  }
  parts.set(
    'word/fontTable.xml',
    writePart(fonts ? parts.carryFonts(fonts, 'word/fontTable.xml') : element('w:fonts')),
  )
  return parts.close()
}

/** Stands where the briefing goes. */
const HERE = element('#briefing')

const lastSection = (document: Element): Element[] => {
  const own = elementsOf(all(document, 'w:body')[0] ?? element('')).filter(({ name }) => name === 'w:sectPr')
  return own.length > 0 ? own : [element('w:sectPr')]
}

/** The blocks of a document's body, without its section. */
const textOf = (document: string): string =>
  document.slice(document.indexOf('<w:body>') + '<w:body>'.length, document.lastIndexOf('<w:sectPr>'))

/** The runs of the marking, as our own header has them. */
const markingRuns = (header: string): string =>
  [...header.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:shd (?:(?!<\/w:r>).)*<\/w:r>/gs)].map(([run]) => run).join('')

const restyled = (xml: string, ids: ReadonlyMap<string, string>): string =>
  xml.replace(
    /<w:([pr])Style w:val="([^"]+)"\/>/g,
    (_, kind: string, id: string) => `<w:${kind}Style w:val="${ids.get(id) ?? id}"/>`,
  )

const LIST =
  /<w:pStyle w:val="[^"]+"\/>((?:(?!<\/w:pPr>).)*?)<w:numPr><w:ilvl w:val="0"\/><w:numId w:val="(\d+)"\/><\/w:numPr>/gs

/** Paragraphs of our lists in the form that their list has in the template. */
const relisted = (xml: string, forms: ReadonlyMap<string, ListForm>): string =>
  xml.replace(LIST, (whole, between: string, id: string) => {
    const form = forms.get(id)
    if (!form) return whole
    const [style = ''] =
      form.style === null
        ? (/<w:pStyle w:val="[^"]+"\/>/.exec(whole) ?? [])
        : [`<w:pStyle w:val="${form.style}"/>`]
    const list = form.list
      ? `<w:numPr><w:ilvl w:val="${form.list.level}"/><w:numId w:val="${form.list.number}"/></w:numPr>`
      : ''
    return `${style}${between}${list}`
  })
