import { strFromU8, unzipSync, type UnzipFileInfo } from 'fflate'
import { Refusal } from '#contract/errors'
import { line } from './about.ts'

/** Bytes of the parts with words together: what holds more was made to fill the memory. */
export const UNPACKED_LIMIT = 60_000_000

/** Files of a packed document by their path in it. */
export type Parts = Readonly<Record<string, Uint8Array>>

/**
 * Takes out of a packed document the parts that are wanted; whatever else it holds stays packed.
 * @throws Refusal 'file damaged', 'file too much'.
 */
export function unpack(bytes: Uint8Array, file: string, wanted: RegExp): Parts {
  let size = 0
  const filter = ({ name, originalSize }: UnzipFileInfo) => {
    if (!wanted.test(name)) return false
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

/** The XML of a part; empty where there is none. */
export const xmlOf = (parts: Parts, name: string): string => strFromU8(parts[name] ?? new Uint8Array())

/** What the first element of this name says in a document's description, whatever its namespace. */
export const saidIn = (xml: string, name: string): string =>
  line(
    new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([^<]*)<`)
      .exec(xml)?.[1]
      ?.replace(/&(amp|lt|gt|quot|apos);/g, (_, entity: string) => ENTITIES[entity] ?? ''),
  )

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** What was left out of the words of a document, in words. */
export function notesOn(
  text: string,
  held: { readonly changes: boolean; readonly pictures: boolean; readonly comments: boolean },
): string[] {
  return [
    text === '' && 'The document holds no words.',
    held.changes && 'It holds tracked changes: what was inserted is in the text, what was deleted is not.',
    held.pictures && 'Its pictures were not taken; they are in the file.',
    held.comments && 'Its comments were not taken; they are in the file.',
  ].filter((note) => typeof note === 'string')
}
