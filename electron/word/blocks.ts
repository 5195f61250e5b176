import type {
  Anchor,
  Heading,
  Inline,
  List,
  Paragraph as ParagraphBlock,
  ParagraphRole,
} from '#document/model'
import { BULLETED, NUMBERED } from './lists.ts'
import { indentOf } from './page.ts'
import type { Pen } from './pen.ts'
import { paragraph } from './properties.ts'
import { inlineRuns, startsRightToLeft, wordsOf } from './runs.ts'
import { STYLE_HEADING, STYLE_LIST, STYLE_OF } from './styles.ts'

/** Runs of a paragraph, within a bookmark where the paragraph is an anchor. */
export function contentRuns(content: readonly Inline[], anchor: Anchor | null, pen: Pen): string {
  const runs = inlineRuns(content, pen)
  return anchor === null ? runs : pen.bookmark(anchor, runs)
}

const rightToLeft = (content: readonly Inline[]) => startsRightToLeft(wordsOf(content))

/**
 * How words of this direction are set. Word counts the indent of a paragraph from where its lines begin, so what
 * runs from right to left is told where the column is.
 */
function directionOf(content: readonly Inline[], kind: ParagraphRole | 'list', { design }: Pen) {
  if (!rightToLeft(content)) return { rightToLeft: false }
  const { left, hanging } = indentOf(kind, design)
  const right = left - hanging
  return { rightToLeft: true, indent: right > 0 ? { left: hanging, right, hanging } : null }
}

/** @param atLeft whether it stands at the left also where it runs from right to left, as one value beside its label. */
export const paragraphOf = (
  { role, anchor, content, keepNext }: ParagraphBlock,
  pen: Pen,
  atLeft = false,
): string =>
  paragraph(
    { style: STYLE_OF[role], keepNext, atLeft, ...directionOf(content, role, pen) },
    contentRuns(content, anchor, pen),
  )

export const headingOf = ({ level, anchor, content, newPage }: Heading, pen: Pen): string =>
  paragraph(
    { style: STYLE_HEADING[level], newPage, rightToLeft: rightToLeft(content) },
    contentRuns(content, anchor, pen),
  )

export function listOf({ ordered, items }: List, pen: Pen): string {
  const list = pen.newList(ordered ? NUMBERED : BULLETED)
  return items
    .map(({ anchor, content }, at) =>
      paragraph(
        // The last of several never stands alone on a page.
        { style: STYLE_LIST, list, keepNext: at === items.length - 2, ...directionOf(content, 'list', pen) },
        contentRuns(content, anchor, pen),
      ),
    )
    .join('')
}
