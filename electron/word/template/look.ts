import { ACCENT } from '#word/house'
import type { Element } from '#word/read'
import { STYLE_OF } from '#word/styles'
import { element, mapTree } from '#word/xml'
import type { Styles } from './styles.ts'

/** What our styles take over from the template where they stand in for its own. */
export interface Look {
  /** The colour of its headings; null where they are black. */
  readonly colour: Element['attributes'] | null
  /** The type of its headings. */
  readonly headings: Element | null
}

/** The look of a template, from the style of its headings. */
export function lookOf(styles: Styles, hasTheme: boolean): Look {
  const heading = styles.standing('Heading1') ?? styles.standing(STYLE_OF.title)
  const colour = styles.inherited(heading, 'w:rPr', 'w:color')?.attributes
  const type = heading && styles.inherited(heading, 'w:rPr', 'w:rFonts')
  return {
    colour: colour && /^[0-9a-f]{6}$/i.test(colour['w:val'] ?? '') ? colour : null,
    headings: type ?? (hasTheme ? element('w:rFonts', MAJOR_FONTS) : null),
  }
}

const MAJOR_FONTS = {
  'w:asciiTheme': 'majorHAnsi',
  'w:hAnsiTheme': 'majorHAnsi',
  'w:eastAsiaTheme': 'majorEastAsia',
  'w:cstheme': 'majorBidi',
}
/** A style or list of ours without our own fonts and blue, in the type and colour of the template. */
export function withLook(root: Element, { colour, headings }: Look, isHeading = false): Element {
  return mapTree(root, (each) => {
    const { name, attributes } = each
    if (name === 'w:rFonts') return isHeading && headings ? [headings] : []
    if (name === 'w:color' && attributes['w:val'] === ACCENT) return colour ? [element(name, colour)] : []
    return attributes['w:color'] === ACCENT
      ? [element(name, { ...attributes, 'w:color': colour?.['w:val'] ?? 'auto' })]
      : [each]
  })
}
