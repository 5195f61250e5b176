import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { attach, createEvidence, type Figure } from '#library/evidence'
import { sha256 } from '#library/file-store'
import { updateStatement } from '#library/statements'
import { deleteIncident } from '#library/incidents'
import { redo, undo } from '#library/history'
import { addSource, unlinkSource, updateSource } from '#library/sources'
import { fill, newLibrary, timed, undoAll } from '#library/testing'
import type { Library } from '#library/library'
import { custodyHead, custodyOf, custodyRows, enter, enterWith, entryFrom } from './log.ts'

const entries = (library: Library) => [...custodyRows(library)].map(entryFrom)
const actions = (library: Library) => entries(library).map(({ action, details }) => [action, details['by']])

const intake = {
  ...{ bytes: new TextEncoder().encode('“Nothing fell,” he said.'), text: '“Nothing fell,” he said.' },
  ...{ title: 'Report', fileName: 'report.txt', mediaType: 'text/plain', published: '' },
}

test('an import is entered with who, when, from where and the fingerprint of the file', () => {
  const library = newLibrary({
    ...{ clock: () => new Date('2024-05-01T09:00:00.000Z'), who: () => 'A. Analyst', program: '1.2.3' },
  })
  const { incidentId } = fill(library)
  const { id } = addSource(library, incidentId, { ...intake, from: '/case/report.txt' }, 'Import')
  expect(custodyOf(library, id)).toMatchObject([
    {
      ...{ number: 2, time: '2024-05-01T09:00:00.000Z', who: 'A. Analyst', program: '1.2.3' },
      ...{ action: 'import', sourceId: id, file: createHash('sha256').update(intake.bytes).digest('hex') },
      details: { from: '/case/report.txt', fileName: 'report.txt', title: 'Report', incidentId },
    },
  ])
})

test('where nobody gave a name, the system’s user is entered', () => {
  const library = newLibrary()
  fill(library)
  expect(entries(library)[0]!.who).not.toBe('')
})

test('the fingerprint of each entry can be computed again by the written rule', () => {
  const library = newLibrary({ who: () => 'Zoë \u{D800} “Ünal”' })
  fill(library)
  let before = '0'.repeat(64)
  const all = entries(library)
  expect(all.length).toBeGreaterThan(0)
  for (const { sha256, ...entry } of all) {
    // By hand: the names of RFC 8785 in their order.
    const { action, details, file, number, program, sourceId, time, who } = entry
    const sorted = Object.fromEntries(Object.entries(details).sort(([a], [b]) => (a < b ? -1 : 1)))
    const canonical = JSON.stringify({
      ...{ action, before, details: sorted, file, number, program, sourceId, time, who },
    })
    expect(createHash('sha256').update(canonical, 'utf8').digest('hex')).toBe(sha256)
    before = sha256
  }
  expect(custodyHead(library)).toEqual({ number: all.length, sha256: before })
})

test('no entry can be changed, deleted, put over another or put in out of turn', () => {
  const library = newLibrary()
  fill(library)
  const before = entries(library)
  const { sha256 } = custodyHead(library)
  const row = (number: number, follows: string) =>
    `(${number}, 't', 'w', 'p', 'verify', NULL, NULL, '{}', '${follows}', '${'a'.repeat(64)}')`
  for (const [sql, reason] of [
    [`UPDATE custody SET who = 'x'`, 'never changes'],
    ['DELETE FROM custody', 'never deleted'],
    [`INSERT OR REPLACE INTO custody VALUES ${row(1, '0'.repeat(64))}`, 'follows on the last one'],
    [`INSERT INTO custody VALUES ${row(before.length + 2, sha256)}`, 'follows on the last one'],
    [`INSERT INTO custody VALUES ${row(before.length + 1, 'b'.repeat(64))}`, 'follows on the last one'],
  ] as const)
    expect(() => library.db.exec(sql)).toThrow(reason)
  expect(entries(library)).toEqual(before)
})

test('undo takes no entry away: it adds that the source went, and redo that it came back', () => {
  const library = newLibrary()
  const { incidentId } = fill(library)
  const { id } = addSource(library, incidentId, intake, 'Import')
  const before = entries(library)
  undo(library)
  redo(library)
  expect(entries(library).slice(0, before.length)).toEqual(before)
  expect(custodyOf(library, id).map(({ action, details }) => [action, details['by']])).toEqual([
    ['import', undefined],
    ['delete', 'undo'],
    ['import', 'redo'],
  ])
})

test('a source that is taken out of its last incident, or goes with it, is entered as removed', () => {
  const library = newLibrary()
  const { incidentId } = fill(library)
  const { id } = addSource(library, incidentId, intake, 'Import')
  unlinkSource(library, incidentId, id)
  expect(actions(library).at(-1)).toEqual(['delete', undefined])
  deleteIncident(library, incidentId)
  expect(entries(library).at(-1)).toMatchObject({ action: 'delete', details: { title: 'Article' } })
  undo(library)
  expect(entries(library).at(-1)).toMatchObject({
    ...{ action: 'import', details: { title: 'Article', by: 'undo' } },
  })
})

test('a grade is entered as it was and as it is, and each step of undo too', () => {
  const { library, later } = timed()
  const { sourceId, claimId } = fill(library)
  later(10)
  updateSource(library, sourceId, { reliability: 'B' })
  later(10)
  updateStatement(library, claimId, { credibility: '2' })
  later(10)
  // What is no grade is not entered.
  updateSource(library, sourceId, { publisher: 'The Courier' })
  undo(library)
  undo(library)
  expect(entries(library).slice(1)).toMatchObject([
    { action: 'grade', sourceId, details: { what: 'reliability', from: null, to: 'B' } },
    { action: 'grade', details: { what: 'credibility', from: null, to: '2', of: 'statement', id: claimId } },
    { action: 'grade', details: { what: 'credibility', from: '2', to: null, by: 'undo' } },
  ])
})

test('an image that changes places with another is entered, though documents show one copy of both', () => {
  const library = newLibrary()
  const { incidentId } = fill(library)
  const bytes = (content: string) => new TextEncoder().encode(content)
  const figureOf = (original: string): Figure => ({
    ...{ bytes: bytes('copy'), fileName: `${original}.webp`, mediaType: 'image/png', width: 2, height: 2 },
    madeOf: { bytes: bytes(original), mediaType: 'image/webp', isOfSeveral: false },
  })
  const fields = { kind: 'photo', description: '', actorId: null, date: '', credibility: null } as const
  const id = createEvidence(library, incidentId, { ...fields, caption: '', alt: '' })
  attach(library, id, figureOf('first'))
  attach(library, id, figureOf('second'))
  undo(library)
  redo(library)
  const [first, second] = ['first', 'second'].map(sha256)
  expect(entries(library).slice(1)).toMatchObject([
    { action: 'import', file: first, details: { copy: sha256('copy') } },
    { action: 'delete', file: first },
    { action: 'import', file: second },
    { action: 'delete', file: second, details: { by: 'undo' } },
    { action: 'import', file: first, details: { by: 'undo' } },
    { action: 'delete', file: first, details: { by: 'redo' } },
    { action: 'import', file: second, details: { by: 'redo' } },
  ])
})

test('the same file brought in again is entered again', () => {
  const library = newLibrary()
  const { incidentId } = fill(library)
  const { id } = addSource(library, incidentId, { ...intake, from: '/a/report.txt' }, 'Import')
  addSource(library, incidentId, { ...intake, from: '/b/copy.txt' }, 'Import')
  expect(custodyOf(library, id).map(({ details }) => [details['from'], details['alreadyThere']])).toEqual([
    ['/a/report.txt', undefined],
    ['/b/copy.txt', true],
  ])
})

test('an entry and what it speaks of are there together or not at all', () => {
  const library = newLibrary()
  fill(library)
  const before = entries(library)
  const fail = () => {
    throw new Error('It could not be written')
  }
  expect(() => enterWith(library, { action: 'export' }, fail)).toThrow('It could not be written')
  expect(() => enter(library, { action: 'export' })).toThrow('transaction')
  expect(entries(library)).toEqual(before)
})

test('taking everything back leaves the whole log', () => {
  const library = newLibrary()
  fill(library)
  const before = entries(library)
  undoAll(library)
  expect(entries(library).slice(0, before.length)).toEqual(before)
})
