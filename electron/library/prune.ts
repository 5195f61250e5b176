import Sqlite, { type Database } from 'better-sqlite3'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { enter } from './custody/log.ts'
import { keptFiles, removeKeptFile } from './file-store.ts'
import type { Library } from './library.ts'

/** How many changes can be undone at most. */
const UNDOABLE = 5_000
const DAY_MS = 24 * 60 * 60 * 1_000

/**
 * Clears away what nobody can come back to: changes that can be neither undone nor done again, changes beyond
 * the latest 5,000, and then the files that nothing mentions any more. Where it cannot, all stays as it is.
 */
export function prune(library: Library): void {
  try {
    pruneHistory(library)
    pruneFiles(library)
  } catch (error) {
    // A full disk, for one: the library is as good as before.
    console.error('The library could not be tidied:', error)
  }
}

function pruneHistory(library: Library): void {
  library.transaction(() => {
    library.sql(`DELETE FROM change WHERE state IN ('dropped', 'sealed')`).run()
    library
      .sql(
        `DELETE FROM change WHERE state = 'done' AND num <= (
           SELECT num FROM change WHERE state = 'done' ORDER BY num DESC LIMIT 1 OFFSET ?
         )`,
      )
      .run(UNDOABLE)
  })
}

/**
 * An original that is lost is lost for good, so a file stays unless all of this holds: it is older than a day;
 * it is older than the latest change, so that a database put back from a copy takes nothing from a newer one;
 * and its SHA-256 stands nowhere, neither in any table, history included, nor in any backup of the library.
 */
function pruneFiles(library: Library): void {
  const latest = library.sql('SELECT max(changed_at) AS time FROM change').get()?.['time']
  const before = Math.min(library.clock().getTime() - DAY_MS, Date.parse(String(latest)))
  // Most files are mentioned by one of these; the others are looked for everywhere.
  const used = new Set(
    library
      .sql(
        `SELECT original_sha256 AS sha256 FROM source
         UNION SELECT sha256 FROM source_picture
         UNION SELECT attachment ->> 'sha256' FROM evidence WHERE attachment IS NOT NULL
         UNION SELECT attachment ->> '$.madeOf.sha256' FROM evidence WHERE attachment ->> '$.madeOf' IS NOT NULL
         UNION SELECT document_sha256 FROM edition UNION SELECT snapshot_sha256 FROM edition
         UNION SELECT sha256 FROM house_template`,
      )
      .all()
      .map(({ sha256 }) => String(sha256)),
  )
  const unused = new Set(
    keptFiles(library.folder)
      // Where no time is known at all, nothing is older than it.
      .filter(({ hash, written }) => written < before && !used.has(hash))
      .map(({ hash }) => hash),
  )
  if (unused.size === 0) return
  keepMentioned(unused, library.db)
  for (const path of backupsOf(library.folder)) {
    if (unused.size === 0) return
    const backup = new Sqlite(path, { readonly: true, fileMustExist: true })
    try {
      keepMentioned(unused, backup)
    } finally {
      backup.close()
    }
  }
  library.transaction(() => {
    for (const hash of unused) enter(library, { action: 'delete', file: hash, details: { why: UNUSED } })
  })
  for (const hash of unused) removeKeptFile(library.folder, hash)
}

const UNUSED = 'nothing in the library used this file any more, so it was cleared away'

/**
 * Takes off a list all that stands anywhere in a database, whatever its tables and columns are called. The
 * texts of sources are left aside: they carry hashes of texts, which are no files, even where both are the same.
 * So are their shingles, which are only numbers, and the custody log, which also speaks of what is no longer needed.
 */
export function keepMentioned(hashes: Set<string>, db: Database): void {
  const tables = db
    .prepare(
      `SELECT name FROM sqlite_schema
       WHERE type = 'table' AND name NOT IN ('source_text', 'text_shingle', 'custody')
         AND name NOT LIKE '%!_search%' ESCAPE '!'`,
    )
    .pluck()
    .all() as string[]
  for (const table of tables)
    for (const values of db.prepare(`SELECT * FROM "${table}"`).raw().iterate() as Iterable<unknown[]>)
      for (const value of values)
        if (typeof value === 'string' && value.length >= 64)
          for (const hash of hashes) if (value.includes(hash)) hashes.delete(hash)
}

function backupsOf(folder: string): string[] {
  const backups = join(folder, 'backups')
  if (!existsSync(backups)) return []
  return readdirSync(backups)
    .filter((name) => name.endsWith('.sqlite'))
    .map((name) => join(backups, name))
}
