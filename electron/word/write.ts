import { Document as WordDocument, NumberFormat, Packer, Paragraph, Tab, TextRun, type FileChild } from 'docx'
import type { Block, Document, Note } from '#document/model'
import { contentRuns, headingOf, listOf, paragraphOf } from './blocks.ts'
import { contentsOf } from './contents.ts'
import { figureOf, rasterOf } from './figure.ts'
import { footerOf, headerOf, textWidth } from './marking.ts'
import { finish } from './finish.ts'
import { bookmarker, startsRightToLeft, wordsOf, type Pen } from './runs.ts'
import { openSanitiser } from './sanitise.ts'
import { houseLists } from './lists.ts'
import { houseStyles, STYLE_NOTE_MORE, STYLE_OF } from './styles.ts'
import { tableOf } from './table.ts'

/** A .docx, and what had to be changed in the text for Word, in words. */
export interface WordFile {
  readonly bytes: Uint8Array
  readonly changes: string[]
}

/** Writes a document as .docx. The same document gives the same bytes. */
export async function writeWord(document: Document): Promise<WordFile> {
  const sanitiser = openSanitiser()
  const pen: Pen = {
    sanitiser,
    noteAnchors: new Map(document.notes.map(({ number, anchor }) => [number, anchor])),
    mentioned: new Set(),
    bookmark: bookmarker(),
  }
  const changes: string[] = []
  const children = document.blocks.flatMap((block, at) => blockOf(block, at, document, pen, changes))
  const { meta, design } = document
  const word = new WordDocument({
    styles: houseStyles(meta.language, design),
    numbering: houseLists(design),
    compatibility: { version: 15 },
    defaultTabStop: 340,
    endnotes: Object.fromEntries(
      document.notes.map((note) => [note.number, { children: noteOf(note, pen) }]),
    ),
    sections: [
      {
        headers: { default: headerOf(document, sanitiser) },
        footers: { default: footerOf(document) },
        properties: {
          page: {
            size: design.page,
            margin: { ...design.margins, gutter: 0 },
          },
          endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } },
        },
        children,
      },
    ],
  })
  const packed = await Packer.toBuffer(word)
  const bytes = finish(packed, meta, sanitiser)
  return { bytes, changes: [...sanitiser.changes(), ...changes] }
}

function blockOf(block: Block, at: number, document: Document, pen: Pen, changes: string[]): FileChild[] {
  switch (block.type) {
    case 'heading':
      return [headingOf(block, pen)]
    case 'paragraph':
      return [paragraphOf(block, pen)]
    case 'list':
      return listOf(block, at, pen)
    case 'table':
      return [tableOf(block, textWidth(document), document.design.step, pen)]
    case 'contents':
      return contentsOf(block, pen)
    case 'figure': {
      const raster = rasterOf(block.picture)
      if (raster === null)
        changes.push(`Left out the picture of figure ${block.number}: its file is no whole PNG or JPEG.`)
      return figureOf(
        block,
        raster,
        { width: Math.floor(textWidth(document) / 15), height: document.design.figureHeight },
        pen,
      )
    }
  }
}

function noteOf({ blocks }: Note, pen: Pen): Paragraph[] {
  return blocks.map(
    (block, at) =>
      new Paragraph({
        style: at === 0 ? STYLE_OF.note : STYLE_NOTE_MORE,
        ...(at < blocks.length - 1 ? { keepNext: true } : {}),
        ...(startsRightToLeft(wordsOf(block.content)) ? { bidirectional: true } : {}),
        children: [
          ...(at === 0 ? [new TextRun({ children: [new Tab()] })] : []),
          ...contentRuns(block.content, block.anchor, pen),
        ],
      }),
  )
}
