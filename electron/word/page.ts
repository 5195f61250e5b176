import type { Design } from '#domain/template'

type Page = Pick<Design, 'page' | 'margins' | 'inset'>

/** The width between the margins, in twips. */
export const textWidth = ({ page, margins }: Page): number => page.width - margins.left - margins.right

/**
 * Where running text begins, in twips from the left margin: headings, tables and drawings begin at the margin
 * itself, so that lines of text are short enough to read and a reader who leafs through finds the headings.
 */
export const insetOf = (page: Page): number => Math.round(textWidth(page) * page.inset)
