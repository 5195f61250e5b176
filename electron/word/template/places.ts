import { placeCalled, type PlaceName } from '#domain/house-template'
import { all, wordsIn, type Element } from '#word/read'
import { childOf, element, elementsOf, mapTree, RAW, valueOf, withChildren } from '#word/xml'

/** What stands in a place: the runs of it, in the form of the place. */
export type Fill = (form: Element | undefined) => readonly Element[]

/** A named place that was met in a part. */
export interface FoundPlace {
  /** Its name as it is written. */
  readonly name: string
  readonly kind: 'content control' | 'bookmark' | 'placeholder'
  /** Null where the name means nothing to Rapporteur. */
  readonly place: PlaceName | null
}

const PLACEHOLDER = /\{\{\s*([^{}\n]{1,60}?)\s*\}\}/g

/** Every named place of a part. A bookmark that means nothing here is none: Word and people set them for much else. */
export function placesIn(root: Element): FoundPlace[] {
  const controls = all(root, 'w:sdt').flatMap((control): FoundPlace[] => {
    const name = controlName(control)
    return name === null ? [] : [{ name, kind: 'content control', place: placeCalled(name) }]
  })
  const paragraphs = all(root, 'w:p')
  const marks = paragraphs.flatMap((paragraph) =>
    elementsOf(paragraph).filter(({ name }) => name === 'w:bookmarkStart'),
  )
  const bookmarks = marks.flatMap(({ attributes }): FoundPlace[] => {
    const name = attributes['w:name'] ?? ''
    const place = placeCalled(name)
    return place === null ? [] : [{ name, kind: 'bookmark', place }]
  })
  const placeholders = paragraphs.flatMap((paragraph) =>
    [...textOf(paragraph).matchAll(PLACEHOLDER)].map(([, name = '']): FoundPlace => ({
      name,
      kind: 'placeholder',
      place: placeCalled(name),
    })),
  )
  return [...controls, ...bookmarks, ...placeholders]
}

/** The tag of a content control or its title, whichever means something; null for one without a name. */
function controlName(control: Element): string | null {
  const properties = childOf(control, 'w:sdtPr')
  const names = [valueOf(properties, 'w:tag'), valueOf(properties, 'w:alias')].filter(
    (name) => name !== undefined && name.trim() !== '',
  ) as string[]
  // Word's own galleries (page numbers, contents, cover pages) are controls without a meaning here.
  if (childOf(properties, 'w:docPartObj')) return null
  return names.find((name) => placeCalled(name) !== null) ?? names.at(-1) ?? null
}

/** A part with its places filled; `fillOf` gives null for a place that stays as it is. */
export function fillPlaces(root: Element, fillOf: (place: PlaceName) => Fill | null): Element {
  const called = (name: string | null | undefined) => {
    const place = name === null || name === undefined ? null : placeCalled(name)
    return place && fillOf(place)
  }
  return mapTree(root, (each) => {
    if (each.name === 'w:sdt') {
      const fill = called(controlName(each))
      return fill ? filledControl(each, fill) : [each]
    }
    const marked = fillBookmarks(each, called)
    return [marked.name === 'w:p' ? fillPlaceholders(marked, called) : marked]
  })
}

/** The content of a control with the words of its place: a finished briefing has no need of the control. */
function filledControl(control: Element, fill: Fill): Element[] {
  const content = childOf(control, 'w:sdtContent')
  const filled = content && filledContent(content, fill, formOf(control))
  return filled ? elementsOf(filled) : []
}

/** The form of what a control holds, without that of Word's grey prompt. */
function formOf(control: Element): Element | undefined {
  const shown = all(childOf(control, 'w:sdtContent'), 'w:r').map((run) => childOf(run, 'w:rPr'))
  const isPrompt = childOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr') !== undefined
  const form = childOf(childOf(control, 'w:sdtPr'), 'w:rPr') ?? shown.find((each) => each !== undefined)
  return form && isPrompt
    ? withChildren(
        form,
        elementsOf(form).filter(({ name }) => name !== 'w:rStyle'),
      )
    : form
}

/** Puts the words into the first paragraph, cell or run of some content and takes the others out. */
function filledContent(content: Element, fill: Fill, form: Element | undefined): Element {
  const first = elementsOf(content).find(({ name }) => HOLDERS.has(name))
  if (!first) return withChildren(content, fill(form))
  const properties = elementsOf(first).filter(({ name }) => PROPERTIES.has(name))
  const filled =
    first.name === 'w:p'
      ? withChildren(first, [...properties, ...fill(form)])
      : withChildren(first, [
          ...properties,
          ...elementsOf(filledContent(withChildren(first, rest(first)), fill, form)),
        ])
  return withChildren(content, [filled])
}

const HOLDERS: ReadonlySet<string> = new Set(['w:p', 'w:tr', 'w:tc', 'w:tbl', 'w:sdtContent'])
const PROPERTIES: ReadonlySet<string> = new Set(['w:pPr', 'w:trPr', 'w:tcPr', 'w:tblPr', 'w:tblGrid'])
const rest = (holder: Element) => elementsOf(holder).filter(({ name }) => !PROPERTIES.has(name))

type Called = (name: string | null | undefined) => Fill | null

/** Puts words in the place of what a bookmark marks within one paragraph. */
function fillBookmarks(parent: Element, called: Called): Element {
  const at = parent.children.findIndex(
    (child) =>
      typeof child !== 'string' && child.name === 'w:bookmarkStart' && called(child.attributes['w:name']),
  )
  const start = parent.children[at]
  if (start === undefined || typeof start === 'string' || parent.name !== 'w:p') return parent
  const end = parent.children.findIndex(
    (child) =>
      typeof child !== 'string' &&
      child.name === 'w:bookmarkEnd' &&
      child.attributes['w:id'] === start.attributes['w:id'],
  )
  const until = end < 0 ? parent.children.length : end
  const marked = elementsOf(withChildren(parent, parent.children.slice(at, until)))
  const before = elementsOf(withChildren(parent, parent.children.slice(0, at)))
  const run = marked.find(({ name }) => name === 'w:r') ?? before.findLast(({ name }) => name === 'w:r')
  const fill = called(start.attributes['w:name'])
  const filled = withChildren(parent, [
    ...parent.children.slice(0, at),
    ...(fill?.(childOf(run, 'w:rPr')) ?? []),
    ...parent.children.slice(until + (end < 0 ? 0 : 1)),
  ])
  return fillBookmarks(filled, called)
}

/** The texts of a paragraph itself, without those of paragraphs in a text box within. */
function textsOf(paragraph: Element): Element[] {
  return elementsOf(paragraph).flatMap((child) =>
    child.name === 'w:p' ? [] : child.name === 'w:t' ? [child] : textsOf(child),
  )
}
const ownText = (text: Element) => text.children.join('')
const textOf = (paragraph: Element) => textsOf(paragraph).map(ownText).join('')

/** A stretch of a text: words that stay, or what takes the place of others. */
type Piece = string | Fill

/** Puts words in the place of `{{name}}`, over however many runs Word has spread it. */
function fillPlaceholders(paragraph: Element, called: Called): Element {
  const texts = textsOf(paragraph)
  const whole = texts.map(ownText).join('')
  const matches = [...whole.matchAll(PLACEHOLDER)].flatMap((match) => {
    const fill = called(match[1])
    return fill ? [{ from: match.index, to: match.index + match[0].length, fill }] : []
  })
  if (matches.length === 0) return paragraph
  const pieces = new Map<Element, Piece[]>()
  let start = 0
  for (const text of texts) {
    const end = start + ownText(text).length
    const own: Piece[] = []
    let at = start
    for (const { from, to, fill } of matches) {
      if (to <= start || from >= end) continue
      own.push(whole.slice(at, Math.max(at, from)))
      // Where it begins, its words stand; from the other runs only its letters go.
      if (from >= start) own.push(fill)
      at = Math.min(end, to)
    }
    if (own.length > 0) pieces.set(text, [...own, whole.slice(at, end)])
    start = end
  }
  return withPieces(paragraph, pieces)[0] as Element
}

/** An element whose texts are replaced by their pieces; a run is split around what is filled in. */
function withPieces(parent: Element, pieces: ReadonlyMap<Element, Piece[]>): Element[] {
  if (parent.name !== 'w:r') {
    const children = parent.children.flatMap((child): (Element | string)[] =>
      typeof child === 'string' ? [child] : withPieces(child, pieces),
    )
    return [withChildren(parent, children)]
  }
  const form = childOf(parent, 'w:rPr')
  const runs: Element[] = []
  let content: Element[] = []
  const close = () => {
    if (content.length > 0) runs.push(withChildren(parent, [...(form ? [form] : []), ...content]))
    content = []
  }
  for (const child of elementsOf(parent)) {
    if (child === form) continue
    const own = pieces.get(child)
    if (!own) content.push(child)
    for (const piece of own ?? [])
      if (typeof piece !== 'string') {
        close()
        runs.push(...piece(form))
      } else if (piece !== '') content.push(textElement(piece))
  }
  close()
  return runs
}

const textElement = (words: string) => element('w:t', { 'xml:space': 'preserve' }, [words])

/** Words as a run in the form of their place, line feeds as line breaks. */
export const wordsFill =
  (words: string): Fill =>
  (form) =>
    words === ''
      ? []
      : [
          element('w:r', {}, [
            ...(form ? [form] : []),
            ...words
              .split('\n')
              .flatMap((line, at) => [
                ...(at > 0 ? [element('w:br')] : []),
                ...(line === '' ? [] : [textElement(line)]),
              ]),
          ]),
        ]

/** True for a paragraph in which nothing stands. */
export const isEmptyParagraph = (block: Element): boolean =>
  block.name === 'w:p' &&
  wordsIn(block).trim() === '' &&
  SHOWS_SOMETHING.every((name) => all(block, name).length === 0)

const SHOWS_SOMETHING = [
  'w:drawing',
  'w:pict',
  'w:sectPr',
  'w:br',
  'w:fldChar',
  'w:fldSimple',
  'mc:AlternateContent',
  RAW,
]
