import { likenessBy } from '#intake/origins/alike'
import { overlapOf, SKETCH_VERSION, type Overlap, type Sketch } from '#intake/origins/sketch'
import type { Library } from './library.ts'

// Each text has one sketch, whatever sources carry it; a text never changes, and so neither does its sketch. Its hashes
// stand in an index of their own beside it, so that the texts which share some of them are found without reading any other.

/** A text that has no sketch of today's making yet. */
export interface Unsketched {
  readonly textNum: number
  readonly text: string
}

/**
 * The next such text, the latest first.
 * @param below the text after which the search goes on.
 * @param incidentId where only its own texts are asked for.
 */
export function nextUnsketched(
  library: Library,
  below: number = Number.MAX_SAFE_INTEGER,
  incidentId: string | null = null,
): Unsketched | null {
  const row = library
    .sql(
      `SELECT source_text.num, source_text.text FROM source_text
       LEFT JOIN text_sketch ON text_sketch.text_num = source_text.num AND version = :version
       WHERE text_sketch.text_num IS NULL AND source_text.num < :below AND (:incidentId IS NULL OR sha256 IN (
         SELECT text_sha256 FROM incident_source AS link JOIN source ON source.id = link.source_id
         WHERE link.incident_id = :incidentId
       ))
       ORDER BY source_text.num DESC LIMIT 1`,
    )
    .get({ version: SKETCH_VERSION, below, incidentId })
  return row ? { textNum: Number(row['num']), text: String(row['text']) } : null
}

/** Keeps sketches, each in the place of an older one of its text. They are no change of the analyst's. */
export function keepSketches(
  library: Library,
  sketches: readonly { readonly textNum: number; readonly sketch: Sketch }[],
): void {
  const isOld: boolean[] = []
  library.transaction(() => {
    for (const { textNum, sketch } of sketches) {
      const old = sketchOfText(library, textNum)
      isOld.push(old !== null)
      for (const hash of old?.hashes ?? [])
        library.sql('DELETE FROM text_shingle WHERE hash = ? AND text_num = ?').run(hash, textNum)
      library
        .sql('INSERT OR REPLACE INTO text_sketch (text_num, version, shingles, hashes) VALUES (?, ?, ?, ?)')
        .run(textNum, SKETCH_VERSION, sketch.shingles, bytesOf(sketch.hashes))
      const insert = library.sql('INSERT OR IGNORE INTO text_shingle (hash, text_num) VALUES (?, ?)')
      for (const hash of sketch.hashes) insert.run(hash, textNum)
    }
  })
  // What an older sketch was a neighbour of is no longer known.
  if (isOld.includes(true)) found.delete(library)
  else for (const { textNum } of sketches) tellNeighbours(library, textNum)
}

/** The sketch of a text; null where there is none yet. */
export function sketchOfText(library: Library, textNum: number): Sketch | null {
  const row = library.sql('SELECT shingles, hashes FROM text_sketch WHERE text_num = ?').get(textNum)
  if (!row) return null
  // SQLite gives a blob as bytes.
  const bytes = row['hashes'] as unknown as Uint8Array
  return { shingles: Number(row['shingles']), hashes: hashesOf(bytes) }
}

/** Another text that has much in common with one. */
export interface Neighbour {
  readonly textNum: number
  readonly overlap: Overlap
}

// Texts never change, so what was found holds; a text that comes in is added to what was found of its neighbours.
const found = new WeakMap<Library, Map<number, readonly Neighbour[]>>()

/** Lets those that were looked for before know of a text whose sketch has come in. */
function tellNeighbours(library: Library, textNum: number): void {
  const known = found.get(library)
  if (!known?.size) return
  known.delete(textNum)
  for (const { textNum: other, overlap } of neighboursOf(library, textNum)) {
    const its = known.get(other)
    if (its && !its.some((one) => one.textNum === textNum))
      known.set(other, nearest([...its, { textNum, overlap }]))
  }
}

/** Those that share most, the earlier text first where two share alike. */
const nearest = (neighbours: readonly Neighbour[]): readonly Neighbour[] =>
  neighbours.toSorted((a, b) => b.overlap.shared - a.overlap.shared || a.textNum - b.textNum).slice(0, MOST)

/** The texts that may have one origin with a text, those that share most first. Empty where it has no sketch. */
export function neighboursOf(library: Library, textNum: number): readonly Neighbour[] {
  const known = found.get(library) ?? new Map<number, readonly Neighbour[]>()
  found.set(library, known)
  const there = known.get(textNum)
  if (there) return there
  const sketch = sketchOfText(library, textNum)
  const neighbours = (sketch ? textsSharing(library, sketch, textNum) : []).flatMap((other) => {
    const its = sketchOfText(library, other)
    const overlap = sketch && its && overlapOf(sketch, its)
    // What even two states of one page would not be taken for need not be looked at again.
    return overlap && likenessBy(overlap, 'same page') !== null ? [{ textNum: other, overlap }] : []
  })
  known.set(textNum, nearest(neighbours))
  return known.get(textNum) ?? []
}

/** Texts that share a single hash share it by accident. */
const FEWEST = 2
/** Texts that share most are looked at; beyond this many nobody compares them one by one. */
const MOST = 50

/** What so many texts have is a footer or a turn of phrase: of more than this nobody asks who else has it. */
const MOST_OF_ONE = 60

function textsSharing(library: Library, { hashes }: Sketch, textNum: number): number[] {
  const having = library.sql(
    `SELECT text_num FROM text_shingle WHERE hash = ? AND text_num <> ? ORDER BY text_num DESC LIMIT ${MOST_OF_ONE}`,
  )
  const shared = new Map<number, number>()
  for (const hash of hashes)
    for (const row of having.all(hash, textNum)) {
      const other = Number(row['text_num'])
      shared.set(other, (shared.get(other) ?? 0) + 1)
    }
  return [...shared]
    .filter(([, count]) => count >= FEWEST)
    .sort(([a, ours], [b, theirs]) => theirs - ours || a - b)
    .slice(0, MOST)
    .map(([other]) => other)
}

// In the order of bytes that every machine reads alike, because a library may move to another one.
function bytesOf(hashes: Uint32Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(hashes.length * 4))
  hashes.forEach((hash, at) => view.setUint32(at * 4, hash, true))
  return new Uint8Array(view.buffer)
}

function hashesOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Uint32Array.from({ length: bytes.byteLength / 4 }, (_, at) => view.getUint32(at * 4, true))
}
