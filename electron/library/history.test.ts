import { expect, test } from 'vitest'
import { TABLES } from './history-rows.ts'
import { change, historyState, redo, sealHistory, undo } from './history.ts'
import { createIncident, deleteIncident, updateIncident } from './incidents.ts'
import type { Library } from './library.ts'
import { deleteStatement, updateStatement } from './statements.ts'
import { fill, newLibrary, open, refusalOf, rowsOf, timed, undoAll } from './testing.ts'

const rows = (library: Library) => rowsOf(library, TABLES)

function redoAll(library: Library): void {
  while (historyState(library).redo !== null) redo(library)
}

test('every table of the analyst’s is watched', () => {
  const { db } = newLibrary()
  const tables = db
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%search%' AND name NOT LIKE 'sqlite%'`,
    )
    .pluck()
    .all()
  const derived = ['text_sketch', 'text_shingle', 'edition_staleness']
  const unwatched = ['library_info', 'custody', 'source_text', 'change', 'change_row', ...derived]
  expect([...TABLES, ...unwatched].sort()).toEqual(tables.sort())
})

test('all of it can be undone to nothing and redone to the last bit', () => {
  const { library, later } = timed()
  const { incidentId, claimId } = fill(library)
  later(60)
  updateIncident(library, incidentId, {
    place: { name: 'x', country: null, latitude: 0.1 + 0.2, longitude: -1e-7, precision: 1 / 3 },
  })
  deleteStatement(library, claimId)
  deleteIncident(library, incidentId)
  const end = rows(library)
  const steps = undoAll(library)
  expect(Object.values(rows(library)).flat()).toEqual([])
  expect(steps).toBe(8)
  redoAll(library)
  expect(rows(library)).toEqual(end)
})

test('history survives closing and opening', () => {
  const library = newLibrary()
  fill(library)
  const end = rows(library)
  library.close()
  const again = open(library.folder)
  undo(again)
  undo(again)
  again.close()
  const third = open(library.folder)
  expect(historyState(third)).toMatchObject({ undo: 'Mark claim', redo: 'Mark denial' })
  redoAll(third)
  expect(rows(third)).toEqual(end)
})

test('a new change ends what could be redone, and keeps it as history', () => {
  const library = newLibrary()
  createIncident(library, 'a')
  createIncident(library, 'b')
  undo(library)
  createIncident(library, 'c')
  expect(historyState(library)).toMatchObject({ undo: 'New incident', redo: null })
  expect(library.db.prepare('SELECT state FROM change ORDER BY num').pluck().all()).toEqual([
    'done',
    'dropped',
    'done',
  ])
  undoAll(library)
  redoAll(library)
  expect(library.db.prepare('SELECT title FROM incident').pluck().all()).toEqual(['a', 'c'])
})

test('what fails is taken back whole and leaves no step', () => {
  const library = newLibrary()
  const id = createIncident(library, 'a')
  const before = rows(library)
  expect(() =>
    change(library, 'Fail', () => {
      updateIncident(library, id, { title: 'b' })
      throw new Error('no')
    }),
  ).toThrow('no')
  expect(rows(library)).toEqual(before)
  expect(historyState(library)).toMatchObject({ undo: 'New incident', redo: null })
  createIncident(library, 'c')
  expect(historyState(library).undo).toBe('New incident')
})

test('a step that leaves a row pointing nowhere is refused when it ends', () => {
  const library = newLibrary()
  const { claimId } = fill(library)
  expect(() =>
    change(library, 'Break', () => {
      library.db.pragma('defer_foreign_keys = ON')
      library.sql('UPDATE statement SET actor_id = ? WHERE id = ?').run('nobody', claimId)
    }),
  ).toThrow(/FOREIGN KEY/)
})

test('what was brought in stays: the database itself refuses to change it', () => {
  const library = newLibrary()
  fill(library)
  const run = (sql: string) => () => library.db.exec(sql)
  expect(run(`UPDATE source_text SET text = 'x'`)).toThrow('never changes')
  expect(run('DELETE FROM source_text')).toThrow('never deleted')
  expect(run(`UPDATE source SET text_sha256 = '${'0'.repeat(64)}'`)).toThrow('never changes')
  expect(run(`UPDATE source SET original_sha256 = '${'0'.repeat(64)}'`)).toThrow('never changes')
})

test('undo of an import keeps the original and the text, so that redo needs neither', () => {
  const library = newLibrary()
  fill(library)
  undoAll(library)
  expect(library.db.prepare('SELECT count(*) FROM source_text').pluck().get()).toBe(1)
  redoAll(library)
  expect(library.db.prepare('SELECT count(*) FROM source').pluck().get()).toBe(1)
})

test('sealed history cannot be undone', () => {
  const library = newLibrary()
  createIncident(library, 'a')
  createIncident(library, 'b')
  undo(library)
  sealHistory(library.db)
  expect(refusalOf(() => undo(library)).code).toBe('nothing to undo')
  expect(refusalOf(() => redo(library)).code).toBe('nothing to redo')
})

test('random walks through the history always lead back', () => {
  const { library, later } = timed()
  let seed = 7
  const random = (limit: number) => (seed = (seed * 48_271) % 2_147_483_647) % limit
  const states: string[] = [JSON.stringify(rows(library))]
  let at = 0
  const { claimId, denialId, incidentId } = fill(library)
  sealHistory(library.db)
  states[0] = JSON.stringify(rows(library))
  for (let round = 0; round < 300; round += 1) {
    const move = random(4)
    if (move === 0 && at > 0) {
      undo(library)
      at -= 1
    } else if (move === 1 && at < states.length - 1) {
      redo(library)
      at += 1
    } else {
      later(10)
      states.splice(at + 1)
      const edits = [
        () => updateStatement(library, claimId, { proposition: `p${round}` }),
        () => updateIncident(library, incidentId, { summary: `s${round}` }),
        () =>
          updateStatement(library, denialId, { said: `20${10 + random(80)}-01`, proposition: `d${round}` }),
        () => void createIncident(library, `i${round}`),
      ]
      edits[random(edits.length)]?.()
      states.push(JSON.stringify(rows(library)))
      at += 1
    }
    expect(JSON.stringify(rows(library))).toBe(states[at])
  }
})
