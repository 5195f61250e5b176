import {
  AlignmentType,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  ShadingType,
  Tab,
  TabStopType,
  TextRun,
  type ParagraphChild,
} from 'docx'
import { MARKING_COLOUR, type Marking } from '#domain/marking'
import type { Document } from '#document/model'
import { textWidth } from './page.ts'
import type { Sanitiser } from './sanitise.ts'

/** A quarter of the type's height. Not a no-break space, between which and the label LibreOffice leaves a white seam. */
const PADDING = '\u2005'

/** TLP 2.0: capitals, 12 points, its colour on black. The blanks beside it are part of the black box. */
function markingRuns(marking: Marking): TextRun[] {
  const form = {
    bold: true,
    size: 24,
    color: MARKING_COLOUR[marking].slice(1),
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: '000000' },
    noProof: true,
  }
  return [PADDING, marking, PADDING].map((text) => new TextRun({ ...form, text }))
}

const line = (style: 'Header' | 'Footer', left: readonly ParagraphChild[], document: Document) =>
  new Paragraph({
    style,
    // Where the words on the left take the whole line, the marking stands at the right of the next.
    alignment: AlignmentType.RIGHT,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth(document.design) }],
    children: [...left, new TextRun({ children: [new Tab()] }), ...markingRuns(document.meta.marking)],
  })

/** Notice and short title on the left, marking on the right. */
export function headerOf(document: Document, { clean }: Sanitiser): Header {
  const { notice, shortTitle } = document.meta
  const title = new TextRun({ text: clean(shortTitle).replace(/\s+/g, ' ') })
  const before = notice === null ? [] : [new TextRun({ text: `${notice} · `, bold: true, color: '000000' })]
  return new Header({ children: [line('Header', [...before, title], document)] })
}

/** Page x of y on the left, marking on the right. */
export const footerOf = (document: Document) =>
  new Footer({
    children: [
      line(
        'Footer',
        [
          new TextRun({ children: ['Page ', PageNumber.CURRENT] }),
          new TextRun({ children: [' of ', PageNumber.TOTAL_PAGES] }),
        ],
        document,
      ),
    ],
  })
