import Sqlite, { type Database } from 'better-sqlite3'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { historyState } from './history.ts'
import { incidentFile } from './incident-file.ts'
import { LIBRARY_VERSION, migrate, MIGRATIONS } from './migrate.ts'
import { search } from './search/search.ts'
import { custodyOf, enterThoseThere } from './custody/log.ts'
import { keepFile, sha256 } from './file-store.ts'
import { addFunctions } from './sql-functions.ts'
import { checkLibrary, open, refusalOf, temporaryFolder } from './testing.ts'

const TIME = '2024-05-01T09:00:00.000Z'
const id = (number: number) => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`
const TEXT = 'The north said a drone fell.'

/** A row in each table of the first version, as plain SQL. */
const ROWS: readonly (readonly [table: string, row: Record<string, unknown>])[] = [
  [
    'incident',
    {
      title: 'Ferry',
      date: '2024-04',
      place_name: 'Ferry',
      latitude: 45.1 + 0.2,
      kind: '',
      summary: '',
      marking: 'TLP:RED',
    },
  ],
  ['status_entry', { incident_id: id(0), status: 'alleged', date: '2024', reason: 'r' }],
  ['actor', { name: 'Nórth', kind: 'state', country: 'RO' }],
  ['origin', { name: 'Agency' }],
  [
    'source',
    {
      title: 'Article',
      author: '',
      publisher: '',
      url: '',
      published: '',
      marking: 'TLP:AMBER',
      language: '',
      origin_id: id(3),
      file_name: 'a.txt',
      media_type: 'text/plain',
      original_sha256: sha256(TEXT),
      original_size: TEXT.length,
      text_sha256: sha256(TEXT),
      captured_at: TIME,
    },
  ],
  [
    'statement',
    {
      incident_id: id(0),
      position: 0,
      kind: 'claim',
      actor_id: id(2),
      proposition: 'It fell',
      said: '',
      no_response_found: 0,
    },
  ],
  [
    'statement',
    {
      incident_id: id(0),
      position: 1,
      kind: 'denial',
      proposition: 'It did not',
      said: '',
      no_response_found: 1,
    },
  ],
  [
    'response',
    { incident_id: id(0), from_id: id(6), to_id: id(5), type: 'denies', scope: 's', leaves_open: '' },
  ],
  [
    'evidence',
    { incident_id: id(0), position: 0, kind: 'photo', description: 'd', date: '', caption: '', alt: '' },
  ],
  ['context', { type: 'meeting', title: 'Meeting', date: '', summary: '' }],
  ['judgement', { incident_id: id(0), position: 0, text: 't', scale: 'NATO', confidence_reason: '' }],
  ['question', { incident_id: id(0), position: 0, text: 'q', would_answer: '', answered: 0 }],
  [
    'briefing',
    {
      incident_id: id(0),
      title: 'b',
      subtitle: '',
      recipient: '',
      sender: '',
      date: '2024-05-01',
      marking: 'TLP:RED',
      scale: 'NATO',
      language: 'en',
      keywords: '',
      sections: '[]',
    },
  ],
  [
    'citation',
    {
      incident_id: id(0),
      source_id: id(4),
      statement_id: id(5),
      exact: 'a drone fell',
      prefix: '',
      suffix: '.',
      start_point: 15,
      end_point: 27,
      text_sha256: sha256(TEXT),
    },
  ],
]
const LINKS = `
  INSERT INTO source_text (sha256, text, utf16_length) VALUES ('${sha256(TEXT)}', '${TEXT}', ${TEXT.length});
  INSERT INTO incident_source (incident_id, source_id, position) VALUES ('${id(0)}', '${id(4)}', 0);
  INSERT INTO actor_alias (actor_id, position, alias) VALUES ('${id(2)}', 0, 'N');
  INSERT INTO evidence_bearing (incident_id, evidence_id, statement_id, bearing) VALUES ('${id(0)}', '${id(8)}', '${id(5)}', 'for');
  INSERT INTO incident_context (incident_id, context_id, position) VALUES ('${id(0)}', '${id(9)}', 0);
  INSERT INTO judgement_basis (incident_id, judgement_id, position, statement_id) VALUES ('${id(0)}', '${id(10)}', 0, '${id(5)}');`

function insertAll(db: Database): void {
  db.pragma('foreign_keys = OFF')
  db.exec(LINKS)
  for (const [at, [table, row]] of ROWS.entries()) {
    const stamps = ['status_entry', 'citation', 'origin'].includes(table) ? [] : ['changed_at']
    const full: Record<string, unknown> = { id: id(at), ...row }
    if (table !== 'origin') full['created_at'] = TIME
    for (const stamp of stamps) full[stamp] = TIME
    const columns = Object.keys(full)
    db.prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    ).run(...Object.values(full))
  }
}

const tablesOf = (db: Database) =>
  db
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%search%' AND name NOT LIKE 'sqlite%'
       -- A step writes there where the custody log ends.
       AND name <> 'library_info'`,
    )
    .pluck()
    .all() as string[]

const contents = (db: Database, tables: readonly string[]) =>
  Object.fromEntries(tables.map((table) => [table, db.prepare(`SELECT * FROM ${table}`).all()]))

/** A library as a program of an earlier version left it. */
function oldLibrary(version: number) {
  const folder = join(temporaryFolder(), 'library')
  mkdirSync(folder)
  keepFile(folder, new TextEncoder().encode(TEXT))
  const db = new Sqlite(join(folder, 'library.sqlite'))
  addFunctions(db)
  migrate(db, folder, version)
  insertAll(db)
  if (tablesOf(db).includes('custody')) enterThoseThere(db, TIME)
  const tables = tablesOf(db)
  const before = contents(db, tables)
  db.close()
  return { folder, tables, before }
}

describe.each(MIGRATIONS.map((_, at) => at + 1))('from version %i', (version) => {
  test('every row arrives unchanged, in every index, and the library is sound', () => {
    const { folder, tables, before } = oldLibrary(version)
    const library = open(folder)
    expect(contents(library.db, tables)).toMatchObject(before)
    expect(library.db.pragma('user_version', { simple: true })).toBe(LIBRARY_VERSION)
    expect(incidentFile(library, id(0))).toMatchObject({
      statements: [{ proposition: 'It fell', citations: [{ quotation: { start: 15, end: 27 } }] }, {}],
      actors: [{ name: 'Nórth', aliases: ['N'] }],
    })
    expect(checkLibrary(library).problems).toEqual([])
    const kindsOf = (query: string) => search(library, query, 9).groups.map(({ kind }) => kind)
    expect(kindsOf('fell')).toEqual(['statement', 'quotation', 'source'])
    expect(kindsOf('nórth')).toEqual(['statement', 'source'])
    expect(kindsOf('норт')).toEqual(['statement', 'source'])
    expect(kindsOf('in:briefing b')).toEqual(['briefing'])
  })

  test('a whole copy of what was there is kept first', () => {
    const { folder, tables, before } = oldLibrary(version)
    open(folder).close()
    if (version === LIBRARY_VERSION) return expect(readdirSync(folder)).not.toContain('backups')
    const copy = new Sqlite(join(folder, 'backups', `library-version-${version}.sqlite`), { readonly: true })
    expect(copy.pragma('user_version', { simple: true })).toBe(version)
    expect(contents(copy, tables)).toEqual(before)
    copy.close()
  })
})

test('sources that were there before the custody log get a first entry that says so', () => {
  const { folder } = oldLibrary(10)
  const library = open(folder)
  expect(custodyOf(library, id(4))).toMatchObject([
    {
      number: 1,
      action: 'there before',
      file: sha256(TEXT),
      details: { title: 'Article', capturedAt: TIME },
    },
  ])
  expect(library.sql('SELECT unconfirmed FROM source').all()).toEqual([{ unconfirmed: '{}' }])
})

test('a step that leaves broken keys behind is taken back whole', () => {
  const { folder } = oldLibrary(1)
  const database = join(folder, 'library.sqlite')
  const db = new Sqlite(database)
  db.pragma('foreign_keys = OFF')
  db.prepare('UPDATE statement SET actor_id = ?').run(id(99))
  db.close()
  expect(refusalOf(() => open(folder)).code).toBe('library damaged')
  const after = new Sqlite(database, { readonly: true })
  expect(after.pragma('user_version', { simple: true })).toBe(1)
  expect(tablesOf(after)).not.toContain('change')
  after.close()
})

test('what was done before a step cannot be undone after it, because its tables were others', () => {
  const { folder } = oldLibrary(LIBRARY_VERSION - 1)
  const db = new Sqlite(join(folder, 'library.sqlite'))
  db.prepare(`INSERT INTO change (label, made_at, changed_at) VALUES ('Edit title', ?, ?)`).run(TIME, TIME)
  db.close()
  expect(historyState(open(folder))).toEqual({ undo: null, redo: null, undoStep: null })
})
