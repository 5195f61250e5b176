import type { Block, Document } from '#document/model'
import { headingOf, listOf, paragraphOf } from './blocks.ts'
import { contentsOf } from './contents.ts'
import { figureOf } from './figure.ts'
import { numberingXml } from './lists.ts'
import { footerXml, headerXml } from './marking.ts'
import { notesXml } from './notes.ts'
import { FOOTER_ID, HEADER_ID, packParts, packWithFonts, partsOfWord } from './package.ts'
import { textWidth } from './page.ts'
import { onNewPart, openPen, type Pen } from './pen.ts'
import { rasterOf } from './raster.ts'
import { openSanitiser } from './sanitise.ts'
import { stylesXml } from './styles.ts'
import { tableOf } from './table.ts'
import { valued, WORD_SPACES, XML_HEAD } from './markup.ts'
import { dress } from './template/dress.ts'
import { designIn, type WordTemplate } from './template/read.ts'

/** A .docx, and what had to be changed in the text for Word, in words. */
export interface WordFile {
  readonly bytes: Uint8Array
  readonly changes: string[]
}

/** Writes a document as .docx, in a house template where one is given. The same document gives the same bytes. */
export function writeWord(given: Document, template: WordTemplate | null = null): WordFile {
  const document = template ? { ...given, design: designIn(template, given.design) } : given
  const sanitiser = openSanitiser()
  const { pen, lists } = openPen(document.notes, sanitiser)
  const changes: string[] = []
  const { meta, design } = document
  const body = document.blocks.map((block) => blockOf(block, document, pen, changes)).join('')
  const notesPen = onNewPart(pen)
  const parts = {
    document: `${XML_HEAD}<w:document ${WORD_SPACES}><w:body>${body}${sectionOf(document)}</w:body></w:document>`,
    endnotes: notesXml(document.notes, notesPen),
    styles: stylesXml(meta.language, design),
    numbering: numberingXml(lists, design),
    header: headerXml(document, sanitiser),
    footer: footerXml(document),
    links: { document: pen.relationships, endnotes: notesPen.relationships },
  }
  const whole = partsOfWord(parts, meta, sanitiser)
  const words = (place: keyof typeof document.places) => sanitiser.clean(document.places[place])
  const bytes = template
    ? packParts(dress(whole, template, { language: meta.language, words }))
    : packWithFonts(whole)
  return { bytes, changes: [...sanitiser.changes(), ...changes] }
}

function blockOf(block: Block, document: Document, pen: Pen, changes: string[]): string {
  switch (block.type) {
    case 'heading':
      return headingOf(block, pen)
    case 'paragraph':
      return paragraphOf(block, pen)
    case 'list':
      return listOf(block, pen)
    case 'table':
      return tableOf(block, textWidth(document.design), document.design.step, pen)
    case 'contents':
      return contentsOf(block, pen)
    case 'figure': {
      const raster = rasterOf(block.picture)
      if (raster === null)
        changes.push(`Left out the picture of figure ${block.number}: its file is no whole PNG or JPEG.`)
      return figureOf(block, raster, document.design, pen)
    }
  }
}

/** The page, its running lines, and how its notes count. */
function sectionOf({ design: { page, margins } }: Document): string {
  const { top, right, bottom, left, header, footer } = margins
  return [
    `<w:sectPr><w:headerReference w:type="default" r:id="${HEADER_ID}"/><w:footerReference w:type="default" r:id="${FOOTER_ID}"/>`,
    `<w:endnotePr>${valued('numFmt', 'decimal')}</w:endnotePr>`,
    `<w:pgSz w:w="${page.width}" w:h="${page.height}"/>`,
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${header}" w:footer="${footer}" w:gutter="0"/>`,
    '</w:sectPr>',
  ].join('')
}
