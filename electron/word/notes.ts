import type { Note } from '#document/model'
import { contentRuns } from './blocks.ts'
import type { Pen } from './pen.ts'
import { paragraph, runProperties } from './properties.ts'
import { startsRightToLeft, TAB, wordsOf } from './runs.ts'
import { STYLE_NOTE_MORE, STYLE_NOTE_NUMBER, STYLE_OF } from './styles.ts'

/** The endnotes, one after another. */
export const notesOf = (notes: readonly Note[], pen: Pen): string =>
  notes.map((note) => noteOf(note, pen)).join('')

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
