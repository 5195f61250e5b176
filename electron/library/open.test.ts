import Sqlite from 'better-sqlite3'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { incidentFile } from './incident-file.ts'
import { createIncident, listIncidents } from './incidents.ts'
import { LIBRARY_VERSION } from './migrate.ts'
import { openLibrary } from './open.ts'
import { fill, fingerprint, newLibrary, open, refusalOf, temporaryFolder } from './testing.ts'

/** A closed library with something in it. */
function closedLibrary() {
  const library = newLibrary()
  const { incidentId } = fill(library)
  library.close()
  const database = join(library.folder, 'library.sqlite')
  return { folder: library.folder, database, incidentId }
}

/** Changes bytes of a file in place. */
function overwrite(path: string, at: number, bytes: Uint8Array): void {
  const content = readFileSync(path)
  content.set(bytes, at)
  writeFileSync(path, content)
}

/** Expects that opening is refused with this code and leaves everything as it was. */
function expectUntouched(folder: string, code: string, create = false) {
  const before = fingerprint(folder)
  const refusal = refusalOf(() => openLibrary(folder, { create }))
  expect(refusal.code).toBe(code)
  expect(fingerprint(folder)).toEqual(before)
  return refusal
}

test('a library is made in a missing or empty folder, and is one file and a store when closed', () => {
  const { folder, incidentId } = closedLibrary()
  expect(Object.keys(fingerprint(folder)).filter((name) => !name.startsWith('files'))).toEqual([
    'library.sqlite',
  ])
  expect(incidentFile(open(folder), incidentId).statements).toHaveLength(2)
})

test('it is safe on disk after each change: full synchronous, write-ahead log, foreign keys', () => {
  const { db } = newLibrary()
  const pragma = (name: string) => db.pragma(name, { simple: true })
  expect(pragma('synchronous')).toBe(2)
  expect(pragma('journal_mode')).toBe('wal')
  expect(pragma('foreign_keys')).toBe(1)
  expect(pragma('locking_mode')).toBe('exclusive')
})

test('a library that is there is opened, not made again', () => {
  const { folder } = closedLibrary()
  expect(listIncidents(open(folder, { create: true }))).toHaveLength(1)
})

test('what is missing is missing, and what is no library is none', () => {
  const folder = temporaryFolder()
  expect(refusalOf(() => openLibrary(join(folder, 'none')))).toMatchObject({
    code: 'library missing',
    details: { folder: join(folder, 'none') },
  })
  expect(existsSync(join(folder, 'none'))).toBe(false)
  expectUntouched(folder, 'not a library')
  mkdirSync(join(folder, 'library.sqlite'))
  expectUntouched(folder, 'not a library')
})

test('a folder with other things gets no library; what systems put there does not count', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, '.DS_Store'), 'x')
  open(folder, { create: true }).close()
  const full = temporaryFolder()
  writeFileSync(join(full, 'thesis.txt'), 'x')
  expectUntouched(full, 'folder not empty', true)
})

test('what a crash while making a library left is no hindrance', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'library.sqlite.new'), 'half')
  writeFileSync(join(folder, 'library.sqlite.new-journal'), 'half')
  open(folder, { create: true })
  expect(existsSync(join(folder, 'library.sqlite.new'))).toBe(false)
})

test('a database of another program is refused and not touched', () => {
  const folder = temporaryFolder()
  const db = new Sqlite(join(folder, 'library.sqlite'))
  db.pragma('journal_mode = WAL')
  db.exec('CREATE TABLE note (text)')
  db.close()
  expectUntouched(folder, 'not a library')
  expectUntouched(folder, 'not a library', true)
})

test('a library of a newer program is refused and not touched', () => {
  const { folder, database } = closedLibrary()
  const db = new Sqlite(database)
  db.pragma(`user_version = ${LIBRARY_VERSION + 1}`)
  db.close()
  expect(expectUntouched(folder, 'library newer').details).toMatchObject({
    found: LIBRARY_VERSION + 1,
    known: LIBRARY_VERSION,
  })
})

test.each<[string, (database: string) => void]>([
  ['an empty file', (database) => truncateSync(database, 0)],
  ['a file cut off in its header', (database) => truncateSync(database, 60)],
  ['a file cut off in the middle', (database) => truncateSync(database, 40_960)],
  ['a damaged header', (database) => overwrite(database, 0, Buffer.alloc(16, 7))],
  ['pages overwritten with nonsense', (database) => overwrite(database, 8_192, Buffer.alloc(60_000, 0x5a))],
  ['pages overwritten with zeros', (database) => overwrite(database, 4_096, Buffer.alloc(40_000))],
])('%s is damaged and not touched', (_, damage) => {
  const { folder, database } = closedLibrary()
  damage(database)
  expectUntouched(folder, 'library damaged')
  expectUntouched(folder, 'library damaged', true)
})

test('a damaged library with unfinished changes beside it is not touched either', () => {
  const library = newLibrary()
  library.db.pragma('wal_autocheckpoint = 0')
  fill(library)
  const { folder } = library
  const copy = temporaryFolder()
  // The state in which a kill leaves it: a database, and changes that are only in the log.
  library.db.pragma('wal_checkpoint(PASSIVE)')
  createIncident(library, 'Only in the log')
  for (const name of ['library.sqlite', 'library.sqlite-wal'])
    copyFileSync(join(folder, name), join(copy, name))
  const sound = temporaryFolder()
  for (const name of ['library.sqlite', 'library.sqlite-wal'])
    copyFileSync(join(folder, name), join(sound, name))
  overwrite(join(copy, 'library.sqlite'), 100_000, Buffer.alloc(50_000, 0x5a))
  expectUntouched(copy, 'library damaged')
  expect(listIncidents(open(sound)).map(({ title }) => title)).toContain('Only in the log')
})

test('a library in use is locked for everyone else, and free once it is closed', () => {
  const library = newLibrary()
  expect(refusalOf(() => openLibrary(library.folder)).code).toBe('library locked')
  // The refusal must not have loosened the lock that is held.
  expect(() =>
    new Sqlite(join(library.folder, 'library.sqlite'), { timeout: 0 }).pragma('user_version'),
  ).toThrow(/locked/)
  library.close()
  open(library.folder)
})

test('a folder that may not be written to is refused and not touched', () => {
  const { folder, database } = closedLibrary()
  chmodSync(join(folder, '..'), 0o755)
  chmodSync(database, 0o444)
  chmodSync(folder, 0o555)
  asOrdinaryUser(() => {
    expectUntouched(folder, 'library read-only')
    expect(refusalOf(() => openLibrary(join(folder, 'inside'), { create: true })).code).toBe(
      'library read-only',
    )
  })
  chmodSync(folder, 0o755)
})

/** An administrator may write everywhere, so the test becomes someone else for a while. */
function asOrdinaryUser(action: () => void): void {
  const { geteuid, seteuid } = process
  if (geteuid?.() !== 0 || !seteuid) return action()
  seteuid(65_534)
  try {
    action()
  } finally {
    seteuid(0)
  }
}

test('what a crash in the middle of keeping a file left is swept away', () => {
  const { folder } = closedLibrary()
  mkdirSync(join(folder, 'files', 'ab'), { recursive: true })
  writeFileSync(join(folder, 'files', 'ab', 'x.part'), 'half')
  open(folder)
  expect(existsSync(join(folder, 'files', 'ab', 'x.part'))).toBe(false)
  rmSync(folder, { recursive: true })
})
