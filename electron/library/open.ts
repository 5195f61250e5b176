import Sqlite, { type Database } from 'better-sqlite3'
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '#contract/errors'
import { backUp } from './backup.ts'
import { codeOf, refusing } from './failures.ts'
import { removeQuietly, sweepParts, syncFolder } from './file-store.ts'
import { watchTables } from './history-rows.ts'
import { sealHistory } from './history.ts'
import { Library } from './library.ts'
import { prune } from './prune.ts'
import { addFunctions } from './sql-functions.ts'
import { APPLICATION_ID, LIBRARY_VERSION, migrate } from './migrate.ts'

export interface OpenOptions {
  /** Make a library where the folder is missing or empty. */
  readonly create?: boolean
  /** Tells the time; the computer's clock when left out. */
  readonly clock?: () => Date
  /** The analyst's name for the custody log; that of the system's user where it is empty or left out. */
  readonly who?: () => string
  /** The version of the program, for the custody log. */
  readonly program?: string
}

const DATABASE = 'library.sqlite'
/** How long to wait for another program that is just closing the library. */
const BUSY_MS = 1_000
const HEADER_BYTES = 100
/** Files that systems put into folders by themselves. */
const NOT_OURS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini', '.localized'])
/** Libraries that this program holds. SQLite's own lock tells processes apart, not two openings in one. */
const held = new Set<string>()

/**
 * Opens the library in a folder and holds it alone until it is closed. What cannot be opened is left
 * exactly as it is.
 * @throws Refusal 'library missing', 'not a library', 'folder not empty', 'library newer', 'library damaged',
 *   'library read-only', 'library locked' or 'disk full'.
 */
export function openLibrary(
  folder: string,
  { create = false, clock = () => new Date(), who = () => '', program = '' }: OpenOptions = {},
): Library {
  return refusing(folder, () => {
    const path = join(folder, DATABASE)
    if (!existsSync(path)) {
      if (!create) throw new Refusal(existsSync(folder) ? 'not a library' : 'library missing', { folder })
      createLibrary(folder)
    }
    const place = realpathSync(folder)
    if (held.has(place)) throw new Refusal('library locked', { folder })
    checkHeader(path, folder)
    checkWritable(folder, path)
    checkUnfinished(path, folder)
    const library = new Library(connect(path, folder, clock), folder, { clock, who, program })
    try {
      watchTables(library)
      sweepParts(folder)
      prune(library)
    } catch (error) {
      library.close()
      throw error
    }
    held.add(place)
    library.onClose(() => held.delete(place))
    return library
  })
}

/** Makes an empty library under another name first, so that a crash leaves none or a whole one. */
function createLibrary(folder: string): void {
  mkdirSync(folder, { recursive: true })
  checkWritable(folder)
  const left = readdirSync(folder).filter(
    (name) => !NOT_OURS.has(name) && !name.startsWith(`${DATABASE}.new`),
  )
  if (left.length > 0) throw new Refusal('folder not empty', { folder })
  const path = join(folder, `${DATABASE}.new`)
  const remove = () => {
    for (const ending of ['', '-journal', '-wal', '-shm']) removeQuietly(path + ending)
  }
  remove()
  try {
    const db = new Sqlite(path)
    try {
      prepare(db)
      db.pragma('journal_mode = WAL')
      migrate(db, folder)
    } finally {
      db.close()
    }
    mkdirSync(join(folder, 'files'), { recursive: true })
    renameSync(path, join(folder, DATABASE))
    syncFolder(folder)
    syncFolder(dirname(folder))
  } catch (error) {
    remove()
    throw error
  }
}

/** Reads the file's first bytes without SQLite, which would already write beside it. */
function checkHeader(path: string, folder: string): void {
  if (!statSync(path).isFile()) throw new Refusal('not a library', { folder })
  const header = Buffer.alloc(HEADER_BYTES)
  const handle = openSync(path, 'r')
  let size: number
  try {
    readSync(handle, header, 0, HEADER_BYTES, 0)
    size = fstatSync(handle).size
  } finally {
    closeSync(handle)
  }
  if (size < HEADER_BYTES || header.toString('latin1', 0, 16) !== 'SQLite format 3\0')
    throw new Refusal('library damaged', { folder })
  checkIdentity(header.readUInt32BE(68), header.readUInt32BE(60), folder)
}

function checkIdentity(applicationId: number, version: number, folder: string): void {
  if (applicationId !== APPLICATION_ID) throw new Refusal('not a library', { folder })
  if (version > LIBRARY_VERSION)
    throw new Refusal('library newer', { found: version, known: LIBRARY_VERSION, folder })
}

/** Whether the folder and the database in it may be written to, asked without writing. */
function checkWritable(folder: string, database?: string): void {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    if (database !== undefined) closeSync(openSync(database, 'r+'))
  } catch (error) {
    throw new Refusal('library read-only', { folder }, { cause: error })
  }
}

/**
 * After a crash the last changes lie in the file `-wal`. An ordinary connection would write them into
 * the database when it closes, so whether all is well is looked at through one that only reads.
 */
function checkUnfinished(path: string, folder: string): void {
  const wal = `${path}-wal`
  if (!existsSync(wal) || statSync(wal).size === 0) return
  const shm = `${path}-shm`
  const hadShm = existsSync(shm)
  const db = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: BUSY_MS })
  try {
    checkPages(db, folder)
  } catch (error) {
    // A full disk has no room for the index that only this connection needs; the library opens without.
    if (!codeOf(error).startsWith('SQLITE_IOERR_SHM')) throw error
  } finally {
    db.close()
    if (!hadShm) removeQuietly(shm)
  }
}

function checkPages(db: Database, folder: string): void {
  const [first] = db.pragma('quick_check(1)') as { quick_check: string }[]
  if (first?.quick_check !== 'ok')
    throw new Refusal('library damaged', { folder, fault: first?.quick_check ?? '' })
  checkIdentity(
    Number(db.pragma('application_id', { simple: true })),
    Number(db.pragma('user_version', { simple: true })),
    folder,
  )
}

/** What every connection needs before its first statement. The lock is held until it is closed. */
function prepare(db: Database): void {
  db.pragma('locking_mode = EXCLUSIVE')
  addFunctions(db)
  db.pragma('foreign_keys = ON')
  db.pragma('synchronous = FULL')
}

function connect(path: string, folder: string, clock: () => Date): Database {
  const db = new Sqlite(path, { fileMustExist: true, timeout: BUSY_MS })
  try {
    prepare(db)
    checkPages(db, folder)
    if (db.pragma('journal_mode = WAL', { simple: true }) !== 'wal')
      throw new Refusal('library read-only', { folder })
    const version = Number(db.pragma('user_version', { simple: true }))
    if (version < LIBRARY_VERSION) {
      backUp(db, folder, `library-version-${version}`)
      migrate(db, folder, LIBRARY_VERSION, clock)
      // Images of rows are of the old tables' form.
      sealHistory(db)
      // The version in the file's header is what an older program looks at.
      db.pragma('wal_checkpoint(TRUNCATE)')
    }
    return db
  } catch (error) {
    db.close()
    throw error
  }
}
