import { all, type Element } from '#word/read'
import { childOf, element, elementsOf, mapTree } from '#word/xml'
import type { PageSetUp } from './sections.ts'

/** True for a drawing that would hide the text over which it lies, if it lies over any. */
const mayCover = ({ name, attributes, children }: Element): boolean =>
  name === 'wp:anchor'
    ? !isTrue(attributes['behindDoc']) &&
      !children.some((child) => typeof child !== 'string' && child.name === 'wp:wrapTopAndBottom')
    : isFloatingVml(attributes) && !/z-index:\s*-/.test(attributes['style'] ?? '')

const isTrue = (value: string | undefined) => value === '1' || value === 'true'
/** How Word before 2010 draws, and says where. */
const isFloatingVml = (attributes: Element['attributes']) =>
  /position:\s*absolute/.test(attributes['style'] ?? '')

/** Whether something floats in a header or footer that could hide its text. */
export const floatsOver = (root: Element): boolean =>
  mayCover(root) || elementsOf(root).some((child) => floatsOver(child))

/** A header or footer in which all that floats lies behind the text, so that nothing ever hides the marking. */
export const behindText = (root: Element): Element =>
  mapTree(root, (each) => {
    if (!mayCover(each)) return each
    const { name, attributes, children } = each
    if (name === 'wp:anchor') return element(name, { ...attributes, behindDoc: '1' }, children)
    const style = (attributes['style'] ?? '').replace(/;?\s*z-index:[^;]*/, '')
    return element(name, { ...attributes, style: `${style};z-index:-1` }, children)
  })

/** Twips of a line of text, at least: no marking stands higher than so many of them below the first. */
const LINE = 240
/** Between what floats and the marking. */
const GAP = 140
/** EMU in a twip. */
const EMU = 635

/** From where to where something reaches, in twips from the left or upper edge of the page. */
type Range = readonly [from: number, to: number]

/**
 * How far from the right margin the marking must end to stand beside what floats there, in twips; 0 where nothing is
 * in its way, where nobody can tell, and where there is no room beside it.
 * @param at which block of the part the marking is, counted from 0; a footer is taken to be in the way throughout.
 * @param width of the marking.
 */
export function besideFloats(
  part: Element,
  { page, margins }: PageSetUp,
  { kind, at, width }: { kind: 'header' | 'footer'; at: number; width: number },
): number {
  const right = page.width - margins.right
  const highest = margins.header + at * LINE
  const edges = elementsOf(part).flatMap((block, place) =>
    all(block, 'wp:anchor').flatMap((anchor) => {
      const across = rangeAcross(anchor, page, margins)
      const bottom = bottomOf(anchor, margins, place)
      const passes = kind === 'header' && bottom !== null && bottom <= highest
      if (across === null || passes || across[1] <= right - width || across[0] >= right) return []
      return [across[0]]
    }),
  )
  const edge = Math.min(right, ...edges)
  return edge < right && edge - GAP - width >= margins.left ? Math.round(right - edge + GAP) : 0
}

function rangeAcross(anchor: Element, page: PageSetUp['page'], margins: PageSetUp['margins']): Range | null {
  const position = childOf(anchor, 'wp:positionH')
  const wide = Number(childOf(anchor, 'wp:extent')?.attributes['cx'] ?? Number.NaN) / EMU
  const right = page.width - margins.right
  const bases: Readonly<Record<string, Range>> = {
    page: [0, page.width],
    margin: [margins.left, right],
    column: [margins.left, right],
    leftMargin: [0, margins.left],
    rightMargin: [right, page.width],
  }
  const base = bases[position?.attributes['relativeFrom'] ?? '']
  if (!position || !base || Number.isNaN(wide)) return null
  const [from, to] = base
  const offset = offsetOf(position)
  const starts: Readonly<Record<string, number>> = {
    left: from,
    center: (from + to - wide) / 2,
    right: to - wide,
  }
  const start = offset === null ? starts[wordsOf(childOf(position, 'wp:align'))] : from + offset
  return start === undefined ? null : [start, start + wide]
}

/** The lower edge of what floats in a header, at the lowest; null where nobody can tell. */
function bottomOf(anchor: Element, margins: PageSetUp['margins'], block: number): number | null {
  const position = childOf(anchor, 'wp:positionV')
  const high = Number(childOf(anchor, 'wp:extent')?.attributes['cy'] ?? Number.NaN) / EMU
  const offset = position ? offsetOf(position) : null
  const tops: Readonly<Record<string, number>> = {
    page: 0,
    topMargin: 0,
    margin: margins.top,
    paragraph: margins.header + block * LINE,
  }
  const top = tops[position?.attributes['relativeFrom'] ?? '']
  return top === undefined || offset === null || Number.isNaN(high) ? null : top + offset + high
}

function offsetOf(position: Element): number | null {
  const words = wordsOf(childOf(position, 'wp:posOffset'))
  return /^-?\d+$/.test(words) ? Number(words) / EMU : null
}

const wordsOf = (found: Element | undefined): string =>
  (found?.children ?? [])
    .filter((child) => typeof child === 'string')
    .join('')
    .trim()
