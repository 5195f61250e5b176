import type { Anchor, Heading, Inline, List, Paragraph as ParagraphBlock } from '#document/model'
import { BULLETED, NUMBERED } from './lists.ts'
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

export const paragraphOf = ({ role, anchor, content, keepNext }: ParagraphBlock, pen: Pen): string =>
  paragraph(
    { style: STYLE_OF[role], keepNext, rightToLeft: rightToLeft(content) },
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
    .map(({ anchor, content }) =>
      paragraph(
        { style: STYLE_LIST, list, rightToLeft: rightToLeft(content) },
        contentRuns(content, anchor, pen),
      ),
    )
    .join('')
}
