import { NAMESPACES } from './namespaces.ts'
import type { Element } from './read.ts'

/** The name of what stands among elements for XML that is written already. */
export const RAW = '#xml'

/** An element of a part that is made here. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly (Element | string)[] = [],
): Element => ({ name, attributes, children: [...children] })

/** XML that is written already, in the prefixes of this room. */
export const rawXml = (xml: string): Element => element(RAW, {}, [xml])

/** The elements among the children. */
export const elementsOf = ({ children }: Element): Element[] =>
  children.filter((child) => typeof child !== 'string')

/** The first child of this name. */
export const childOf = (parent: Element | undefined, name: string): Element | undefined =>
  parent?.children.find((child) => typeof child !== 'string' && child.name === name) as Element | undefined

/** The `w:val` of the first child of this name. */
export const valueOf = (parent: Element | undefined, name: string): string | undefined =>
  childOf(parent, name)?.attributes['w:val']

/** An element with other children. */
export const withChildren = (
  { name, attributes }: Element,
  children: readonly (Element | string)[],
): Element => element(name, attributes, children)

/**
 * A tree with each element put through `change`, from the inside out: what it gives stands in the place
 * of the element, an empty list takes it out.
 */
export function mapTree(
  root: Element,
  change: (element: Element) => Element | readonly (Element | string)[],
): Element {
  const children = root.children.flatMap((child) =>
    typeof child === 'string' ? [child] : change(mapTree(child, change)),
  )
  return withChildren(root, children as (Element | string)[])
}

/** A whole part: its one element under the nameless root of `parseXml`, with every namespace that it uses. */
export function writePart(root: Element): Uint8Array {
  const [outermost] = root.name === '' ? elementsOf(root) : [root]
  if (!outermost) throw new Error('A part without an element cannot be written')
  const used = new Set<string>()
  collectPrefixes(outermost, used)
  const declared = Object.fromEntries(
    [...used]
      .filter((prefix) => prefix in NAMESPACES)
      .toSorted()
      .map((prefix) => [`xmlns:${prefix}`, NAMESPACES[prefix] ?? '']),
  )
  const whole = element(outermost.name, { ...declared, ...outermost.attributes }, outermost.children)
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${write(whole)}`)
}

/** What XML that is written already may use. */
const FOR_RAW = ['w', 'r', 'wp']

function collectPrefixes({ name, attributes, children }: Element, used: Set<string>): void {
  const note = (qualified: string) => {
    const colon = qualified.indexOf(':')
    if (colon > 0) used.add(qualified.slice(0, colon))
  }
  if (name === RAW) for (const prefix of FOR_RAW) used.add(prefix)
  note(name)
  for (const [attribute, value] of Object.entries(attributes)) {
    note(attribute)
    if (/(^|:)(Ignorable|Requires|MustUnderstand)$/.test(attribute))
      for (const prefix of value.split(' ')) used.add(prefix)
  }
  for (const child of children) if (typeof child !== 'string') collectPrefixes(child, used)
}

function write({ name, attributes, children }: Element): string {
  if (name === RAW) return children.join('')
  const start = `<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value).replace(/[\n\t]/g, (sign) => SIGNS[sign] ?? sign)}"`)
    .join('')}`
  if (children.length === 0) return `${start}/>`
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : write(child))).join('')
  return `${start}>${inner}</${name}>`
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}
const escaped = (text: string) => text.replace(/[&<>"\r]/g, (sign) => SIGNS[sign] ?? sign)
