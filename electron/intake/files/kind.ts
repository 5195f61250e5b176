import { strFromU8 } from 'fflate'
import { compoundFileOf, type Compound } from '#domain/compound-file'
import { endingOf, isTextName } from '#intake/text-file'

/** How the words are got out of a file. */
export type FileKind = 'text' | 'page' | 'word' | 'open' | 'flat open' | 'rtf' | 'pdf' | 'mail' | 'picture'

/** A kind of file that the words cannot be got out of, and why in a code. */
export type Unreadable =
  'protected' | 'old word' | 'outlook mail' | 'other archive' | 'other picture' | 'unsupported'

const OF_COMPOUND: Readonly<Record<Compound, Unreadable>> = {
  ...{ encrypted: 'protected', mail: 'outlook mail', 'old word': 'old word', other: 'unsupported' },
}

const PAGE_ENDINGS = /^\.(?:html?|xhtml|shtml)$/
const MAIL_ENDINGS = /^\.(?:eml|mht|mhtml)$/
const HEAD = 4_096

/**
 * What a file is: its bytes decide, its name only where they do not tell. A page or a mail is text by its bytes, so
 * there the name counts, and what every page and mail begins with.
 */
export function kindOf(bytes: Uint8Array, fileName: string): FileKind | Unreadable {
  const begins = (...wanted: number[]) => wanted.every((byte, at) => bytes[at] === byte)
  // Readers allow some bytes before it, and so do those who write such files.
  if (strFromU8(bytes.subarray(0, 1_024), true).includes('%PDF-')) return 'pdf'
  const ending = endingOf(fileName)
  if (begins(0x50, 0x4b, 0x03, 0x04) || begins(0x50, 0x4b, 0x05, 0x06)) {
    if (holdsOpenText(bytes) || ending === '.odt') return 'open'
    return holdsWord(bytes) || ending === '.docx' ? 'word' : 'other archive'
  }
  const picture = pictureOf(strFromU8(bytes.subarray(0, 16), true))
  if (picture) return picture
  const compound = compoundFileOf(bytes)
  if (compound) return ending === '.msg' ? 'outlook mail' : OF_COMPOUND[compound]
  const head = strFromU8(bytes.subarray(0, HEAD), true).replace(/^(?:ï»¿)?\s+/, '')
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (/^(?:<\?xml[^>]*>\s*)?<office:document[\s>]/.test(head)) return 'flat open'
  if (MAIL_ENDINGS.test(ending) || isMail(head)) return 'mail'
  if (PAGE_ENDINGS.test(ending) || /^(?:<!--[^]*?-->\s*)*(?:<!doctype html|<html[\s>])/i.test(head))
    return 'page'
  return isTextName(fileName) ? 'text' : 'unsupported'
}

/** The first file of an OpenDocument says what it is, and is not packed (OpenDocument 1.3, part 2, 3.3). */
const holdsOpenText = (bytes: Uint8Array) =>
  strFromU8(bytes.subarray(30, 256), true).startsWith('mimetypeapplication/vnd.oasis.opendocument.text')

/** What a picture begins with. @param head its first 16 bytes, a character each. */
function pictureOf(head: string): 'picture' | 'other picture' | null {
  if (/^(?:\xff\xd8\xff|\x89PNG\r\n|II\*\0|MM\0\*|RIFF[^]{4}WEBP)/.test(head)) return 'picture'
  return /^(?:GIF8|BM[^]{4}\0\0\0\0|[^]{4}ftyp(?:hei|hev|mif1|msf1|avif))/.test(head) ? 'other picture' : null
}

const holdsWord = (bytes: Uint8Array) =>
  strFromU8(bytes.subarray(Math.max(0, bytes.length - 65_536)), true).includes('word/document') ||
  strFromU8(bytes.subarray(0, 65_536), true).includes('word/document')

/** Two or more of the header lines that only mails begin with. */
function isMail(head: string): boolean {
  const [headers = ''] = head.split(/\r?\n\r?\n/, 1)
  if (!/^[A-Za-z-]+:/.test(headers)) return false
  const known = headers.match(
    /^(?:received|return-path|delivered-to|message-id|mime-version|from|to|subject|date|x-[a-z-]+):/gim,
  )
  return /^(?:message-id|mime-version|received):/im.test(headers) && (known?.length ?? 0) >= 3
}
