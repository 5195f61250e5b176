import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { backUp } from './backup.ts'
import { createBriefing } from './briefings.ts'
import { addHouseTemplate, removeHouseTemplate, replaceHouseTemplate } from './house-templates.ts'
import { attach, createEvidence, deleteEvidence } from './evidence.ts'
import { keepFile, keptFile, keptFiles } from './file-store.ts'
import { historyState, sealHistory, undo } from './history.ts'
import { createIncident, deleteIncident, updateIncident } from './incidents.ts'
import type { Library } from './library.ts'
import { checkLibrary, fill, keptFileFault, newLibrary, open, undoAll } from './testing.ts'

const DAY = 24 * 60 * 60 * 1_000
const NOW = Date.parse('2024-05-10T12:00:00.000Z')
const clock = () => new Date(NOW)

/** Lets a file of the store look as if it had been written so many days ago. */
function age(folder: string, hash: string, days: number): void {
  const time = new Date(NOW - days * DAY)
  utimesSync(join(folder, 'files', hash.slice(0, 2), hash.slice(2)), time, time)
}

const bytes = (text: string) => new TextEncoder().encode(text)
const there = ({ folder }: Library) =>
  keptFiles(folder)
    .map(({ hash }) => hash)
    .sort()

/** Closes a library and opens it again. */
function reopened(library: Library): Library {
  library.close()
  return open(library.folder, { clock })
}

/** A library with a source and an image; all its files are old, and so is all of its history. */
function filled() {
  const library = newLibrary({ clock })
  const { incidentId } = fill(library)
  const fields = { kind: 'photo', description: 'd', actorId: null, date: '', credibility: null } as const
  const evidenceId = createEvidence(library, incidentId, { ...fields, caption: '', alt: '' })
  const about = { fileName: 'a.png', mediaType: 'image/png', width: 1, height: 1 } as const
  attach(library, evidenceId, { bytes: bytes('image'), ...about })
  const files = there(library)
  for (const hash of files) age(library.folder, hash, 30)
  return { library, incidentId, evidenceId, files }
}

const countOf = (library: Library, sql: string) => Number(library.db.prepare(sql).pluck().get())

test('changes that can neither be undone nor redone go with their rows; the others stay', () => {
  const library = newLibrary()
  createIncident(library, 'sealed')
  sealHistory(library.db)
  createIncident(library, 'dropped')
  undo(library)
  createIncident(library, 'done')
  createIncident(library, 'undone')
  undo(library)
  const again = reopened(library)
  expect(again.db.prepare('SELECT state FROM change ORDER BY num').pluck().all()).toEqual(['done', 'undone'])
  expect(countOf(again, 'SELECT count(DISTINCT change_num) FROM change_row')).toBe(2)
  expect(historyState(again)).toMatchObject({ undo: 'New incident', redo: 'New incident' })
  expect(again.db.prepare('SELECT title FROM incident').pluck().all()).toEqual(['sealed', 'done'])
})

test('the latest 5,000 changes can be undone, and what was undone can be redone beside them', () => {
  const library = newLibrary()
  library.transaction(() => {
    library.db.exec(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5003)
       INSERT INTO change (label, made_at, changed_at) SELECT 'c' || i, 't', 't' FROM n`,
    )
  })
  undo(library)
  const again = reopened(library)
  expect(historyState(again)).toMatchObject({ undo: 'c5002', redo: 'c5003' })
  expect(countOf(again, `SELECT count(*) FROM change WHERE state = 'done'`)).toBe(5_000)
  expect(again.db.prepare('SELECT label FROM change ORDER BY num LIMIT 1').pluck().get()).toBe('c3')
})

test('files that a source or an item of evidence has stay, however old they are', () => {
  const { library, files } = filled()
  expect(files).toHaveLength(2)
  sealHistory(library.db)
  createIncident(library, 'later')
  const again = reopened(library)
  expect(there(again)).toEqual(files)
  expect(checkLibrary(again).problems).toEqual([])
})

test('files that only the history knows stay, so that undo brings back their owners whole', () => {
  const { library, incidentId, evidenceId, files } = filled()
  deleteEvidence(library, evidenceId)
  deleteIncident(library, incidentId)
  const deleted = reopened(library)
  expect(there(deleted)).toEqual(files)
  undo(deleted)
  undo(deleted)
  expect(checkLibrary(deleted).problems).toEqual([])
  undoAll(deleted)
  const undone = reopened(deleted)
  expect(there(undone)).toEqual(files)
})

test('files that nothing mentions any more go', () => {
  const { library, incidentId } = filled()
  deleteIncident(library, incidentId)
  sealHistory(library.db)
  createIncident(library, 'later')
  const again = reopened(library)
  expect(there(again)).toEqual([])
  expect(checkLibrary(again).problems).toEqual([])
  // The custody log tells of them and does not hold them.
  const told = again.sql(`SELECT action, details FROM custody ORDER BY number DESC LIMIT 1`).get()
  expect(told).toMatchObject({ action: 'delete', details: expect.stringContaining('cleared away') })
})

test('what is younger than a day stays, and so does what is younger than the latest change', () => {
  const library = newLibrary({ clock: () => new Date(NOW - 3 * DAY) })
  createIncident(library, 'the latest change, three days ago')
  const [today, newer, older] = ['today', 'newer', 'older'].map((text) =>
    keepFile(library.folder, bytes(text)),
  ) as [string, string, string]
  age(library.folder, today, 0.9)
  age(library.folder, newer, 2)
  age(library.folder, older, 4)
  const again = reopened(library)
  expect(there(again)).toEqual([today, newer].sort())
})

test('without any change there is nothing to tell an old file by, so all stays', () => {
  const library = newLibrary({ clock })
  const hash = keepFile(library.folder, bytes('a'))
  age(library.folder, hash, 400)
  expect(there(reopened(library))).toEqual([hash])
})

test('what a backup mentions stays', () => {
  const { library, incidentId, files } = filled()
  backUp(library.db, library.folder, 'library-version-0')
  deleteIncident(library, incidentId)
  sealHistory(library.db)
  createIncident(library, 'later')
  expect(there(reopened(library))).toEqual(files)
})

test('a backup that cannot be read keeps everything, and the library opens', () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  onTestFinished(() => quiet.mockRestore())
  const { library, incidentId, files } = filled()
  mkdirSync(join(library.folder, 'backups'))
  writeFileSync(join(library.folder, 'backups', 'damaged.sqlite'), 'x'.repeat(5_000))
  deleteIncident(library, incidentId)
  sealHistory(library.db)
  createIncident(library, 'later')
  const again = reopened(library)
  expect(there(again)).toEqual(files)
  updateIncident(again, createIncident(again, 'a'), { title: 'b' })
  expect(quiet).toHaveBeenCalledOnce()
})

test('only files of the store are looked at', () => {
  const library = newLibrary({ clock })
  createIncident(library, 'a')
  const folder = join(library.folder, 'files')
  mkdirSync(join(folder, 'ab'))
  for (const name of ['notes.txt', join('ab', 'mine.pdf'), 'a'.repeat(64)]) {
    writeFileSync(join(folder, name), 'mine')
    utimesSync(join(folder, name), new Date(0), new Date(0))
  }
  const again = reopened(library)
  expect(readdirSync(folder).sort()).toEqual(['a'.repeat(64), 'ab', 'notes.txt'])
  expect(existsSync(join(folder, 'ab', 'mine.pdf'))).toBe(true)
  expect(keptFileFault(again.folder, 'a'.repeat(64))).toBe('missing')
})

test('the file of a house template stays while a briefing, the list or only the history knows it', () => {
  const { library, incidentId } = filled()
  const kept = there(library)
  const { id } = addHouseTemplate(library, bytes('letterhead'), { name: 'Letter', fileName: 'letter.dotx' })
  const [first = ''] = there(library).filter((hash) => !kept.includes(hash))
  createBriefing(library, incidentId, {
    ...{ title: 'Ferry', subtitle: '', to: '', from: '', date: '2024-05-01', cutOff: null, keywords: '' },
    ...{ marking: 'TLP:AMBER', scale: 'NATO', language: 'en', template: 'standard briefing' },
    ...{ setAside: [], houseTemplateId: id, sections: [] },
  })
  replaceHouseTemplate(library, id, bytes('memo'), 'memo.docx')
  const all = there(library)
  expect(all).toHaveLength(kept.length + 2)
  for (const hash of all) age(library.folder, hash, 400)
  const replaced = reopened(library)
  expect(there(replaced)).toEqual(all)
  removeHouseTemplate(replaced, id)
  const removed = reopened(replaced)
  expect(there(removed)).toEqual(all)
  undo(removed)
  undo(removed)
  expect(checkLibrary(removed).problems).toEqual([])
  expect(new TextDecoder().decode(keptFile(removed.folder, first))).toBe('letterhead')
  // What neither the list nor a step back can reach any more goes.
  sealHistory(removed.db)
  createIncident(removed, 'later')
  const sealed = reopened(removed)
  expect(there(sealed)).toEqual(all.filter((hash) => hash === first || kept.includes(hash)))
})
