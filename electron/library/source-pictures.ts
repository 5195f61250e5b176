import { Refusal } from '#contract/errors'
import type { Utf16Range } from '#domain/quotation'
import type { PictureIntake, SourcePicture } from '#domain/source-picture'
import { refusing } from './failures.ts'
import { keepFile } from './file-store.ts'
import type { Library, Row } from './library.ts'
import { fromRow, insertRow } from './rows.ts'

/** A picture whose file is safe on disk. */
export type KeptPicture = Omit<SourcePicture, 'id'>

/** Keeps the files of pictures. Call it before the change that names them. */
export const keepPictures = (library: Library, pictures: readonly PictureIntake[]): KeptPicture[] =>
  pictures.map(({ bytes, ...about }) => {
    const sha256 = refusing(library.folder, () => keepFile(library.folder, bytes))
    return { ...about, sha256, size: bytes.length }
  })

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

/** A picture that a page comes with, and the one of the page that it stands for; null where the page lacks it. */
export interface Match {
  readonly picture: PictureIntake
  readonly known: SourcePicture | null
}

/**
 * Finds for the pictures that a page comes with those that it has, each once: by the same bytes first, else by the
 * place on the page. The same bytes come once.
 */
export function matchPictures(known: readonly SourcePicture[], come: readonly PictureIntake[]): Match[] {
  const left = new Set(known)
  const take = (fits: (one: SourcePicture) => boolean) => {
    const found = [...left].find(fits) ?? null
    if (found) left.delete(found)
    return found
  }
  const pictures = come.filter(({ sha256 }, at) => come.findIndex((one) => one.sha256 === sha256) === at)
  const same = pictures.map(({ sha256 }) => take((one) => one.sha256 === sha256))
  return pictures.map((picture, at) => ({
    picture,
    known: same[at] ?? take((one) => isInPlaceOf(one, picture)),
  }))
}

/** What a page calls a picture and says of it is all that is known of its place. */
const isInPlaceOf = (one: SourcePicture, { fileName, alt, caption }: PictureIntake): boolean =>
  fileName !== '' && one.fileName === fileName && one.alt === alt && one.caption === caption

/** The pictures that the page lacks. */
export const missingOf = (matches: readonly Match[]): PictureIntake[] =>
  matches.flatMap(({ picture, known }) => (known ? [] : [picture]))

/** The pictures in whose place the page has another one, which it keeps. */
export const exchangedOf = (matches: readonly Match[]): PictureIntake[] =>
  matches.flatMap(({ picture, known }) => (known && known.sha256 !== picture.sha256 ? [picture] : []))

/** The pictures of a page with those that came to them, in the order of the page as it came now. */
export function joined(
  known: readonly SourcePicture[],
  added: readonly KeptPicture[],
  matches: readonly Match[],
): Listed[] {
  const all: Listed[] = [...known]
  let behind = 0
  for (const { picture, known: there } of matches) {
    const one = added.find(({ sha256 }) => sha256 === picture.sha256)
    if (there) behind = all.indexOf(there) + 1
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
