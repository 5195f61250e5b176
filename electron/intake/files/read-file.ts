import { Refusal } from '#contract/errors'
import type { TextEncoding } from '#contract/sources'
import { guessedTitle, guessPublished } from '#intake/about-text'
import { endingOf, readTextFile } from '#intake/text-file'
import { SAYS_NOTHING, type FileText } from './file-text.ts'
import { kindOf } from './kind.ts'

/**
 * The words of a file of any kind that can be read, and what it says about itself. Pure: nothing is run, fetched or
 * written. The same bytes always give the same words.
 * @param encoding what the user said a text, page or mail is written in; null to find out.
 * @throws Refusal of the kinds that begin with 'file'.
 */
export async function readFile(
  bytes: Uint8Array,
  fileName: string,
  encoding: TextEncoding | null,
): Promise<FileText> {
  if (bytes.length === 0) throw new Refusal('file empty', { file: fileName })
  return wellFormed(named(dated(await wordsOf(bytes, fileName, encoding)), fileName))
}

/**
 * The words of formatted text from the clipboard: all of them, for somebody chose them. Its title is empty where it
 * names none.
 * @param bytes its HTML in UTF-8.
 */
export async function readFragment(bytes: Uint8Array): Promise<FileText> {
  const { fragmentText } = await import('./page-file.ts')
  return wellFormed(fragmentText(new TextDecoder().decode(bytes)))
}

const wellFormed = (read: FileText): FileText => ({
  ...read,
  text: read.text.toWellFormed().replace(/[\0\p{Noncharacter_Code_Point}]/gu, '\u{FFFD}'),
})

async function wordsOf(
  bytes: Uint8Array,
  fileName: string,
  encoding: TextEncoding | null,
): Promise<FileText> {
  const kind = kindOf(bytes, fileName)
  // Each reader is loaded with the first file of its kind.
  switch (kind) {
    case 'text': {
      const { text } = readTextFile(bytes, fileName, encoding)
      const mediaType = /^\.(?:md|markdown)$/.test(endingOf(fileName)) ? 'text/markdown' : 'text/plain'
      return { text, mediaType, about: SAYS_NOTHING, notes: [] }
    }
    case 'page':
      return (await import('./page-file.ts')).readPage(bytes, fileName, encoding)
    case 'word':
      return (await import('./word-file.ts')).readWordFile(bytes, fileName)
    case 'open':
      return (await import('./open-file.ts')).readOpenFile(bytes, fileName)
    case 'flat open':
      return (await import('./open-file.ts')).readFlatOpenFile(bytes, fileName)
    case 'rtf':
      return (await import('./rtf-file.ts')).readRtf(bytes, fileName)
    case 'picture':
      return (await import('./picture-file.ts')).readPicture(bytes, fileName)
    case 'pdf':
      return (await import('./pdf-file.ts')).readPdf(bytes, fileName)
    case 'mail':
      return (await import('./mail-file.ts')).readMail(bytes, fileName)
    case 'protected':
      throw new Refusal('file protected', { file: fileName })
    case 'old word':
      throw new Refusal('file old word', { file: fileName })
    case 'outlook mail':
      throw new Refusal('file outlook mail', { file: fileName })
    case 'other picture':
      throw new Refusal('file other picture', { file: fileName })
    default:
      throw new Refusal('file unsupported', { file: fileName })
  }
}

/** When it was last written to says less of when a text was published than what it says itself. */
const WRITTEN = /officedocument|opendocument|rtf|pdf/

/** The day of publication: the file's own, else one that is guessed from its words. */
function dated(read: FileText): FileText {
  const { published } = read.about
  const guess = published === '' || WRITTEN.test(read.mediaType) ? guessPublished(read.text) : ''
  if (guess === '') return read
  return {
    ...read,
    about: { ...read.about, published: guess },
    guessed: { ...read.guessed, published: 'text' },
  }
}

/** A source needs a title: the file's own, else one that is guessed from its words or its name. */
function named(read: FileText, fileName: string): FileText {
  if (read.about.title !== '') return read
  const { title, from } = guessedTitle(read.text, fileName)
  return { ...read, about: { ...read.about, title }, guessed: { ...read.guessed, title: from } }
}
