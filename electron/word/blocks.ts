import { HeadingLevel, Paragraph } from 'docx'
import type { Anchor, Heading, Inline, List, Paragraph as ParagraphBlock } from '#document/model'
import { inlineRuns, startsRightToLeft, wordsOf, type Pen } from './runs.ts'
import { BULLETED, NUMBERED } from './lists.ts'
import { STYLE_LIST, STYLE_OF } from './styles.ts'

/** Runs of a paragraph, within a bookmark where the paragraph is an anchor. */
export function contentRuns(content: readonly Inline[], anchor: Anchor | null, pen: Pen) {
  const runs = inlineRuns(content, pen)
  return anchor === null ? runs : pen.bookmark(anchor, runs)
}

const direction = (content: readonly Inline[]) =>
  startsRightToLeft(wordsOf(content)) ? { bidirectional: true } : {}

export function paragraphOf({ role, anchor, content, keepNext }: ParagraphBlock, pen: Pen): Paragraph {
  return new Paragraph({
    style: STYLE_OF[role],
    ...(keepNext ? { keepNext } : {}),
    ...direction(content),
    children: contentRuns(content, anchor, pen),
  })
}

export function headingOf({ level, anchor, content, newPage }: Heading, pen: Pen): Paragraph {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2,
    // Nothing stands above it on its page.
    ...(newPage ? { pageBreakBefore: true, spacing: { before: 0 } } : {}),
    ...direction(content),
    children: contentRuns(content, anchor, pen),
  })
}

/** @param instance which list of the document it is, so that each counts from 1. */
export function listOf({ ordered, items }: List, instance: number, pen: Pen): Paragraph[] {
  return items.map(
    ({ anchor, content }) =>
      new Paragraph({
        style: STYLE_LIST,
        numbering: { reference: ordered ? NUMBERED : BULLETED, level: 0, instance, custom: true },
        ...direction(content),
        children: contentRuns(content, anchor, pen),
      }),
  )
}
