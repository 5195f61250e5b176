import type { Design } from '#domain/template'
import { all, type Element } from '#word/read'
import { childOf, element, elementsOf, withChildren } from '#word/xml'

/** Which header or footer: `header default`, `footer first`. */
export type Running = `${'header' | 'footer'} ${'default' | 'first' | 'even'}`

/** One section of a template's text. */
export interface Section {
  readonly properties: Element
  /** The running lines in force: its own, and those that it has from the section before. Ids of relationships. */
  readonly running: ReadonlyMap<Running, string>
}

const REFERENCE: ReadonlySet<string> = new Set(['w:headerReference', 'w:footerReference'])

/** The sections that end within these blocks of a text, first to last. */
export function sectionsOf(blocks: readonly Element[]): Section[] {
  const found: Section[] = []
  let running: ReadonlyMap<Running, string> = new Map()
  for (const properties of blocks.flatMap((block) => all(block, 'w:sectPr'))) {
    running = new Map([...running, ...ownRunning(properties)])
    found.push({ properties, running })
  }
  return found
}

const ownRunning = (properties: Element) =>
  elementsOf(properties)
    .filter(({ name }) => REFERENCE.has(name))
    .map(({ name, attributes }) => {
      const part = name === 'w:headerReference' ? 'header' : 'footer'
      return [`${part} ${attributes['w:type'] ?? 'default'}` as Running, attributes['r:id'] ?? ''] as const
    })

/** True for an element that switches something on, as Word reads it. */
export const isOn = (parent: Element | undefined, name: string): boolean => {
  const found = childOf(parent, name)
  return found !== undefined && !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? 'on')
}

/** The same section with these running lines, its notes counted 1, 2, 3, in the order in which Word wants it. */
export const withRunning = (properties: Element, running: ReadonlyMap<Running, string>): Element =>
  withChildren(properties, [
    ...[...running].map(([which, id]) =>
      element(which.startsWith('header') ? 'w:headerReference' : 'w:footerReference', {
        'w:type': which.split(' ')[1] ?? 'default',
        'r:id': id,
      }),
    ),
    element('w:endnotePr', {}, [element('w:numFmt', { 'w:val': 'decimal' })]),
    ...elementsOf(properties).filter(({ name }) => !REFERENCE.has(name) && !NOTES.has(name)),
  ])

const NOTES: ReadonlySet<string> = new Set(['w:footnotePr', 'w:endnotePr'])

/** The page of a section, in twips. */
export interface PageSetUp {
  readonly page: Design['page']
  readonly margins: Design['margins']
  /** How many columns the text has, and how wide one is. */
  readonly columns: number
  readonly columnWidth: number
}

/** Narrower columns than these 110 mm cannot hold the tables of a briefing. */
const NARROWEST_COLUMN = 6_236

/** True where the briefing is set in the template's columns; narrower ones cannot hold its tables. */
export const keepsColumns = ({ columns, columnWidth }: PageSetUp): boolean =>
  columns === 1 || columnWidth >= NARROWEST_COLUMN

/** How a section sets up its page; null where it says nothing that a page could be made of. */
export function pageSetUp(properties: Element | undefined): PageSetUp | null {
  const size = childOf(properties, 'w:pgSz')
  const margin = childOf(properties, 'w:pgMar')
  const twips = (of: Element | undefined, name: string) =>
    Math.round(Number(of?.attributes[name] ?? Number.NaN))
  const page = { width: twips(size, 'w:w'), height: twips(size, 'w:h') }
  const side = (name: string) => Math.max(0, twips(margin, `w:${name}`) || 0)
  const left = side('left') + side('gutter')
  // A negative margin stays where it is however high the running lines are.
  const upright = (name: string) => Math.abs(twips(margin, `w:${name}`) || 0)
  const margins = {
    left,
    right: side('right'),
    top: upright('top'),
    bottom: upright('bottom'),
    header: side('header'),
    footer: side('footer'),
  }
  const width = page.width - margins.left - margins.right
  if (!size || !(page.height > 0) || !(width >= NARROWEST_PAGE)) return null
  const { columns, columnWidth } = columnsOf(childOf(properties, 'w:cols'), width)
  return { page, margins, columns, columnWidth }
}

/** Less than 50 mm between the margins is no page for a briefing. */
const NARROWEST_PAGE = 2_835

function columnsOf(cols: Element | undefined, width: number) {
  const number = (of: Element | undefined, name: string) => Number(of?.attributes[name] ?? 0) || 0
  const own = elementsOf(cols ?? element('w:cols')).filter(({ name }) => name === 'w:col')
  const isEven = cols?.attributes['w:equalWidth'] !== '0' && cols?.attributes['w:equalWidth'] !== 'false'
  if (own.length > 1 && !isEven)
    return { columns: own.length, columnWidth: Math.min(...own.map((each) => number(each, 'w:w'))) }
  const columns = Math.max(1, number(cols, 'w:num'))
  const space = number(cols, 'w:space')
  return { columns, columnWidth: Math.floor((width - space * (columns - 1)) / columns) }
}

/** The same section with its text in one column. */
export const inOneColumn = (properties: Element): Element =>
  withChildren(
    properties,
    elementsOf(properties).filter(({ name }) => name !== 'w:cols'),
  )
