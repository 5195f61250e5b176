import { Document as WordDocument, NumberFormat, Packer, Paragraph } from 'docx'
import { unzipSync } from 'fflate'
import type { Document } from '#document/model'
import { houseLists, type ListKind } from './lists.ts'
import { footerOf, headerOf } from './marking.ts'
import type { Sanitiser } from './sanitise.ts'
import { houseStyles } from './styles.ts'

/** The parts around the text of a document, as `docx` writes them, by their paths. */
export type Frame = ReadonlyMap<string, string>

/** The last frame: while a briefing is written, little but its text changes. */
let last: { readonly key: string; readonly frame: Frame } | null = null

/**
 * Styles, lists, running lines, settings, page and package of a document, in which there is no text yet.
 * @param lists the kind of each list in the text, in their order.
 */
export async function frameOf(
  document: Document,
  lists: readonly ListKind[],
  sanitiser: Sanitiser,
): Promise<Frame> {
  const { meta, design } = document
  const key = JSON.stringify([meta.language, meta.marking, meta.shortTitle, meta.notice, design, lists])
  // What is written is what was asked for, so that what had to be changed is told each time.
  const headers = { default: headerOf(document, sanitiser) }
  if (last?.key === key) return last.frame
  const word = new WordDocument({
    styles: houseStyles(meta.language, design),
    numbering: houseLists(design),
    compatibility: { version: 15 },
    defaultTabStop: 340,
    sections: [
      {
        headers,
        footers: { default: footerOf(document) },
        properties: {
          page: { size: design.page, margin: { ...design.margins, gutter: 0 } },
          endnoteProperties: { numberFormat: { type: NumberFormat.DECIMAL } },
        },
        // Paragraphs that only make their lists known.
        children: lists.map(
          (reference, instance) => new Paragraph({ numbering: { reference, instance, level: 0 } }),
        ),
      },
    ],
  })
  const decoder = new TextDecoder()
  const frame = new Map(
    Object.entries(unzipSync(await Packer.toBuffer(word))).map(([path, part]) => [
      path,
      decoder.decode(part),
    ]),
  )
  last = { key, frame }
  return frame
}
