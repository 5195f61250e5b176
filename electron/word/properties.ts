import { escapeXml, valued } from './markup.ts'

/** How a run looks; what is left out it takes from its style. */
export interface RunForm {
  readonly style?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly color?: string | undefined
  /** The colour behind it. */
  readonly fill?: string
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
  const { style, bold, italic, color, fill, rightToLeft, language } = form
  const all =
    (style ? valued('rStyle', style) : '') +
    (bold ? '<w:b/><w:bCs/>' : '') +
    (italic ? '<w:i/><w:iCs/>' : '') +
    (color ? valued('color', color) : '') +
    (fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '') +
    (rightToLeft ? '<w:rtl/>' : '') +
    (language ? `<w:lang${attributes(language)}/>` : '')
  return all === '' ? '' : `<w:rPr>${all}</w:rPr>`
}

const attributes = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => ` w:${name}="${escapeXml(`${value}`)}"`)
    .join('')

/** How a paragraph is set; what is left out it takes from its style. */
export interface ParagraphForm {
  readonly style: string
  readonly keepNext?: boolean
  /** Begins a page, and nothing stands above it there. */
  readonly newPage?: boolean
  /** The number of its list. */
  readonly list?: number
  readonly rightToLeft?: boolean
  /** Other than its style's, in twips; `left` and `right` are the beginning and the end of its lines. */
  readonly indent?: { readonly left: number; readonly right?: number; readonly hanging?: number } | null
  /** Stands at the left also where it runs from right to left. */
  readonly atLeft?: boolean
}

/** A paragraph around its runs, its properties in the order of the schema (17.3.1). */
export function paragraph(form: ParagraphForm, runs: string): string {
  const { style, keepNext, newPage, list, rightToLeft, indent, atLeft } = form
  const properties =
    valued('pStyle', style) +
    (keepNext ? '<w:keepNext/>' : '') +
    (newPage ? '<w:pageBreakBefore/>' : '') +
    (list === undefined ? '' : `<w:numPr>${valued('ilvl', 0)}${valued('numId', list)}</w:numPr>`) +
    (rightToLeft ? '<w:bidi/>' : '') +
    (newPage ? '<w:spacing w:before="0"/>' : '') +
    (indent ? `<w:ind${attributes(indent)}/>` : '') +
    // Word takes `right` for the end of the line.
    (atLeft && rightToLeft ? valued('jc', 'right') : '')
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`
}
