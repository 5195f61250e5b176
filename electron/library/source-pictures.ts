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
    const sha256 = refusing(library.folder, () => keepFile(library.folder, bytes))
    if (!kept.has(sha256)) kept.set(sha256, { ...about, sha256, size: bytes.length })
  }
  return [...kept.values()]
}

/** Records the pictures of a new source, within the change that makes it. */
export function insertPictures(library: Library, sourceId: string, pictures: readonly KeptPicture[]): void {
  for (const [position, picture] of pictures.entries())
    insertRow(library, 'source_picture', { id: library.newId(), sourceId, position, ...picture })
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
