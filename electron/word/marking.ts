import { MARKING_COLOUR, type Marking } from '#domain/marking'
import type { Document } from '#document/model'
import { field } from './fields.ts'
import { textWidth } from './page.ts'
import { paragraph, type RunForm } from './properties.ts'
import { run, TAB } from './runs.ts'
import type { Sanitiser } from './sanitise.ts'
import { WORD_SPACES, XML_HEAD } from './markup.ts'

/** A quarter of the type's height. Not a no-break space, between which and the label LibreOffice leaves a white seam. */
const PADDING = '\u2005'

/** TLP 2.0: capitals, 12 points, its colour on black. The blanks beside it are part of the black box. */
function markingRuns(marking: Marking): string {
  const color = MARKING_COLOUR[marking].slice(1)
  const form: RunForm = { bold: true, size: 24, color, fill: '000000', noProof: true }
  return [PADDING, marking, PADDING].map((words) => run(words, form)).join('')
}

const line = (style: 'Header' | 'Footer', left: string, document: Document): string =>
  paragraph(
    { style, tabs: [{ to: 'right', at: textWidth(document.design) }] },
    left + TAB + markingRuns(document.meta.marking),
  )

/** Short title on the left, marking on the right. */
export const headerXml = (document: Document, { clean }: Sanitiser): string =>
  `${XML_HEAD}<w:hdr ${WORD_SPACES}>${line('Header', run(clean(document.meta.shortTitle).replace(/\s+/g, ' ')), document)}</w:hdr>`

/** Page x of y on the left, marking on the right. */
export const footerXml = (document: Document): string =>
  `${XML_HEAD}<w:ftr ${WORD_SPACES}>${line('Footer', run('Page ') + field('PAGE', '1') + run(' of ') + field('NUMPAGES', '1'), document)}</w:ftr>`
