import type { Database } from 'better-sqlite3'
import { userInfo } from 'node:os'
import {
  canonicalEntry,
  canonicalJson,
  NO_ENTRY,
  type CustodyDetails,
  type CustodyEntry,
  type CustodyHead,
  type EntryContent,
} from '#domain/custody'
import { sha256 } from '#library/file-store'
import { preparing, type Library, type Row, type Sql } from '#library/library'

/** What is to be entered; the log adds time, person, number and the chain. */
export interface Matter {
  readonly action: CustodyEntry['action']
  readonly sourceId?: string | null
  readonly file?: string | null
  readonly details?: CustodyDetails
}

/** Under which name the library keeps where its log ends. */
export const HEAD = 'custody head'

/** The SHA-256 of an entry, over `canonicalEntry`. */
export const hashOfEntry = (entry: EntryContent): string => sha256(canonicalEntry(entry))

/**
 * Adds an entry to the custody log. Call it within the transaction of what it speaks of: both are on disk or
 * neither.
 */
export function enter(library: Library, matter: Matter): void {
  if (!library.db.inTransaction) throw new Error('An entry belongs to the transaction of what it speaks of')
  append(library.sql, matter, {
    time: library.now(),
    who: library.who() || systemUser(),
    program: library.program,
  })
}

/**
 * Lets something out of the library together with its entry: where it cannot go, nothing is entered, and where
 * nothing can be entered, it does not go.
 */
export function enterWith<Result>(library: Library, matter: Matter, act: () => Result): Result {
  // What takes long may end after another library was opened; this one can be written to no more.
  if (!library.db.open) return act()
  return library.transaction(() => {
    enter(library, matter)
    return act()
  })
}

type Stamp = Pick<CustodyEntry, 'time' | 'who' | 'program'>

function append(sql: Sql, { action, sourceId = null, file = null, details = {} }: Matter, stamp: Stamp) {
  const { number, sha256: before } = lastOf(sql)
  const written = { ...stamp, action, sourceId, file, details, before, number: number + 1 }
  // As it will be read again: without lone surrogates, which UTF-8 does not have.
  const entry = JSON.parse(JSON.stringify(written), (_, value: unknown) =>
    typeof value === 'string' ? value.toWellFormed() : value,
  ) as typeof written
  const hash = hashOfEntry(entry)
  sql(
    `INSERT INTO custody (number, time, who, program, action, source_id, file, details, before, sha256)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    entry.number,
    entry.time,
    entry.who,
    entry.program,
    entry.action,
    entry.sourceId,
    entry.file,
    canonicalJson(entry.details),
    entry.before,
    hash,
  )
  sql('UPDATE library_info SET value = ? WHERE name = ?').run(`${entry.number} ${hash}`, HEAD)
}

function lastOf(sql: Sql): CustodyHead {
  const last = sql('SELECT number, sha256 FROM custody ORDER BY number DESC LIMIT 1').get()
  return (last as CustodyHead | undefined) ?? { number: 0, sha256: NO_ENTRY }
}

/** Where the log ends. */
export const custodyHead = (library: Library): CustodyHead => lastOf(library.sql)

/** Enters the sources that a library of an earlier version holds: how they came in, nobody wrote down. */
export function enterThoseThere(db: Database, now: string): void {
  const sql = preparing(db)
  for (const row of sql('SELECT * FROM source ORDER BY num').all()) {
    const about = { title: row['title'], fileName: row['file_name'], capturedAt: row['captured_at'] }
    const matter = {
      action: 'there before',
      sourceId: String(row['id']),
      file: String(row['original_sha256']),
      details: { ...about, textSha256: row['text_sha256'] } as CustodyDetails,
    } as const
    append(sql, matter, { time: now, who: systemUser(), program: '' })
  }
}

/** An entry as it stands in the log. */
export const entryFrom = (row: Row): CustodyEntry => {
  const { source_id: sourceId, details, ...rest } = row
  return { ...rest, sourceId, details: JSON.parse(String(details)) } as unknown as CustodyEntry
}

/** How many entries are read at once. */
const PAGE = 500

/** All entries as they are stored, the first first; none is made sure of. */
export function* custodyRows(library: Library): Generator<Row> {
  let from = Number.MIN_SAFE_INTEGER
  for (;;) {
    const rows = library.sql('SELECT * FROM custody WHERE number > ? ORDER BY number LIMIT ?').all(from, PAGE)
    yield* rows
    if (rows.length < PAGE) return
    from = Number(rows.at(-1)?.['number'])
  }
}

/** What became of one source, the first first: its own entries, and the exports that it went out with. */
export function custodyOf(library: Library, sourceId: string): CustodyEntry[] {
  return library
    .sql(
      `SELECT * FROM custody WHERE source_id = :sourceId OR action = 'export' AND EXISTS (
         SELECT 1 FROM json_each(details, '$.sources') WHERE value = :sourceId
       ) ORDER BY number`,
    )
    .all({ sourceId })
    .map(entryFrom)
}

let user: string | null = null

function systemUser(): string {
  try {
    return (user ??= userInfo().username)
  } catch {
    // A user without a name, as in some containers.
    return ''
  }
}
