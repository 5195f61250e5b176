import { strFromU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate'
import { DOMParser } from 'linkedom'
import mammoth from 'mammoth'
import { Refusal } from '#contract/errors'
import { dayOf, languageOf, line } from './about.ts'
import { textOfDom } from './dom-text.ts'
import type { AboutFile, FileText } from './file-text.ts'

/** Bytes of the parts with words together: what holds more was made to fill the memory. */
const UNPACKED_LIMIT = 60_000_000
/** The parts that hold words, and those that tell how they hang together. Pictures and programs stay packed. */
const WITH_WORDS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?(?:document\d*|footnotes|endnotes|comments|styles|numbering)\.xml(?:\.rels)?)$/

/**
 * The words of a Word document: what is deleted in tracked changes is not among them, notes stand at the end.
 * @throws Refusal 'file damaged', 'file too much'.
 */
export async function readWordFile(bytes: Uint8Array, fileName: string): Promise<FileText> {
  const parts = unpack(bytes, fileName)
  const body = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  const html = await toHtml(parts, fileName)
  const document = new DOMParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html')
  const text = textOfDom(document.body as never)
  const notes = [
    /<w:(?:ins|del|moveFrom)\b/.test(body) &&
      'It holds tracked changes: what was inserted is in the text, what was deleted is not.',
    /<w:(?:drawing|pict)\b/.test(body) && 'Its pictures were not taken; they are in the file.',
    parts['word/comments.xml'] && 'Its comments were not taken; they are in the file.',
  ].filter((note) => typeof note === 'string')
  return {
    text,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    about: aboutWord(parts),
    notes: text === '' ? ['The document holds no words.', ...notes] : notes,
  }
}

type Parts = Record<string, Uint8Array>

function unpack(bytes: Uint8Array, file: string): Parts {
  let size = 0
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (!WITH_WORDS.test(name)) return false
    size += originalSize
    if (size > UNPACKED_LIMIT) throw new Refusal('file too much', { file })
    return true
  }
  try {
    return unzipSync(bytes, { filter })
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('file damaged', { file }, { cause: error })
  }
}

async function toHtml(parts: Parts, file: string): Promise<string> {
  try {
    // Packed anew with nothing but words, so that whatever else the file holds is never looked at.
    const buffer = Buffer.from(zipSync(parts, { level: 0 }))
    const { value } = await mammoth.convertToHtml(
      { buffer },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
    )
    return value
  } catch (error) {
    throw new Refusal('file damaged', { file }, { cause: error })
  }
}

function aboutWord(parts: Parts): AboutFile {
  const core = strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())
  const styles = strFromU8(parts['word/styles.xml'] ?? new Uint8Array())
  const said = (name: string) =>
    line(
      new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([^<]*)<`)
        .exec(core)?.[1]
        ?.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => ENTITIES[entity] ?? ''),
    )
  return {
    title: said('title'),
    author: said('creator'),
    publisher: '',
    published: dayOf(said('modified') || said('created')),
    language: languageOf(/<w:lang\b[^>]*\bw:val="([^"]+)"/.exec(styles)?.[1] ?? said('language')),
    url: '',
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
