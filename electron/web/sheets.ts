import type { Document } from '#document/model'
import { fontFaces, type WebFont } from './fonts.ts'
import { markingOf, pageOf, runningTitle, type HtmlFile } from './page.ts'
import { runningStyle, sheetStyle, styleSheet } from './style.ts'

/** A web page that is to be printed, and the running lines of its sheets, each a small page of its own. */
export interface Sheets extends HtmlFile {
  readonly header: string
  readonly footer: string
}

/**
 * Writes a document for a printer of web pages, which sets title, marking and page numbers on every sheet.
 * The printer puts the numbers into the elements `pageNumber` and `totalPages`, as Chromium does; it would also
 * fill elements of the classes `title`, `date` and `url`, so that there must be none. The same
 * document gives the same sheets.
 */
export function writeSheets(document: Document, fonts: readonly WebFont[]): Sheets {
  const { design, meta } = document
  const faces = fontFaces(
    fonts.filter(({ family }) => family === 'Inter'),
    '',
  )
  const running = (place: 'head' | 'foot', words: string) =>
    `<style>${faces}${runningStyle(design, meta.marking)}</style><div class="line ${place}"><span class="words">${words}</span>${markingOf(document)}</div>`
  return {
    ...pageOf(document, fonts, {
      style: `${styleSheet(design, meta.marking)}${sheetStyle(design)}`,
      before: '',
      after: '',
    }),
    header: running('head', runningTitle(document)),
    footer: running('foot', 'Page <span class="pageNumber"></span> of <span class="totalPages"></span>'),
  }
}
