import { line } from './about.ts'
import { roleInPage, textOfDom, type Element, type Node } from './dom-text.ts'
import type { PicturePlace, ShownPicture } from './file-text.ts'
import { placeOf, type PartAt } from './picture-places.ts'

/** Pictures of a page, and addresses of each, that are looked at. */
export const LOOKED_AT = 200
const ADDRESSES = 8
/** How far above a picture its figure is looked for. */
const FIGURE_ABOVE = 12
const LONGEST_WORDS = 1_000
/** What a page itself says is smaller than this many pixels is an icon, or counts who reads. */
const ICON = 60

/** The largest are here, and what stands in place of a picture until it is scrolled to is not. */
const SETS = ['srcset', 'data-srcset', 'data-lazy-srcset']
const ADDRESS = ['data-src', 'data-original', 'data-lazy-src', 'src']

/** The pictures of a page, and how many more it shows than are looked at. */
interface Shown {
  readonly pictures: readonly ShownPicture[]
  readonly more: number
}

/**
 * The pictures that a part of a page shows, in their order, each once. What is hidden is none of them.
 * @param partAt gives what a packed page holds under an address; null where the page is a file of its own.
 */
export function picturesIn(root: Node, partAt: PartAt | null): Shown {
  const found = new Map<string, ShownPicture>()
  const captions = new Map<Node, string>()
  let more = 0
  // A stack of its own, since a hostile page nests deeper than calls can.
  const steps: Node[] = [root]
  for (let node = steps.pop(); node; node = steps.pop()) {
    if (node.nodeType !== ELEMENT) continue
    const element = node as Element
    if (roleInPage(element) === 'silent') continue
    if (nameOf(element) === 'IMG') {
      const addresses = addressesOf(element)
      const key = addresses.join(' ')
      if (addresses.length === 0 || isIcon(element) || found.has(key)) continue
      if (found.size === LOOKED_AT) more += 1
      else found.set(key, { ...whereIs(addresses, partAt), ...wordsOf(element, captions) })
    } else for (const child of [...element.childNodes].toReversed()) steps.push(child)
  }
  return { pictures: [...found.values()], more }
}

const ELEMENT = 1
const nameOf = ({ nodeName }: Node) => nodeName.toUpperCase()

/** Where a picture may be had from, as the page writes it, the best first. */
function addressesOf(image: Element): string[] {
  const said = (element: Element, name: string) => element.getAttribute(name)?.trim() ?? ''
  const above = image.parentNode
  const choices =
    above && nameOf(above) === 'PICTURE'
      ? [...above.childNodes].filter((child): child is Element => nameOf(child) === 'SOURCE')
      : []
  const sets = [...choices, image].flatMap((element) => SETS.map((name) => said(element, name)))
  const single = ADDRESS.map((name) => said(image, name)).filter(Boolean)
  // The one that is always shown must not fall off the end.
  return [...new Set([...sets.flatMap(addressesOfSet).slice(0, ADDRESSES - single.length), ...single])]
}

/** The addresses of a set of one picture in several sizes (HTML, `srcset`), the largest first. */
function addressesOfSet(set: string): string[] {
  const sizes = [...set.matchAll(/[\s,]*(\S*[^\s,])(?:,(?=\s|$)|\s+([^,]*)(?:,|$)|\s*$)/g)]
  return sizes
    .map(([, address = '', size = '']) => ({ address, size: Number.parseFloat(size) || 1 }))
    .toSorted((a, b) => b.size - a.size)
    .map(({ address }) => address)
}

const isIcon = (image: Element) =>
  ['width', 'height'].some((side) => {
    const said = image.getAttribute(side)?.trim() ?? ''
    return /^\d+(?:px)?$/.test(said) && Number.parseInt(said, 10) < ICON
  })

function whereIs(addresses: readonly string[], partAt: PartAt | null) {
  const places = addresses.map((address) => placeOf(address, partAt))
  return {
    places: places.filter((place): place is PicturePlace => place !== null),
    elsewhere: places.includes(null),
  }
}

/** What the page says of a picture. @param captions those of the figures that were looked at before. */
function wordsOf(image: Element, captions: Map<Node, string>): Pick<ShownPicture, 'alt' | 'caption'> {
  const figure = figureOf(image)
  if (figure && !captions.has(figure)) captions.set(figure, captionOf(figure))
  return {
    alt: line(image.getAttribute('alt'), LONGEST_WORDS),
    caption: (figure && captions.get(figure)) ?? '',
  }
}

function figureOf(image: Element): Element | null {
  let above = image.parentNode
  for (let steps = 0; above && steps < FIGURE_ABOVE; steps += 1) {
    if (nameOf(above) === 'FIGURE') return above
    above = above.parentNode
  }
  return null
}

function captionOf(figure: Element): string {
  const steps: Node[] = [figure]
  for (let node = steps.pop(); node; node = steps.pop()) {
    if (nameOf(node) === 'FIGCAPTION') return line(textOfDom(node), LONGEST_WORDS)
    for (const child of [...node.childNodes].toReversed()) steps.push(child)
  }
  return ''
}
