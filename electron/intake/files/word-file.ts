import { zipSync } from 'fflate'
import { DOMParser } from 'linkedom'
import mammoth from 'mammoth'
import { Refusal } from '#contract/errors'
import { dayOf, languageOf } from './about.ts'
import { roleInPage, textOfDom, type Element, type Role } from './dom-text.ts'
import type { AboutFile, FileText } from './file-text.ts'
import { notesOn, saidIn, unpack, xmlOf, type Parts } from './package.ts'

/** The parts that hold words, and those that tell how they hang together. Pictures and programs stay packed. */
const WITH_WORDS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?(?:document\d*|footnotes|endnotes|comments|styles|numbering)\.xml(?:\.rels)?)$/

/**
 * The words of a Word document: what is deleted in tracked changes is not among them, notes stand at the end.
 * @throws Refusal 'file damaged', 'file too much'.
 */
export async function readWordFile(bytes: Uint8Array, fileName: string): Promise<FileText> {
  const parts = unpack(bytes, fileName, WITH_WORDS)
  const body = xmlOf(parts, 'word/document.xml')
  const html = await toHtml(parts, fileName)
  const document = new DOMParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html')
  const text = textOfDom(document.body as never, roleInWord)
  return {
    text,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    about: aboutWord(parts),
    notes: notesOn(text, {
      changes: /<w:(?:ins|del|moveFrom)\b/.test(body),
      pictures: /<w:(?:drawing|pict)\b/.test(body),
      comments: parts['word/comments.xml'] !== undefined,
    }),
  }
}

/** A row of a table is one line: what is a paragraph, list or table elsewhere goes on in a cell. */
function roleInWord(element: Element): Role {
  const role = roleInPage(element)
  return (role === 'block' || role === 'item' || role === 'cell') && isInCell(element) ? 'run' : role
}

function isInCell({ parentNode }: Element): boolean {
  for (let above = parentNode; above; above = above.parentNode)
    if (above.nodeName === 'TD' || above.nodeName === 'TH') return true
  return false
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
  const core = xmlOf(parts, 'docProps/core.xml')
  const styles = xmlOf(parts, 'word/styles.xml')
  return {
    title: saidIn(core, 'title'),
    author: saidIn(core, 'creator'),
    publisher: '',
    published: dayOf(saidIn(core, 'modified') || saidIn(core, 'created')),
    language: languageOf(/<w:lang\b[^>]*\bw:val="([^"]+)"/.exec(styles)?.[1] ?? saidIn(core, 'language')),
    url: '',
  }
}
