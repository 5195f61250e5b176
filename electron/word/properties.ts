import { escapeXml, valued } from './markup.ts'

/** The faces of a font for the scripts that Word tells apart. */
export interface FontFaces {
  readonly ascii: string
  readonly hAnsi: string
  readonly cs: string
  readonly eastAsia: string
}

/** How a run looks; what is left out it takes from its style. Sizes are half points, spacing twips. */
export interface RunForm {
  readonly style?: string
  readonly font?: FontFaces
  readonly bold?: boolean
  readonly italic?: boolean
  /** Not for the spelling checker. */
  readonly noProof?: boolean
  readonly color?: string | undefined
  readonly spacing?: number
  readonly size?: number
  /** The colour behind it. */
  readonly fill?: string
  readonly superscript?: boolean
  readonly rightToLeft?: boolean
  readonly language?: Language
}

/** BCP 47, by the attribute under which Word looks for the language of a script. */
export interface Language {
  readonly val?: string
  readonly eastAsia?: string
  readonly bidi?: string
}

/** The properties of a run in the order of the schema (ECMA-376 part 1, 17.3.2); nothing where there are none. */
export function runProperties(form: RunForm): string {
  const {
    style,
    font,
    bold,
    italic,
    noProof,
    color,
    spacing,
    size,
    fill,
    superscript,
    rightToLeft,
    language,
  } = form
  const all =
    (style ? valued('rStyle', style) : '') +
    (font ? `<w:rFonts${attributes(font)}/>` : '') +
    (bold ? '<w:b/><w:bCs/>' : '') +
    (italic ? '<w:i/><w:iCs/>' : '') +
    (noProof ? '<w:noProof/>' : '') +
    (color ? valued('color', color) : '') +
    (spacing ? valued('spacing', spacing) : '') +
    (size ? valued('sz', size) + valued('szCs', size) : '') +
    (fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '') +
    (superscript ? valued('vertAlign', 'superscript') : '') +
    (rightToLeft ? '<w:rtl/>' : '') +
    (language ? `<w:lang${attributes(language)}/>` : '')
  return all === '' ? '' : `<w:rPr>${all}</w:rPr>`
}

const attributes = (values: FontFaces | Language | Partial<Spacing>): string =>
  Object.entries(values)
    .map(([name, value]) => ` w:${name}="${escapeXml(`${value}`)}"`)
    .join('')

/** How a paragraph is set; what is left out it takes from its style. Lengths are twips. */
export interface ParagraphForm {
  readonly style?: string
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  /** Begins a page. */
  readonly newPage?: boolean
  /** The number of its list. */
  readonly list?: number
  /** A rule along its left side, as wide as eighths of a point, so many points off. */
  readonly rule?: { readonly color: string; readonly size: number; readonly space: number }
  readonly tabs?: readonly { readonly to: 'left' | 'right'; readonly at: number; readonly dotted?: boolean }[]
  readonly rightToLeft?: boolean
  readonly widowControl?: boolean
  readonly spacing?: Partial<Spacing>
  readonly indent?: { readonly left: number; readonly hanging: number }
  /** From 0. */
  readonly outlineLevel?: number
}

/** Space before and after in twips, lines in 240ths of the type's own height. */
export interface Spacing {
  readonly before: number
  readonly after: number
  readonly line: number
}

/** The properties of a paragraph in the order of the schema (17.3.1); nothing where there are none. */
export function paragraphProperties(form: ParagraphForm): string {
  const { style, keepNext, keepLines, newPage, widowControl, list, rule, tabs } = form
  const { rightToLeft, spacing, indent, outlineLevel } = form
  const all =
    (style ? valued('pStyle', style) : '') +
    (keepNext ? '<w:keepNext/>' : '') +
    (keepLines ? '<w:keepLines/>' : '') +
    (newPage ? '<w:pageBreakBefore/>' : '') +
    (widowControl ? '<w:widowControl/>' : '') +
    (list === undefined ? '' : `<w:numPr>${valued('ilvl', 0)}${valued('numId', list)}</w:numPr>`) +
    (rule
      ? `<w:pBdr><w:left w:val="single" w:sz="${rule.size}" w:space="${rule.space}" w:color="${rule.color}"/></w:pBdr>`
      : '') +
    (tabs ? `<w:tabs>${tabs.map(tabStop).join('')}</w:tabs>` : '') +
    (rightToLeft ? '<w:bidi/>' : '') +
    (spacing
      ? `<w:spacing${attributes(spacing)}${spacing.line === undefined ? '' : ' w:lineRule="auto"'}/>`
      : '') +
    (indent ? `<w:ind w:left="${indent.left}" w:hanging="${indent.hanging}"/>` : '') +
    (outlineLevel === undefined ? '' : valued('outlineLvl', outlineLevel))
  return all === '' ? '' : `<w:pPr>${all}</w:pPr>`
}

const tabStop = ({ to, at, dotted }: NonNullable<ParagraphForm['tabs']>[number]): string =>
  `<w:tab w:val="${to}"${dotted ? ' w:leader="dot"' : ''} w:pos="${at}"/>`

/** A paragraph of this form around its runs. */
export const paragraph = (form: ParagraphForm, runs: string): string =>
  `<w:p>${paragraphProperties(form)}${runs}</w:p>`
