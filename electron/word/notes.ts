import type { Note } from '#document/model'
import { contentRuns } from './blocks.ts'
import type { Pen } from './pen.ts'
import { paragraph, runProperties } from './properties.ts'
import { startsRightToLeft, TAB, wordsOf } from './runs.ts'
import { STYLE_NOTE_MORE, STYLE_NOTE_NUMBER, STYLE_OF } from './styles.ts'
import { WORD_SPACES, XML_HEAD } from './markup.ts'

/** Notes that every file has: the lines that part the notes from the text. */
const SEPARATORS = (['separator', 'continuationSeparator'] as const)
  .map(
    (type, at) =>
      `<w:endnote w:type="${type}" w:id="${at - 1}">${paragraph({}, `<w:r><w:${type}/></w:r>`)}</w:endnote>`,
  )
  .join('')

/** The part of the endnotes. */
export const notesXml = (notes: readonly Note[], pen: Pen): string =>
  `${XML_HEAD}<w:endnotes ${WORD_SPACES}>${SEPARATORS}${notes.map((note) => noteOf(note, pen)).join('')}</w:endnotes>`

const NUMBER = `<w:r>${runProperties({ style: STYLE_NOTE_NUMBER })}<w:endnoteRef/></w:r>${TAB}`

/** The number stands before the first paragraph, the others below its words. */
const noteOf = ({ number, blocks }: Note, pen: Pen): string =>
  `<w:endnote w:id="${number}">${blocks
    .map((block, at) =>
      paragraph(
        {
          style: at === 0 ? STYLE_OF.note : STYLE_NOTE_MORE,
          keepNext: at < blocks.length - 1,
          rightToLeft: startsRightToLeft(wordsOf(block.content)),
        },
        (at === 0 ? NUMBER : '') + contentRuns(block.content, block.anchor, pen),
      ),
    )
    .join('')}</w:endnote>`
