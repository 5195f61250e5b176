import { all, type Element } from '#word/read'
import { childOf, element, elementsOf, rawXml, withChildren } from '#word/xml'
import { inOrder } from './order.ts'
import { behindText, besideFloats } from './floats.ts'
import { fillPlaces, isEmptyParagraph, placesIn } from './places.ts'
import type { PageSetUp } from './sections.ts'

/** The marking as it stands in the running lines: its runs as XML, and the style of the line. */
export interface MarkingLine {
  readonly runs: string
  readonly style: string | null
}

/**
 * A line of its own for the marking, on the right as TLP 2.0 wants it.
 * @param right how far from the right margin it ends, in twips, where something else stands there.
 */
const markingLine = ({ runs, style }: MarkingLine, right = 0): Element =>
  element('w:p', {}, [
    element('w:pPr', {}, [
      ...(style === null ? [] : [element('w:pStyle', { 'w:val': style })]),
      element('w:spacing', { 'w:before': '60', 'w:after': '60' }),
      element('w:ind', { 'w:left': '0', 'w:right': `${right}`, 'w:firstLine': '0' }),
      element('w:jc', { 'w:val': 'right' }),
    ]),
    rawXml(runs),
  ])

/**
 * A header or footer with the marking in it: in the template's own place where that is a line of its own,
 * else in its last empty line, else in a new one next to the text of the page. What floats there lies behind it, and
 * beside it where there is room.
 */
export function markedPart(
  given: Element,
  line: MarkingLine,
  kind: 'header' | 'footer',
  page: PageSetUp | null,
): Element {
  const root = behindText(given)
  const [part] = elementsOf(root)
  if (!part) return root
  const blocks = elementsOf(part)
  const own = markingPlace(part)
  if (own) return withChildren(root, [replaced(part, own, toTheRight(own))])
  const width = markingWidth(line)
  const lineAt = (at: number) => markingLine(line, page ? besideFloats(part, page, { kind, at, width }) : 0)
  const free = kind === 'header' ? blocks.findLast(isEmptyParagraph) : blocks.find(isEmptyParagraph)
  // The line after a table must be there, so it may as well hold the marking.
  if (free)
    return withChildren(root, [
      withChildren(
        part,
        blocks.map((each, at) => (each === free ? lineAt(at) : each)),
      ),
    ])
  const marked = kind === 'header' ? [...blocks, lineAt(blocks.length)] : [lineAt(0), ...blocks]
  return withChildren(root, [withChildren(part, marked)])
}

/** About how wide the marking is, in twips: a bold capital of twelve points takes nine, in most faces. */
const markingWidth = ({ runs }: MarkingLine) => 180 * runs.replace(/<[^>]*>/g, '').length

/** A header or footer that a template lacks: nothing but the marking. */
export const markingPart = (line: MarkingLine, kind: 'header' | 'footer'): Element =>
  element(kind === 'header' ? 'w:hdr' : 'w:ftr', {}, [markingLine(line)])

/** The paragraph that is the template's own place for the marking and holds nothing else. */
function markingPlace(part: Element): Element | undefined {
  const place = elementsOf(part).find((block) => {
    const alone = element('', {}, [block])
    const left = fillPlaces(alone, (name) => (name === 'marking' ? () => [] : null))
    return (
      placesIn(alone).some((found) => found.place === 'marking') && elementsOf(left).every(isEmptyParagraph)
    )
  })
  return place && all(place, 'w:p')[0]
}

function toTheRight(paragraph: Element): Element {
  const properties = childOf(paragraph, 'w:pPr') ?? element('w:pPr')
  const others = elementsOf(properties).filter(({ name }) => name !== 'w:jc')
  return withChildren(paragraph, [
    withChildren(properties, inOrder([...others, element('w:jc', { 'w:val': 'right' })], 'paragraph')),
    ...paragraph.children.filter((child) => child !== properties),
  ])
}

function replaced(root: Element, old: Element, by: Element): Element {
  return withChildren(
    root,
    root.children.map((child) =>
      typeof child === 'string' ? child : child === old ? by : replaced(child, old, by),
    ),
  )
}
