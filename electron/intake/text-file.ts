import { detect } from 'chardet'
import { Refusal } from '#contract/errors'
import { TEXT_LIMIT, TextEncoding } from '#contract/sources'

/** Endings of file names whose content is plain text. A name without one may be text too. */
const TEXT_ENDINGS = new Set(['', '.txt', '.text', '.md', '.markdown'])

export interface ReadText {
  readonly text: string
  readonly encoding: TextEncoding
}

/** The ending of a file name in lower case with its dot; empty where it has none. */
export const endingOf = (fileName: string): string =>
  /[^.](\.[a-z][a-z0-9]{0,9})$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''

/** Whether a name promises plain text and nothing else. */
export const isTextName = (fileName: string): boolean => TEXT_ENDINGS.has(endingOf(fileName))

/** @throws Refusal 'file too large' for more bytes than are read. Ask before reading them. */
export function checkTextSize(size: number, fileName: string): void {
  if (size > TEXT_LIMIT) throw new Refusal('file too large', { file: fileName, size, limit: TEXT_LIMIT })
}

/**
 * Reads the text of a plain text file. Line ends become `\n` and a byte order mark goes; everything else
 * stays to the letter, because quotations point into this text.
 * @param encoding what the user said it is written in; null to find out. Only UTF-8 and UTF-16 are ever
 *   found out: other encodings all look alike to a program, so they are proposed, not taken.
 * @throws Refusal 'file empty', 'file too large', 'file binary' or 'file encoding' (with `guess`).
 */
export function readTextFile(bytes: Uint8Array, fileName: string, encoding: TextEncoding | null): ReadText {
  checkTextSize(bytes.length, fileName)
  if (bytes.length === 0) throw new Refusal('file empty', { file: fileName })
  const used = encoding ?? unicodeOf(bytes)
  if (!used?.startsWith('utf-16') && looksBinary(bytes)) throw new Refusal('file binary', { file: fileName })
  const decoded = used === null ? null : decode(bytes, used)
  if (decoded === null || used === null)
    throw new Refusal('file encoding', { file: fileName, ...(encoding === null && guessed(bytes)) })
  if (decoded.includes('\0')) throw new Refusal('file binary', { file: fileName })
  const text = plainText(decoded)
  if (text.trim() === '') throw new Refusal('file empty', { file: fileName })
  return { text, encoding: used }
}

/** Text from the clipboard, in the form that a file's text gets. @throws Refusal as `readTextFile` does. */
export function readPastedText(pasted: string, name: string): ReadText {
  const bytes = new TextEncoder().encode(pasted.toWellFormed().replaceAll('\0', ''))
  return readTextFile(bytes, name, 'utf-8')
}

function decode(bytes: Uint8Array, encoding: TextEncoding): string | null {
  try {
    // The decoder drops the byte order mark itself.
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** One kind of line end, and no code points that Unicode sets apart as no characters. */
function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\p{Noncharacter_Code_Point}/gu, '\u{FFFD}')
}

/** The Unicode encoding that bytes are certainly in; null where it is none. */
function unicodeOf(bytes: Uint8Array): TextEncoding | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const bare = bareUtf16(bytes)
  if (bare) return bare
  return decode(bytes, 'utf-8') === null ? null : 'utf-8'
}

/** UTF-16 without a mark: in Western text nearly every second byte is zero, and no others are. */
function bareUtf16(bytes: Uint8Array): TextEncoding | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null
  const sample = bytes.subarray(0, 4_096)
  const zeros = [0, 0]
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2]! += 1
  const [even = 0, odd = 0] = zeros
  const half = sample.length / 2
  const encoding =
    odd > half * 0.7 && even === 0 ? 'utf-16le' : even > half * 0.7 && odd === 0 ? 'utf-16be' : null
  return encoding && decode(bytes, encoding) !== null ? encoding : null
}

/** Zero bytes, or more control characters than a stray one, are in no text. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0
  for (const byte of bytes) {
    if (byte === 0) return true
    // Tab, line ends, form feed and escape (of old terminals) do occur in texts.
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b) controls += 1
  }
  return controls > Math.max(2, bytes.length / 200)
}

const LABELS: ReadonlyMap<string, TextEncoding> = new Map<string, TextEncoding>([
  ...TextEncoding.options.map((label): [string, TextEncoding] => [label, label]),
  ['iso-8859-1', 'windows-1252'],
  ['iso-8859-7', 'windows-1253'],
  ['iso-8859-8', 'windows-1255'],
  ['iso-8859-9', 'windows-1254'],
  ['iso-8859-6', 'windows-1256'],
  ['iso-2022-kr', 'euc-kr'],
  ['gb2312', 'gb18030'],
])

function guessed(bytes: Uint8Array): { readonly guess?: string } {
  const label = LABELS.get(detect(bytes.subarray(0, 100_000))?.toLowerCase() ?? '')
  return label && label !== 'utf-8' && decode(bytes, label) !== null ? { guess: label } : {}
}
