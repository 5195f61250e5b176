import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { prefixOf } from './namespaces.ts'

/** One element of a part, under the prefix that this room has for its namespace; text stands between its children. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

/** Deeper than any document nests its elements; what is deeper was made to break its readers. */
const DEEPEST = 400

/** The parts of a .docx by their paths. @throws where the file is no zip archive. */
export const partsOf = (file: Uint8Array): ReadonlyMap<string, Uint8Array> =>
  new Map(Object.entries(unzipSync(file)).filter(([path]) => !path.endsWith('/')))

/** The text of a part. @throws where it is not UTF-8. */
export const decodePart = (part: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(part)

/** A part as a tree, under a nameless root. @throws where it is not well formed, or nested beyond all measure. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST) throw new Error('Nested too deep')
    const attributes = Object.values(tag.attributes).flatMap((attribute) => {
      const { name, local, prefix, uri, value } = attribute
      if (name === 'xmlns' || prefix === 'xmlns')
        return prefixOf(value) === undefined ? [[name, value] as const] : []
      const isList = NAMES_PREFIXES.has(local) && (prefixOf(uri) === 'mc' || uri === '')
      return [[nameOf(attribute), isList ? knownPrefixes(value, parser) : value] as const]
    })
    const element: Element = {
      name: nameOf(tag),
      attributes: Object.fromEntries(attributes),
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => void open.at(-1)?.children.push(text))
  parser.on('cdata', (text) => void open.at(-1)?.children.push(text))
  parser.write(xml).close()
  return root
}

/** The name of an element or attribute with this room's prefix; its own where its namespace is not known here. */
function nameOf({ name, local, uri }: { name: string; local: string; uri: string }): string {
  const prefix = uri === '' ? undefined : prefixOf(uri)
  return prefix === undefined ? name : prefix === '' ? local : `${prefix}:${local}`
}

/** Attributes of markup compatibility whose value is a list of prefixes. */
const NAMES_PREFIXES: ReadonlySet<string> = new Set(['Ignorable', 'Requires', 'MustUnderstand'])

const knownPrefixes = (list: string, parser: { resolve(prefix: string): string | undefined }): string =>
  list
    .split(/\s+/)
    .map((prefix) => prefixOf(parser.resolve(prefix) ?? '') ?? prefix)
    .join(' ')

/** All elements of this name below an element, in document order. */
export function all(element: Element | undefined, name: string): Element[] {
  const found: Element[] = []
  const waiting: Element[] = element ? [element] : []
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (at.name === name) found.push(at)
    for (const child of at.children.toReversed()) if (typeof child !== 'string') waiting.push(child)
  }
  return found
}

/** The values of these attributes on an element and all below it, in no particular order. */
export function attributesOf(element: Element, names: readonly string[]): string[] {
  const found: string[] = []
  const waiting = [element]
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    for (const name of names) if (at.attributes[name] !== undefined) found.push(at.attributes[name])
    for (const child of at.children) if (typeof child !== 'string') waiting.push(child)
  }
  return found
}

/** What an element without children stands for in running text. */
const SIGNS: Readonly<Record<string, string>> = {
  'w:br': '\n',
  'w:cr': '\n',
  'w:tab': '\t',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00AD',
}
/** What holds no words: properties, the code of a field, tab stops. */
const MUTE: ReadonlySet<string> = new Set(['w:instrText', 'w:pPr', 'w:rPr', 'w:tabs'])

/** The words that an element brings itself: `w:t` as it stands, breaks as `\n`, tabs as `\t`; null to look inside. */
function ownWords({ name, children }: Element): string | null {
  if (name === 'w:t') return children.filter((child) => typeof child === 'string').join('')
  return MUTE.has(name) ? '' : (SIGNS[name] ?? null)
}

/** The words of an element, a line feed after each of its paragraphs but the last. */
export function wordsIn(element: Element): string {
  const own = ownWords(element)
  if (own !== null) return own
  const children = element.children.filter((child) => typeof child !== 'string')
  const paragraphs = children.filter(({ name }) => name === 'w:p').length
  return children.map(wordsIn).join(paragraphs > 1 ? '\n' : '')
}

/** A bookmark and the words between its two ends. */
export interface Bookmarked {
  readonly name: string
  readonly words: string
}

/** Every bookmark of a part, in the order in which they begin; one that does not end is left out. */
export function bookmarksIn(root: Element): Bookmarked[] {
  const found: { name: string; words: string; ended: boolean }[] = []
  const open = new Map<string, (typeof found)[number]>()
  const say = (words: string) => {
    for (const mark of open.values()) mark.words += words
  }
  const waiting: (Element | 'end of paragraph')[] = [root]
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    if (at === 'end of paragraph') {
      say('\n')
      continue
    }
    const own = ownWords(at)
    if (own !== null) {
      say(own)
      continue
    }
    const id = at.attributes['w:id'] ?? ''
    if (at.name === 'w:bookmarkStart') {
      const mark = { name: at.attributes['w:name'] ?? '', words: '', ended: false }
      found.push(mark)
      open.set(id, mark)
    } else if (at.name === 'w:bookmarkEnd') {
      const mark = open.get(id)
      if (mark) mark.ended = true
      open.delete(id)
    } else {
      if (at.name === 'w:p') waiting.push('end of paragraph')
      for (const child of at.children.toReversed()) if (typeof child !== 'string') waiting.push(child)
    }
  }
  return found.filter(({ ended }) => ended).map(({ name, words }) => ({ name, words }))
}
