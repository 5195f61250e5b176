import { all, type Element } from '#word/read'
import { childOf, element, elementsOf, valueOf, withChildren } from '#word/xml'
import { withLook, type Look } from './look.ts'
import { idOf, LIST_NAMES, type Styles } from './styles.ts'

const NUMBERED = 'numbered'
const BULLETED = 'bulleted'

/** How a paragraph of one of our lists is written in the template. */
export interface ListForm {
  /** The template's own style for such lists; null for ours. */
  readonly style: string | null
  /** Its list; null where the style brings it. */
  readonly list: { readonly level: string; readonly number: string } | null
}

export interface MergedLists {
  readonly tree: Element
  /** The form of each of our lists, by its number in our document. */
  readonly forms: ReadonlyMap<string, ListForm>
}

/** Puts our lists beside those of a template: its own bullets and numbers where it has styles for them. */
export function mergeNumbering(
  theirs: Element | undefined,
  ours: Element,
  used: ReadonlySet<string>,
  styles: Styles,
  look: Look,
): MergedLists {
  const root = (theirs && elementsOf(theirs)[0]) ?? element('w:numbering')
  const numbers = all(root, 'w:num')
  const abstracts = all(root, 'w:abstractNum')
  const highest = (of: readonly Element[], name: string) =>
    Math.max(0, ...of.map(({ attributes }) => Number(attributes[name] ?? 0) || 0))
  const abstractBase = highest(abstracts, 'w:abstractNumId') + 1
  let last = highest(numbers, 'w:numId')
  const forms = new Map<string, ListForm>()
  const addedAbstracts = new Map<string, Element>()
  const addedNumbers: Element[] = []
  for (const number of all(ours, 'w:num')) {
    const id = number.attributes['w:numId'] ?? ''
    if (!used.has(id)) continue
    const abstractId = valueOf(number, 'w:abstractNumId') ?? ''
    const abstract = all(ours, 'w:abstractNum').find(
      ({ attributes }) => attributes['w:abstractNumId'] === abstractId,
    )
    const kind = valueOf(all(abstract, 'w:lvl')[0], 'w:numFmt') === 'bullet' ? BULLETED : NUMBERED
    const own = templateList(styles, numbers, kind)
    if (own && kind === BULLETED) {
      forms.set(id, { style: own.style, list: null })
      continue
    }
    last += 1
    const to = own ? own.abstract : `${abstractBase + Number(abstractId)}`
    const level = own?.level ?? '0'
    // Each list counts from one.
    addedNumbers.push(
      element('w:num', { 'w:numId': `${last}` }, [
        element('w:abstractNumId', { 'w:val': to }),
        element('w:lvlOverride', { 'w:ilvl': level }, [element('w:startOverride', { 'w:val': '1' })]),
      ]),
    )
    if (!own && abstract)
      addedAbstracts.set(
        to,
        withLook(element(abstract.name, { 'w:abstractNumId': to }, abstract.children), look),
      )
    forms.set(id, { style: own?.style ?? null, list: { level, number: `${last}` } })
  }
  const rest = elementsOf(root)
  const isBefore = ({ name }: Element) => name === 'w:numPicBullet' || name === 'w:abstractNum'
  const behind = rest.filter((each) => !isBefore(each) && each.name !== 'w:num')
  const children = [
    ...rest.filter(isBefore),
    ...addedAbstracts.values(),
    ...numbers,
    ...addedNumbers,
    ...behind,
  ]
  return { tree: withChildren(root, children), forms }
}

/** The style that a template has for lists of this kind, with the list that the style brings. */
function templateList(styles: Styles, numbers: readonly Element[], kind: keyof typeof LIST_NAMES) {
  const style = styles.called(LIST_NAMES[kind])
  const properties = style && styles.inherited(style, 'w:pPr', 'w:numPr')
  const number = numbers.find(({ attributes }) => attributes['w:numId'] === valueOf(properties, 'w:numId'))
  const abstract = number && valueOf(number, 'w:abstractNumId')
  return style && abstract !== undefined
    ? { style: idOf(style), abstract, level: valueOf(properties, 'w:ilvl') ?? '0' }
    : null
}

/** The kinds of list for which a template has styles of its own. */
export const listStyles = (styles: Styles, numbering: Element | undefined): string[] =>
  ([BULLETED, NUMBERED] as const).flatMap((kind) => {
    const own = templateList(styles, all(numbering, 'w:num'), kind)
    return own ? (childOf(styles.byId.get(own.style), 'w:name')?.attributes['w:val'] ?? []) : []
  })
