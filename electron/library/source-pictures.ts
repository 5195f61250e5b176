import { Refusal } from '#contract/errors'
import type { Utf16Range } from '#domain/quotation'
import type { PictureIntake, SourcePicture } from '#domain/source-picture'
import { refusing } from './failures.ts'
import { keepFile } from './file-store.ts'
import type { Library, Row } from './library.ts'
import { fromRow, insertRow } from './rows.ts'

/** A picture whose file is safe on disk. */
export type KeptPicture = Omit<SourcePicture, 'id'>

/** Keeps the files of pictures, each once. Call it before the change that names them. */
export function keepPictures(library: Library, pictures: readonly PictureIntake[]): KeptPicture[] {
  const kept = new Map<string, KeptPicture>()
  for (const { bytes, ...about } of pictures) {
    const hash = refusing(library.folder, () => keepFile(library.folder, bytes))
    if (!kept.has(hash)) kept.set(hash, { ...about, sha256: hash, size: bytes.length })
  }
  return [...kept.values()]
}

/** A picture that a source has, or is to have. */
type Listed = KeptPicture & Partial<Pick<SourcePicture, 'id'>>

/**
 * Records the pictures of a source in this order, within a change. Those that it has must be among them, and keep
 * their ids.
 */
export function setPictures(library: Library, sourceId: string, pictures: readonly Listed[]): void {
  // A place is taken once only, on the way back through the history too: all leave theirs before any takes another.
  library.sql('DELETE FROM source_picture WHERE source_id = ?').run(sourceId)
  for (const [position, picture] of pictures.entries())
    insertRow(library, 'source_picture', { id: library.newId(), sourceId, position, ...picture })
}

/** Of the pictures that a known page comes with, those that it has not. */
export const missingPictures = (
  known: readonly SourcePicture[],
  come: readonly PictureIntake[],
): PictureIntake[] => come.filter((picture) => !known.some((one) => isSame(one, picture)))

/** By its bytes, or by its place on the page, which keeps the picture that it has. */
const isSame = (one: KeptPicture, { sha256, fileName, alt, caption }: PictureIntake): boolean =>
  (fileName !== '' && one.fileName === fileName && one.alt === alt && one.caption === caption) ||
  one.sha256 === sha256

/** The pictures of a page with those that came to them, in the order of the page as it came now. */
export function joined(
  known: readonly SourcePicture[],
  added: readonly KeptPicture[],
  come: readonly PictureIntake[],
): Listed[] {
  const all: Listed[] = [...known]
  let behind = 0
  for (const picture of come) {
    const one = added.find(({ sha256 }) => sha256 === picture.sha256)
    const there = all.findIndex((each) => (one ? each.sha256 === picture.sha256 : isSame(each, picture)))
    if (there >= 0) behind = there + 1
    else if (one) all.splice(behind++, 0, one)
  }
  return all
}

/** The pictures of a source, in the order in which they stood on its page. */
export const picturesOf = (library: Library, sourceId: string): SourcePicture[] =>
  library
    .sql('SELECT * FROM source_picture WHERE source_id = ? ORDER BY position')
    .all(sourceId)
    .map(pictureFrom)

/** One picture of a source. @throws Refusal 'not found'. */
export function requirePicture(library: Library, sourceId: string, id: string): SourcePicture {
  const row = library.sql('SELECT * FROM source_picture WHERE source_id = ? AND id = ?').get(sourceId, id)
  if (!row) throw new Refusal('not found', { what: 'picture' })
  return pictureFrom(row)
}

function pictureFrom(row: Row): SourcePicture {
  const { sourceId: _, position: __, ...picture } = fromRow(row)
  return picture as unknown as SourcePicture
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')

/** Characters of a headline that are cited at most. */
const LONGEST_LINE = 200

/**
 * The words of a page that a picture is cited by: its caption where it stands in the text, else the first line, which
 * leads to the page all the same. Null where the page has no words.
 */
export function wordsAt(text: string, caption: string): Utf16Range | null {
  const words = caption.split(/\s+/).filter(Boolean).map(escaped)
  const found = words.length > 0 ? new RegExp(words.join('\\s+'), 'u').exec(text) : null
  if (found) return { start: found.index, end: found.index + found[0].length }
  const line = /\S.*/u.exec(text)
  if (!line) return null
  const cut = line[0].length <= LONGEST_LINE ? line[0] : cutShort(line[0])
  return { start: line.index, end: line.index + cut.length }
}

/** The beginning of a line, cut between words, and never within a character. */
const cutShort = (line: string) => {
  const begun = line.slice(0, LONGEST_LINE).replace(/[\ud800-\udbff]$/, '')
  return begun.replace(/\s+\S*$/, '')
}
