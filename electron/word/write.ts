import type { Block, Document } from '#document/model'
import { headingOf, listOf, paragraphOf } from './blocks.ts'
import { contentsOf } from './contents.ts'
import { figureOf } from './figure.ts'
import { frameOf } from './frame.ts'
import { notesOf } from './notes.ts'
import { packParts, packWithFonts, partsOfWord } from './package.ts'
import { onNewPart, openPen, type Pen } from './pen.ts'
import { rasterOf } from './raster.ts'
import { openSanitiser } from './sanitise.ts'
import { tableOf } from './table.ts'
import { dress } from './template/dress.ts'
import { designIn, type WordTemplate } from './template/read.ts'

/** A .docx, and what had to be changed in the text for Word, in words. */
export interface WordFile {
  readonly bytes: Uint8Array
  readonly changes: string[]
}

/** Writes a document as .docx, in a house template where one is given. The same document gives the same bytes. */
export async function writeWord(given: Document, template: WordTemplate | null = null): Promise<WordFile> {
  const document = template ? { ...given, design: designIn(template, given.design) } : given
  const sanitiser = openSanitiser()
  const { pen, lists } = openPen(document, sanitiser)
  const changes: string[] = []
  const body = document.blocks.map((block) => blockOf(block, pen, changes)).join('')
  const notesPen = onNewPart(pen)
  const notes = notesOf(document.notes, notesPen)
  const links = { body: pen.relationships, notes: notesPen.relationships }
  const frame = await frameOf(document, lists, sanitiser)
  const parts = partsOfWord(frame, { body, notes, links }, document.meta, sanitiser)
  const words = (place: keyof typeof document.places) => sanitiser.clean(document.places[place])
  const bytes = template
    ? packParts(dress(parts, template, { language: document.meta.language, words }))
    : packWithFonts(parts)
  return { bytes, changes: [...sanitiser.changes(), ...changes] }
}

function blockOf(block: Block, pen: Pen, changes: string[]): string {
  switch (block.type) {
    case 'heading':
      return headingOf(block, pen)
    case 'paragraph':
      return paragraphOf(block, pen)
    case 'list':
      return listOf(block, pen)
    case 'table':
      return tableOf(block, pen)
    case 'contents':
      return contentsOf(block, pen)
    case 'figure': {
      const raster = rasterOf(block.picture)
      if (raster === null)
        changes.push(`Left out the picture of figure ${block.number}: its file is no whole PNG or JPEG.`)
      return figureOf(block, raster, pen)
    }
  }
}
