import { all, type Element } from '#word/read'
import { STYLE_OF } from '#word/styles'
import { childOf, element, elementsOf, mapTree, valueOf, withChildren } from '#word/xml'
import { withLook, type Look } from './look.ts'
import { inOrder } from './order.ts'
import { idOf, nameOf, typeOf, type Styles } from './styles.ts'

/** The styles of a document that stands in a template, and what became of ours. */
export interface MergedStyles {
  readonly tree: Element
  /** The id in the document of each style of ours. */
  readonly ids: ReadonlyMap<string, string>
}

/**
 * Brings those of our styles into a template's that a document uses and the template lacks, in its type and
 * colour.
 * @param used ids of the styles that the document names.
 */
export function mergeStyles(
  styles: Styles,
  ours: Element,
  used: ReadonlySet<string>,
  look: Look,
  language: string,
): MergedStyles {
  const own = new Map(all(ours, 'w:style').map((style) => [idOf(style), style]))
  const needed = closure(used, own)
  const ids = new Map<string, string>()
  const brought: Element[] = []
  const names = new Set(all(styles.root, 'w:style').map(nameOf))
  for (const id of needed) {
    const style = own.get(id)
    if (!style) continue
    const theirs = counterpart(styles, style)
    if (theirs) ids.set(id, idOf(theirs))
    else {
      ids.set(id, styles.byId.has(id) ? `Rapporteur${id}` : id)
      brought.push(style)
    }
  }
  const adapted = brought.map((style) => adapt(style, ids, names, look))
  const children = elementsOf(styles.root).map((child) => completed(child, ids, own))
  return {
    tree: withChildren(styles.root, [...withDefaults(children, language), ...adapted]),
    ids,
  }
}

/** The ids with all that their styles are based on, followed by and linked to. */
function closure(used: ReadonlySet<string>, own: ReadonlyMap<string, Element>): ReadonlySet<string> {
  const needed = new Set<string>(['Normal'])
  const waiting = [...used]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const style = own.get(id)
    if (!style || needed.has(id)) continue
    needed.add(id)
    for (const name of ['w:basedOn', 'w:next', 'w:link']) {
      const other = valueOf(style, name)
      if (other !== undefined) waiting.push(other)
    }
  }
  return needed
}

function counterpart(styles: Styles, style: Element): Element | undefined {
  const id = idOf(style)
  if (id === 'Normal') return styles.normal
  const found = styles.standing(id, nameOf(style), typeOf(style))
  // Running text of most templates is in their normal style; one without space between paragraphs would run together.
  if (found || id !== STYLE_OF.body || !styles.normal) return found
  const spacing = styles.inherited(styles.normal, 'w:pPr', 'w:spacing')?.attributes ?? {}
  const indent = Number(styles.inherited(styles.normal, 'w:pPr', 'w:ind')?.attributes['w:firstLine'] ?? 0)
  return Number(spacing['w:after'] ?? 0) + Number(spacing['w:before'] ?? 0) >= 40 || indent > 0
    ? styles.normal
    : undefined
}

const HEADINGS: ReadonlySet<string> = new Set([STYLE_OF.title, 'Heading1', 'Heading2'])

/** One of our styles as it stands in a template: its ids, type and colour; never justified or indented by chance. */
function adapt(
  style: Element,
  ids: ReadonlyMap<string, string>,
  taken: ReadonlySet<string>,
  look: Look,
): Element {
  const own = idOf(style)
  const changed = withLook(style, look, HEADINGS.has(own))
  return element(
    'w:style',
    { ...style.attributes, 'w:styleId': ids.get(own) ?? own },
    elementsOf(changed).map((child) => {
      const { name, attributes } = child
      const value = attributes['w:val'] ?? ''
      if (name === 'w:name' && taken.has(value.toLowerCase()))
        return element(name, { 'w:val': `Rapporteur ${value}` })
      if (name === 'w:basedOn' || name === 'w:next' || name === 'w:link')
        return element(name, { 'w:val': ids.get(value) ?? value })
      return name === 'w:pPr' ? upright(child) : child
    }),
  )
}

/** Indents and alignment that our style leaves open are none, whatever the template's normal style has. */
function upright(properties: Element): Element {
  const has = (name: string) => childOf(properties, name) !== undefined
  const children = [
    ...elementsOf(properties),
    ...(has('w:ind') ? [] : [element('w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0' })]),
    ...(has('w:contextualSpacing') ? [] : [element('w:contextualSpacing', { 'w:val': '0' })]),
    ...(has('w:jc') ? [] : [element('w:jc', { 'w:val': 'left' })]),
  ]
  return withChildren(properties, inOrder(children, 'paragraph'))
}

/** What a note of ours hangs on and many templates leave open: its hanging number, and that its lines hold together. */
const OF_NOTES = ['w:keepLines', 'w:spacing', 'w:ind', 'w:jc']

/**
 * One of the template's own entries. No style names a language, so that the briefing's counts; the style of
 * the notes has from ours what it leaves open itself.
 */
function completed(
  entry: Element,
  ids: ReadonlyMap<string, string>,
  own: ReadonlyMap<string, Element>,
): Element {
  if (entry.name !== 'w:style') return entry
  const plain = mapTree(entry, (each) => (each.name === 'w:lang' ? [] : [each]))
  const ours = childOf(own.get(STYLE_OF.note), 'w:pPr')
  if (!ours || typeOf(entry) !== 'paragraph' || idOf(entry) !== ids.get(STYLE_OF.note)) return plain
  const properties = childOf(plain, 'w:pPr') ?? element('w:pPr')
  const missing = elementsOf(upright(ours)).filter(
    ({ name }) => OF_NOTES.includes(name) && !childOf(properties, name),
  )
  const complete = withChildren(properties, inOrder([...elementsOf(properties), ...missing], 'paragraph'))
  const others = elementsOf(plain).filter(({ name }) => name !== 'w:pPr')
  return withChildren(plain, inOrder([...others, complete], 'style'))
}

/** The defaults of the document in the language of the briefing. */
function withDefaults(children: readonly Element[], language: string): Element[] {
  const given = children.find(({ name }) => name === 'w:docDefaults')
  const run = childOf(childOf(given, 'w:rPrDefault'), 'w:rPr') ?? element('w:rPr')
  const lang = element('w:lang', { ...childOf(run, 'w:lang')?.attributes, 'w:val': language })
  const runs = withChildren(run, [...elementsOf(run).filter(({ name }) => name !== 'w:lang'), lang])
  const paragraphs = childOf(given, 'w:pPrDefault')
  const defaults = element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [runs]),
    ...(paragraphs ? [paragraphs] : []),
  ])
  return [defaults, ...children.filter(({ name }) => name !== 'w:docDefaults')]
}
