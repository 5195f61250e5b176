import { parseXml, type Element } from '#word/read'
import { element, mapTree, writePart } from '#word/xml'
import type { TemplateContent } from './content.ts'
import type { Parts } from './parts.ts'
import { markedPart, markingPart, type MarkingLine } from './running.ts'
import { inOneColumn, isOn, keepsColumns, sectionsOf, withRunning, type Running } from './sections.ts'

interface Writing {
  readonly marking: MarkingLine
  /** A header or footer with its places filled. */
  readonly prepare: (tree: Element) => Element
  /** Our own header or footer, as XML, for a template that has none. */
  readonly own: (kind: 'header' | 'footer') => string
}

const KINDS = ['header', 'footer'] as const

/**
 * Puts the template's headers and footers among the parts of a document, the marking in each, and gives every
 * section of a text those that belong to it: no page is without its marking.
 * @returns what does that for a text.
 */
export function runningLines(
  content: TemplateContent,
  parts: Parts,
  writing: Writing,
): (text: Element) => Element {
  const { sections, running, hasEvenPages, page } = content
  for (const kind of KINDS) parts.drop(`word/${kind}1.xml`)
  const written = new Map<string, string>()
  const counts = { header: 0, footer: 0 }
  const has = (kind: string) =>
    sections.some((section) => [...section.running.keys()].some((which) => which.startsWith(kind)))
  const needed = KINDS.flatMap((kind): Running[] => [
    `${kind} default`,
    ...(sections.some(({ properties }) => isOn(properties, 'w:titlePg')) ? [`${kind} first` as const] : []),
    ...(hasEvenPages ? [`${kind} even` as const] : []),
  ])

  /** The relationship to the part that stands for one of the template's; to one of our own where it has none. */
  const lineFor = (which: Running, id: string | undefined): string => {
    const kind = which.startsWith('header') ? 'header' : 'footer'
    const part = id === undefined ? undefined : running.get(id)
    const name = `${kind} ${part?.path ?? ''}`
    const before = written.get(name)
    if (before !== undefined) return before
    const path = `word/${kind}${(counts[kind] += 1)}.xml`
    const tree = part
      ? writing.prepare(markedPart(parts.carry(part, path), writing.marking, kind, page))
      : has(kind)
        ? markingPart(writing.marking, kind)
        : atRight(parseXml(writing.own(kind)), page)
    const relation = parts.add(path, writePart(tree), kind)
    written.set(name, relation)
    return relation
  }
  const complete = (of: ReadonlyMap<Running, string> | undefined) =>
    new Map(needed.map((which) => [which, lineFor(which, of?.get(which))]))

  const home = sectionsOf(content.text.before).length
  return (text) => {
    const own = sectionsOf([text])
    const last = own.length - 1
    let at = -1
    return mapTree(text, (each) => {
      if (each.name !== 'w:sectPr') return [each]
      at += 1
      const lines =
        // Where text of the template is left out, its last section has what the ones before it had.
        at === last
          ? complete(sections.at(-1)?.running)
          : at === 0
            ? complete(own[at]?.running)
            : new Map(
                [...ownLines(each)]
                  .filter(([which]) => needed.includes(which))
                  .map(([which, id]) => [which, lineFor(which, id)]),
              )
      const section = withRunning(each, lines)
      return [at === home && page && !keepsColumns(page) ? inOneColumn(section) : section]
    })
  }
}

const ownLines = (properties: Element) =>
  sectionsOf([element('', {}, [properties])])[0]?.running ?? new Map<Running, string>()

/** Our own running line with its marking at the right edge of the template's page. */
function atRight(root: Element, page: TemplateContent['page']): Element {
  if (!page) return root
  const width = page.page.width - page.margins.left - page.margins.right
  return mapTree(root, (each) =>
    each.name === 'w:tab' && each.attributes['w:pos'] !== undefined
      ? [element(each.name, { ...each.attributes, 'w:pos': `${width}` })]
      : [each],
  )
}
