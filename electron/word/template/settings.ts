import { childOf, element, elementsOf, withChildren } from '#word/xml'
import type { Element } from '#word/read'
import { inOrder } from './order.ts'

/** What of a template's settings shows on its pages. All else belongs to the template's own work. */
const TAKEN: ReadonlySet<string> = new Set(
  [
    'mirrorMargins gutterAtTop defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone',
    'doNotHyphenateCaps evenAndOddHeaders characterSpacingControl themeFontLang clrSchemeMapping',
    'decimalSymbol listSeparator',
  ].flatMap((names) => names.split(' ').map((name) => `w:${name}`)),
)

/** Our settings with those of a template that its pages hang on. */
export function mergeSettings(ours: Element, theirs: Element, hasFonts: boolean): Element {
  const [root = element('w:settings')] = elementsOf(ours)
  const own = elementsOf(root).filter(
    ({ name }) =>
      !(TAKEN.has(name) && (childOf(theirs, name) || name === 'w:evenAndOddHeaders')) &&
      (hasFonts || name !== 'w:embedTrueTypeFonts'),
  )
  const compat = own.map((each) =>
    // Lines of justified text that end in a break are not pulled apart.
    each.name === 'w:compat'
      ? withChildren(each, [element('w:doNotExpandShiftReturn'), ...elementsOf(each)])
      : each,
  )
  const taken = elementsOf(theirs).filter(({ name }) => TAKEN.has(name))
  return withChildren(root, inOrder([...compat, ...taken], 'settings'))
}
