import { parse } from 'node:path'
import type { TextEncoding } from '#contract/sources'
import type { FileText, ShownPicture } from '#intake/files/file-text'
import { readable } from './name.ts'
import type { FoundFile } from './walk.ts'

/** How deep what is enclosed is taken: of a mail that is attached to a mail, but not of one within that. */
const DEEPEST = 2

/** A file whose turn it is: one from the disk, or one that came within another. */
export interface Turn extends FoundFile {
  /** Of an enclosed file; those of others lie at `path`, as does the file in which this one came. */
  readonly bytes: Uint8Array | null
  /** What the file around it says it is written in; null where that says nothing. */
  readonly writtenIn: TextEncoding | null
  /** Where it came from, as the custody log keeps it: `/case/note.eml › map.pdf`. */
  readonly from: string
  readonly depth: number
}

/** A file of the disk. */
export const turnOf = (file: FoundFile): Turn => ({
  ...{ ...file, bytes: null, writtenIn: null },
  ...{ from: file.path, depth: 0 },
})

/** What came within a file and is taken, each under a name of its own. */
export function enclosedIn(turn: Turn, { enclosed = [] }: FileText): Turn[] {
  if (turn.depth === DEEPEST) return []
  const names = new Set<string>()
  const folder = turn.folder === '' ? turn.fileName : `${turn.folder}/${turn.fileName}`
  return enclosed.map(({ fileName: given, bytes, encoding: writtenIn }) => {
    const fileName = unlike(readable(given), names)
    names.add(fileName)
    const from = `${turn.from} › ${fileName}`
    const found = { path: turn.path, fileName, folder, size: bytes.length }
    return { ...found, bytes, writtenIn, from, depth: turn.depth + 1 }
  })
}

/** What is said of files that lie too deep to be taken. */
export const tooDeepWords = ({ depth }: Turn, { enclosed = [] }: FileText): string[] =>
  depth === DEEPEST && enclosed.length > 0
    ? ['What is attached to it lies too deep in mails within mails, and was not taken.']
    : []

/** Beside what came within another file lie no pictures of its page: only those in the page are its own. */
export const ownPictures = ({ bytes }: Turn, { pictures = [] }: FileText): readonly ShownPicture[] =>
  bytes === null
    ? pictures
    : pictures.map((one) => ({ ...one, places: one.places.filter((place) => 'bytes' in place) }))

/** A name that none of the others has: `map.pdf`, `map (2).pdf`. */
function unlike(fileName: string, taken: ReadonlySet<string>): string {
  const { name, ext } = parse(fileName)
  let free = fileName
  for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})${ext}`
  return free
}
