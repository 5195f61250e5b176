import { finished } from 'node:stream/promises'
import { Tokenize } from 'rtf-stream-parser'

/** What RTF is made of: the beginning and end of a group, a word or sign with its number, or bytes of text. */
export type RtfPart =
  | { readonly group: 'begin' | 'end' }
  | { readonly word: string; readonly number: number | null }
  | { readonly bytes: Uint8Array }

/** A token as the tokenizer makes it: a group has neither word nor data. */
interface Token {
  /** 0 where a group begins. */
  readonly type: number
  readonly word?: string
  readonly param?: number
  readonly data?: Uint8Array
}

/** Hands each token on at once, instead of storing all of them until somebody asks. */
class Tokens extends Tokenize {
  readonly #take: (part: RtfPart) => void

  constructor(take: (part: RtfPart) => void) {
    super()
    this.#take = take
  }

  override push(token: Token | null): boolean {
    if (token) this.#take(partOf(token))
    return true
  }
}

function partOf(token: Token): RtfPart {
  if (token.word !== undefined) {
    // A byte in hex is text like any other; what else comes with data is no text.
    if (token.word === "'") return { bytes: token.data ?? new Uint8Array() }
    return { word: token.word, number: token.param ?? null }
  }
  if (token.data) return { bytes: token.data }
  return { group: token.type === 0 ? 'begin' : 'end' }
}

/** Tells of the parts of an RTF file, one after another. @throws what the tokenizer throws of bytes that are no RTF. */
export async function tokenize(bytes: Uint8Array, take: (part: RtfPart) => void): Promise<void> {
  const tokens = new Tokens(take)
  tokens.end(folded(bytes))
  await finished(tokens, { readable: false })
}

/** Line ends, with the word or sign before them that they end. */
const LINE_ENDS = /(\\(?:[a-z]+-?\d*)?)?[\r\n]+/gi
/** The beginning of a byte in hex that has no digits, behind signs for a backslash. */
const NO_BYTE = /(?<!\\)((?:\\\\)*)\\'(?![\da-f]{2})/gi

/**
 * The same without line ends, which in RTF only end a word, and without bytes that are none, of which the tokenizer
 * complains on the console. It copies all of a text with each further line of it, so that a picture in thousands of
 * lines of hex would keep it for minutes. Raw data counts its bytes: a file with some stays as it is.
 */
function folded(bytes: Uint8Array): Buffer {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const written = buffer.toString('latin1')
  if (/\\bin\d/.test(written)) return buffer
  const flat = written
    .replace(LINE_ENDS, (all, word: string | undefined) =>
      word === undefined ? '' : word === '\\' ? all : `${word} `,
    )
    .replace(NO_BYTE, '$1')
  return Buffer.from(flat, 'latin1')
}
