import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { backUp } from '#library/backup'
import { keepFile, placeOf } from '#library/file-store'
import type { Library } from '#library/library'
import { addSource, updateSource } from '#library/sources'
import { checkLibrary, fill, newLibrary, open } from '#library/testing'
import { custodyHead, custodyRows, entryFrom, hashOfEntry, HEAD } from './log.ts'

/** A library with six entries in its log: one import and five grades. */
function graded() {
  const library = newLibrary()
  const filled = fill(library)
  for (const reliability of ['A', 'B', 'C', 'D', 'E'] as const)
    updateSource(library, filled.sourceId, { reliability })
  expect(custodyHead(library).number).toBe(6)
  expect(checkLibrary(library).problems).toEqual([])
  return { library, ...filled }
}

/** Does what the guards of the log forbid, as somebody would who edits the file itself. */
function tamper({ db }: Library, sql: string): void {
  const guards = db
    .prepare(
      `SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN ('custody', 'source_text', 'source')`,
    )
    .all() as { name: string; sql: string }[]
  for (const { name } of guards) db.exec(`DROP TRIGGER ${name}`)
  db.exec(sql)
  for (const guard of guards) db.exec(guard.sql)
}

const problems = (library: Library) => checkLibrary(library).problems

test('an entry that was edited is named by its number', () => {
  const { library } = graded()
  tamper(library, `UPDATE custody SET who = 'Somebody else' WHERE number = 4`)
  expect(problems(library)).toEqual(['Entry 4 of the custody log was changed after it was written.'])
})

test('so is one whose details are no longer readable', () => {
  const { library } = graded()
  library.db.pragma('ignore_check_constraints = ON')
  tamper(library, `UPDATE custody SET details = 'x' WHERE number = 2`)
  expect(problems(library)).toContain('Entry 2 of the custody log was changed after it was written.')
})

test('an edited entry with a fingerprint made anew breaks the chain behind it', () => {
  const { library } = graded()
  const row = [...custodyRows(library)][3]!
  const forged = { ...entryFrom(row), who: 'Somebody else' }
  tamper(
    library,
    `UPDATE custody SET who = 'Somebody else', sha256 = '${hashOfEntry(forged)}' WHERE number = 4`,
  )
  expect(problems(library)).toEqual([
    'Entry 5 of the custody log does not follow on the one before it: that one was exchanged or written anew.',
  ])
})

test('entries that are missing are named', () => {
  const { library } = graded()
  tamper(library, 'DELETE FROM custody WHERE number IN (3, 4)')
  expect(problems(library)).toEqual(['Entries 3 to 4 of the custody log are missing.'])
})

test('entries in another order are told from edited ones', () => {
  const { library } = graded()
  tamper(
    library,
    `UPDATE custody SET number = 99 WHERE number = 3; UPDATE custody SET number = 3 WHERE number = 4;
     UPDATE custody SET number = 4 WHERE number = 99`,
  )
  expect(problems(library)).toEqual([
    'Entry 3 of the custody log was written as entry 4: entries were put in another order.',
    'Entry 4 of the custody log was written as entry 3: entries were put in another order.',
  ])
})

test('entries that were closed up after one was taken out are told, the first first', () => {
  const { library } = graded()
  tamper(
    library,
    'DELETE FROM custody WHERE number = 2; UPDATE custody SET number = number - 1 WHERE number > 2',
  )
  expect(problems(library)[0]).toBe(
    'Entry 2 of the custody log was written as entry 3: entries were put in another order.',
  )
  expect(problems(library)).toContain('The custody log is cut short: Entry 6 of the custody log is missing.')
})

test('a log that was cut short is noticed by the library’s own note of its end', () => {
  const { library } = graded()
  tamper(library, 'DELETE FROM custody WHERE number > 4')
  expect(problems(library)).toEqual([
    'The custody log is cut short: Entries 5 to 6 of the custody log are missing.',
  ])
})

test('a last entry that was exchanged, and a note that is gone or behind, are noticed', () => {
  const { library } = graded()
  const row = [...custodyRows(library)][5]!
  const forged = { ...entryFrom(row), who: 'Somebody else' }
  tamper(
    library,
    `UPDATE custody SET who = 'Somebody else', sha256 = '${hashOfEntry(forged)}' WHERE number = 6`,
  )
  expect(problems(library)).toEqual([
    'The last entry of the custody log, 6, is another one than the library noted.',
  ])
  library.db.exec(`UPDATE library_info SET value = '5 ${'0'.repeat(64)}' WHERE name = '${HEAD}'`)
  expect(problems(library)).toEqual([
    'The custody log goes on after entry 5, which the library noted as its last one.',
  ])
  library.db.exec(`DELETE FROM library_info WHERE name = '${HEAD}'`)
  expect(problems(library)).toEqual(['The library’s own note of where the custody log ends is missing.'])
})

test('a log without its guards is noticed', () => {
  const { library } = graded()
  library.db.exec('DROP TRIGGER custody_stays')
  expect(problems(library)).toEqual([
    'What keeps entries of the custody log from being changed was taken out of the database.',
  ])
})

test('a source that the log does not know, or knows otherwise, is named', () => {
  const { library } = graded()
  const other = keepFile(library.folder, new TextEncoder().encode('Other words.'))
  tamper(library, `UPDATE source SET original_sha256 = '${other}'`)
  expect(problems(library)).toEqual([
    'By the custody log, “Article” came in as another file or with other words.',
  ])
  library.db.pragma('foreign_keys = OFF')
  tamper(library, `UPDATE source SET id = '01900000-0000-7000-8000-000000000099'`)
  expect(problems(library)).toContain('The custody log does not say how “Article” came in.')
})

test('a text that was edited is named, though the original is untouched', () => {
  const { library } = graded()
  tamper(library, `UPDATE source_text SET text = replace(text, 'north', 'south')`)
  expect(problems(library)).toContain(
    'The text of “Article” does not match its fingerprint: it was changed in the database',
  )
})

test('one flipped byte is named with its file and all that use it; a stray file is only said', () => {
  const { library, incidentId } = graded()
  // The same bytes read as another text are a second source of the same file.
  const bytes = new TextEncoder().encode('The north said a drone fell. The south denied this.')
  const about = { title: 'Same file', fileName: 'b.txt', mediaType: 'text/plain', published: '' }
  addSource(library, incidentId, { bytes, text: 'Other reading.', ...about }, 'Import')
  const place = placeOf(keepFile(library.folder, bytes))
  bytes[3]! ^= 1
  writeFileSync(join(library.folder, place), bytes)
  keepFile(library.folder, new TextEncoder().encode('stray'))
  const report = checkLibrary(library)
  expect(report).toMatchObject({
    ok: false,
    problems: [
      `The original of “Article”, in “Drone at the ferry”, is changed: ${place}`,
      `The original of “Same file”, in “Drone at the ferry”, is changed: ${place}`,
    ],
    advice: [expect.stringContaining('bring the same file in again')],
    notes: [expect.stringMatching(/^One file in the store is named by nothing in this library/)],
  })
  // What the advice says helps.
  bytes[3]! ^= 1
  keepFile(library.folder, bytes)
  expect(problems(library)).toEqual([])
})

test('a folder in the place of an original is told, and the check goes on', () => {
  const { library } = graded()
  const place = placeOf(String(library.sql('SELECT original_sha256 AS sha256 FROM source').get()!['sha256']))
  rmSync(join(library.folder, place))
  mkdirSync(join(library.folder, place))
  expect(problems(library)).toEqual([
    `The original of “Article”, in “Drone at the ferry”, is unreadable: ${place}`,
  ])
})

test('a backup put back has a log in order, though shorter, and what it lacks is no error', () => {
  const { library, incidentId } = graded()
  const backup = backUp(library.db, library.folder, 'before')
  addSource(library, incidentId, { ...LATER, bytes: new TextEncoder().encode(LATER.text) }, 'Import')
  expect(custodyHead(library).number).toBe(7)
  library.close()
  copyFileSync(backup, join(library.folder, 'library.sqlite'))
  const again = open(library.folder)
  expect(custodyHead(again).number).toBe(6)
  expect(checkLibrary(again)).toMatchObject({ ok: true, notes: [expect.stringContaining('no harm')] })
  updateSource(again, String(again.sql('SELECT id FROM source').get()!['id']), { reliability: 'F' })
  expect(problems(again)).toEqual([])
})

const LATER = { text: 'Later.', title: 'Later', fileName: 'c.txt', mediaType: 'text/plain', published: '' }
