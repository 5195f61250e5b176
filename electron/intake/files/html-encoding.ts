import { strFromU8 } from 'fflate'
import type { TextEncoding } from '#contract/sources'
import { readTextFile } from '#intake/text-file'

/** Where browsers look for the declaration, in bytes (HTML Standard, 13.2.3.2). */
const PRESCAN = 1_024 * 4

/**
 * The characters of a page: as its byte order mark, its own declaration or the user says.
 * @throws Refusal as `readTextFile` does, 'file encoding' where nothing says it.
 */
export function htmlOf(bytes: Uint8Array, fileName: string, encoding: TextEncoding | null): string {
  const declared = encoding === null ? declaredEncoding(bytes) : null
  if (declared)
    try {
      return new TextDecoder(declared, { fatal: true }).decode(bytes)
    } catch {
      // It says what it is not.
    }
  return readTextFile(bytes, fileName, encoding).text
}

function declaredEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef || bytes[0] === 0xff || bytes[0] === 0xfe) return null
  const head = strFromU8(bytes.subarray(0, PRESCAN), true)
  const label = /<(?:meta\s[^>]*?|\?xml\s[^>]*?)(?:charset|encoding)\s*=\s*["']?\s*([\w:.-]+)/i.exec(
    head,
  )?.[1]
  try {
    return label ? new TextDecoder(label).encoding : null
  } catch {
    return null
  }
}
