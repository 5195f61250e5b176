import JSZip from 'jszip'
import { SaxesParser } from 'saxes'

/** A .docx taken apart for tests: its parts as XML trees, and every fault that a careful reader would find. */
export interface Checked {
  readonly parts: ReadonlyMap<string, Element>
  readonly texts: ReadonlyMap<string, string>
  readonly bytes: ReadonlyMap<string, Uint8Array>
  readonly faults: readonly string[]
}

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (Element | string)[]
}

/** Opens a .docx and checks it: every part well formed, every reference resolved, every name unique. */
export async function checkWord(file: Uint8Array): Promise<Checked> {
  const zip = await JSZip.loadAsync(file)
  const bytes = new Map<string, Uint8Array>()
  for (const entry of Object.values(zip.files))
    if (!entry.dir) bytes.set(entry.name, await entry.async('uint8array'))
  const faults: string[] = []
  const parts = new Map<string, Element>()
  const texts = new Map<string, string>()
  for (const [path, content] of bytes) {
    if (!/\.(xml|rels)$/.test(path)) continue
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content)
    texts.set(path, text)
    try {
      parts.set(path, parse(text))
    } catch (error) {
      faults.push(`${path} is not well formed: ${String(error)}`)
    }
  }
  const checked: Checked = { parts, texts, bytes, faults }
  faults.push(
    ...relationshipFaults(checked),
    ...nameFaults(checked),
    ...numberFaults(checked),
    ...imageFaults(checked),
    ...layoutFaults(checked),
  )
  return checked
}

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] }
  const open = [root]
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const element: Element = {
      name: tag.name,
      attributes: { ...(tag.attributes as Record<string, string>) },
      children: [],
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => void open.at(-1)?.children.push(text))
  parser.write(xml).close()
  return root
}

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

/** The words of an element: `w:t` as it stands, breaks as `\n`, tabs as `\t`, a line feed after each paragraph but the last. */
export function wordsIn(element: Element): string {
  if (element.name === 'w:t') return element.children.filter((child) => typeof child === 'string').join('')
  if (element.name === 'w:br') return '\n'
  if (element.name === 'w:tab') return '\t'
  if (['w:instrText', 'w:pPr', 'w:tabs'].includes(element.name)) return ''
  const children = element.children.filter((child) => typeof child !== 'string')
  const paragraphs = children.filter(({ name }) => name === 'w:p').length
  return children.map(wordsIn).join(paragraphs > 1 ? '\n' : '')
}

const value = (element: Element | undefined, name = 'w:val') => element?.attributes[name]
const CONTENT = /^word\/(document|endnotes|footnotes|header\d+|footer\d+)\.xml$/
const contents = ({ parts }: Checked) => [...parts].filter(([path]) => CONTENT.test(path))

function relationshipFaults({ parts, bytes }: Checked): string[] {
  return [...parts].flatMap(([path, root]) => {
    if (path.endsWith('.rels')) return []
    const rels = parts.get(path.replace(/([^/]+)$/, '_rels/$1.rels'))
    const known = new Map(all(rels, 'Relationship').map((each) => [each.attributes['Id'] ?? '', each]))
    const targets = [...known.values()].flatMap((each) => {
      const target = each.attributes['Target'] ?? ''
      if (each.attributes['TargetMode'] === 'External')
        return /^(https?|mailto):/.test(target) && URL.canParse(target)
          ? []
          : [`${path}: bad address ${target}`]
      const folder = path.slice(0, path.lastIndexOf('/') + 1)
      return bytes.has(`${folder}${target}`) ? [] : [`${path}: ${target} is missing`]
    })
    const used = attributesOf(root, ['r:id', 'r:embed', 'r:link']).filter((id) => !known.has(id))
    return [...targets, ...used.map((id) => `${path}: relationship ${id} does not exist`)]
  })
}

function attributesOf(root: Element, names: readonly string[]): string[] {
  const found: string[] = []
  const waiting = [root]
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    for (const name of names) if (at.attributes[name] !== undefined) found.push(at.attributes[name])
    for (const child of at.children) if (typeof child !== 'string') waiting.push(child)
  }
  return found
}

/** Styles, lists, bookmarks, anchors and notes. */
function nameFaults(checked: Checked): string[] {
  const { parts } = checked
  const faults: string[] = []
  const styles = new Set(all(parts.get('word/styles.xml'), 'w:style').map((each) => value(each, 'w:styleId')))
  const lists = new Set(all(parts.get('word/numbering.xml'), 'w:num').map((each) => value(each, 'w:numId')))
  const roots = contents(checked).map(([, root]) => root)
  const marks = roots.flatMap((root) => all(root, 'w:bookmarkStart'))
  const names = marks.map((each) => value(each, 'w:name') ?? '')
  const ends = roots.flatMap((root) => all(root, 'w:bookmarkEnd')).map((each) => value(each, 'w:id'))
  for (const element of roots.flatMap((root) =>
    ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => all(root, name)),
  ))
    if (!styles.has(value(element))) faults.push(`The style ${value(element)} does not exist`)
  for (const element of roots.flatMap((root) => all(root, 'w:numId')))
    if (!lists.has(value(element))) faults.push(`The list ${value(element)} does not exist`)
  for (const name of names)
    if (!/^[A-Za-z_]\w{0,39}$/.test(name)) faults.push(`“${name}” is no name for a bookmark`)
  faults.push(
    ...twice(names, 'bookmark'),
    ...twice(
      marks.map((each) => value(each, 'w:id') ?? ''),
      'bookmark id',
    ),
  )
  if (marks.some((each) => !ends.includes(value(each, 'w:id')))) faults.push('A bookmark does not end')
  const anchors = [
    ...roots.flatMap((root) => all(root, 'w:hyperlink')).flatMap((each) => value(each, 'w:anchor') ?? []),
    ...roots
      .flatMap((root) => all(root, 'w:instrText'))
      .flatMap(({ children }) => /^ (?:NOTEREF|REF|PAGEREF) (\S+)/.exec(children.join(''))?.[1] ?? []),
  ]
  for (const anchor of anchors) if (!names.includes(anchor)) faults.push(`Nothing is called ${anchor}`)
  return [...faults, ...noteFaults(checked)]
}

const twice = (names: readonly string[], what: string) =>
  new Set(names).size === names.length ? [] : [`A ${what} is used twice`]

/** Endnotes stand once each, in the order of their references, and cached numbers tell the truth. */
function noteFaults({ parts }: Checked): string[] {
  const body = parts.get('word/document.xml')
  const references = all(body, 'w:endnoteReference').map((each) => value(each, 'w:id') ?? '')
  const notes = all(parts.get('word/endnotes.xml'), 'w:endnote')
    .map((each) => value(each, 'w:id') ?? '')
    .filter((id) => Number(id) > 0)
  const faults =
    references.join() === notes.join() ? [] : [`Notes ${notes.join()} do not follow ${references.join()}`]
  return references.every((id, at) => Number(id) === at + 1)
    ? faults
    : [...faults, 'Notes are not numbered 1, 2, 3']
}

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
const numberFaults = (checked: Checked): string[] =>
  [...contents(checked), ...[...checked.parts].filter(([path]) => path === 'word/styles.xml')].flatMap(
    ([path, root]) =>
      attributesOf(root, LENGTHS)
        .filter((number) => !/^(-?\d+|right|left)$/.test(number))
        .map((number) => `${path}: ${number} is no whole length`),
  )

function imageFaults({ parts, bytes }: Checked): string[] {
  const heads: Readonly<Record<string, string>> = { png: '89504e47', jpg: 'ffd8ff', jpeg: 'ffd8ff' }
  const wrong = [...bytes].flatMap(([path, content]) => {
    const head = path.startsWith('word/media/') ? heads[path.slice(path.lastIndexOf('.') + 1)] : ''
    const start = [...content.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
    return head === undefined || !start.startsWith(head) ? [`${path} is not what its name says`] : []
  })
  const mute = all(parts.get('word/document.xml'), 'wp:docPr').filter((each) => !each.attributes['descr'])
  return [...wrong, ...mute.map(() => 'A figure has no alternative text')]
}

/** No empty paragraphs as spacing; every table has a description; every heading keeps to its text. */
function layoutFaults({ parts }: Checked): string[] {
  const body = all(parts.get('word/document.xml'), 'w:body')[0]
  const children = body?.children.filter((child) => typeof child !== 'string') ?? []
  const empty = children.filter(
    (child) =>
      child.name === 'w:p' &&
      wordsIn(child).trim() === '' &&
      all(child, 'w:drawing').length === 0 &&
      all(child, 'w:br').length === 0,
  )
  const tables = all(body, 'w:tbl').filter((each) => !value(all(each, 'w:tblDescription')[0]))
  return [...empty.map(() => 'A paragraph is empty'), ...tables.map(() => 'A table has no description')]
}
