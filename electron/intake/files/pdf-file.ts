import { getDocumentProxy } from 'unpdf'
import { Refusal } from '#contract/errors'
import { dayOf, languageOf, line } from './about.ts'
import type { FileText } from './file-text.ts'
import { layOut, type Piece } from './pdf-layout.ts'

/** Pages that are read at most. */
const MOST_PAGES = 2_000

/**
 * The words of a PDF in the order in which it draws them. No program in it is run.
 * @throws Refusal 'file protected' for one with a password, 'file damaged'.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<FileText> {
  // The bytes that are read are handed over and gone.
  const pdf = await open(new Uint8Array(bytes), file)
  try {
    const pages: Piece[][] = []
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(items.flatMap((item) => ('str' in item ? [pieceOf(item)] : [])))
      page.cleanup()
    }
    const { text, repeated } = layOut(pages)
    const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as {
      info: Record<string, unknown>
    }
    const said = (name: string) => (typeof info[name] === 'string' ? line(info[name]) : '')
    return {
      text,
      mediaType: 'application/pdf',
      about: {
        title: said('Title'),
        author: said('Author'),
        publisher: '',
        published: dayOf(said('CreationDate') || said('ModDate')),
        language: languageOf(said('Language')),
        url: '',
      },
      notes: [
        ...(text === ''
          ? ['It holds pictures of pages and no words, as a scan does. The file is kept.']
          : []),
        ...(repeated > 0 ? [`Left out: lines that stand at the edge of every page (${repeated}).`] : []),
        ...(pdf.numPages > MOST_PAGES ? [`Read: the first ${MOST_PAGES} of its ${pdf.numPages} pages.`] : []),
      ],
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('file damaged', { file }, { cause: error })
  } finally {
    await pdf.loadingTask.destroy().catch(() => undefined)
  }
}

async function open(bytes: Uint8Array, file: string) {
  try {
    return await getDocumentProxy(bytes, {
      // Nothing of a file is evaluated, fetched or drawn.
      disableAutoFetch: true,
      disableStream: true,
      disableFontFace: true,
      useSystemFonts: false,
      stopAtErrors: false,
      verbosity: 0,
    })
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    throw new Refusal(isLocked ? 'file protected' : 'file damaged', { file }, { cause: error })
  }
}

interface TextItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly hasEOL: boolean
}

const pieceOf = ({ str, transform, width, hasEOL }: TextItem): Piece => ({
  text: str,
  x: transform[4] ?? 0,
  y: transform[5] ?? 0,
  width,
  size: Math.hypot(transform[2] ?? 0, transform[3] ?? 0),
  ends: hasEOL,
})
