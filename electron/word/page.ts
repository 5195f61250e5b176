import type { ParagraphRole } from '#document/model'
import type { Design } from '#domain/template'

type Page = Pick<Design, 'page' | 'margins' | 'inset'>

/** The width between the margins, in twips. */
export const textWidth = ({ page, margins }: Page): number => page.width - margins.left - margins.right

/**
 * Where running text begins, in twips from the left margin: headings, tables and drawings begin at the margin
 * itself, so that lines of text are short enough to read and a reader who leafs through finds the headings.
 */
export const insetOf = (page: Page): number => Math.round(textWidth(page) * page.inset)

/** Where the lines of a paragraph begin, in twips from the left margin, and how far its first hangs before them. */
export interface Indent {
  readonly left: number
  readonly hanging: number
}

/** How far the marks of a list hang, the numbers of notes, and those in the margin of a source text. */
const listHanging = ({ sizes }: Pick<Design, 'sizes'>): number => Math.round(sizes.body * 19)
const NOTE_HANGING = 397
const SOURCE_HANGING = 794
/** Room for the line beside the bottom line. */
const LEAD_ROOM = 227

/** The indent of each kind of paragraph; where there is no room for what hangs, its words give way. */
export function indentOf(kind: ParagraphRole | 'list', design: Design): Indent {
  const inset = insetOf(design)
  const hang = (hanging: number): Indent => ({ left: Math.max(inset, hanging), hanging })
  switch (kind) {
    case 'list':
      return hang(listHanging(design))
    case 'source text':
      return hang(SOURCE_HANGING)
    case 'note':
      // Notes are set small and take the whole width, as tables do.
      return { left: NOTE_HANGING, hanging: NOTE_HANGING }
    case 'lead':
      return { left: Math.max(inset, LEAD_ROOM), hanging: 0 }
    case 'body':
    case 'entry':
    case 'detail':
    case 'small print':
    case 'caption':
      return { left: inset, hanging: 0 }
    default:
      return { left: 0, hanging: 0 }
  }
}
