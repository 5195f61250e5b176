import type { CustodyDetails } from '#domain/custody'
import type { Attachment } from '#domain/incident'
import { imageOf } from '#library/history-rows'
import type { Library, Row } from '#library/library'
import { enter } from './log.ts'

/** How a change came about: done by a person, taken back, or done again. */
export type Way = 'done' | 'undo' | 'redo'

type Image = Row | null

/**
 * Enters what a change did to originals and grades, as its rows tell: a source that goes, comes back or is graded,
 * and an image that is attached to evidence or taken off. A source that is brought in enters itself, for its rows do
 * not tell from where.
 * @param after the number of the last row that is entered already.
 */
export function enterChange(library: Library, change: number, way: Way, after = 0): void {
  const rows = library
    .sql(
      `SELECT table_name, before, after FROM change_row
       WHERE change_num = ? AND num > ? AND table_name IN ('source', 'statement', 'evidence') ORDER BY num`,
    )
    .all(change, after)
  for (const row of rows) {
    const [old, now] = imagesOf(row, way)
    enterRow(library, String(row['table_name']), old, now, way)
  }
  if (way !== 'done') enterPictures(library, change, way)
}

/** What a row was before, and what it is now. */
function imagesOf(row: Row, way: Way): [Image, Image] {
  const [before, after] = [imageOf(row['before']), imageOf(row['after'])]
  return way === 'undo' ? [after, before] : [before, after]
}

/** Enters the pictures that undo took off a page which stays, or redo gave it again. */
function enterPictures(library: Library, change: number, way: Way): void {
  const rows = library
    .sql(
      `SELECT before, after, coalesce(after, before) ->> '$.source_id' AS source_id FROM change_row
       WHERE change_num = ? AND table_name = 'source_picture' ORDER BY num`,
    )
    .all(change)
  const itself = library.sql(
    `SELECT 1 FROM change_row WHERE change_num = ? AND table_name = 'source' AND (before IS NULL OR after IS NULL)
       AND coalesce(after, before) ->> '$.id' = ?`,
  )
  for (const [id, those] of Map.groupBy(rows, (row) => String(row['source_id']))) {
    const source = library.sql('SELECT title, original_sha256 FROM source WHERE id = ?').get(id)
    if (!source || itself.get(change, id)) continue
    const [old, now] = [0, 1].map((at) => those.flatMap((row) => hashOf(imagesOf(row, way)[at]) ?? [])) as [
      string[],
      string[],
    ]
    const enterSome = (action: 'delete' | 'import', pictures: string[]) =>
      pictures.length > 0 &&
      enter(library, {
        ...{ action, sourceId: id, file: String(source['original_sha256']) },
        details: { title: String(source['title']), pictures, by: way },
      })
    // Those that stay only went to another place.
    enterSome('delete', without(old, now))
    enterSome('import', without(now, old))
  }
}

function enterRow(library: Library, table: string, old: Image, now: Image, way: Way): void {
  if (table === 'source') {
    if (!now || !old) return cameOrWent(library, old, now, way)
    if (old['reliability'] !== now['reliability'])
      enter(library, {
        action: 'grade',
        sourceId: String(now['id']),
        file: String(now['original_sha256']),
        details: details({ ...fromTo('reliability', old, now), title: now['title'] }, way),
      })
    return
  }
  if (table === 'evidence') attachmentChanged(library, old, now, way)
  if (!now || (old?.['credibility'] ?? null) === now['credibility']) return
  const words = table === 'statement' ? now['proposition'] : now['description']
  enter(library, {
    action: 'grade',
    details: details({ ...fromTo('credibility', old, now), of: table, id: now['id'], words }, way),
  })
}

function cameOrWent(library: Library, old: Image, now: Image, way: Way): void {
  const row = now ?? old
  if (!row || (now && way === 'done')) return
  enter(library, {
    action: now ? 'import' : 'delete',
    sourceId: String(row['id']),
    file: String(row['original_sha256']),
    details: details({ title: row['title'], fileName: row['file_name'] }, way),
  })
}

function attachmentChanged(library: Library, old: Image, now: Image, way: Way): void {
  const [gone, come] = [attachmentOf(old), attachmentOf(now)]
  // Two originals may have one copy.
  if (gone?.sha256 === come?.sha256 && gone?.madeOf?.sha256 === come?.madeOf?.sha256) return
  const enterOne = (action: 'import' | 'delete', { sha256, fileName, madeOf }: Attachment) => {
    const about = { of: 'evidence', id: (now ?? old)?.['id'], fileName, ...(madeOf && { copy: sha256 }) }
    enter(library, { action, file: madeOf?.sha256 ?? sha256, details: details(about, way) })
  }
  if (gone) enterOne('delete', gone)
  if (come) enterOne('import', come)
}

const attachmentOf = (image: Image) => imageOf(image?.['attachment'] ?? undefined) as Attachment | null

const fromTo = (what: string, old: Image, now: Row) => ({
  what,
  from: old?.[what] ?? null,
  to: now[what] ?? null,
})

/** The details of an entry; `by` says where undo or redo did it. */
const details = (about: Record<string, Row[string] | undefined>, way: Way) =>
  ({ ...about, ...(way !== 'done' && { by: way }) }) as CustodyDetails

const hashOf = (image: Image | undefined) => (image ? String(image['sha256']) : null)

const without = (all: readonly string[], others: readonly string[]) =>
  all.filter((one) => !others.includes(one))
