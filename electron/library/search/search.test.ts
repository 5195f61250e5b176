import { expect, test } from 'vitest'
import { createContext } from '#library/contexts'
import { createIncident, deleteIncident, updateIncident } from '#library/incidents'
import { redo, undo } from '#library/history'
import type { Library } from '#library/library'
import { updateSource } from '#library/sources'
import { updateStatement } from '#library/statements'
import { fill, newLibrary } from '#library/testing'
import { findIncidents } from './incidents.ts'
import { search } from './search.ts'

const hits = (library: Library, query: string, limit = 9) =>
  search(library, query, limit).groups.flatMap((group) => group.hits)

test('nothing that can be typed is an error', () => {
  const library = newLibrary()
  fill(library)
  const pieces = [
    '"',
    '*',
    '(',
    ')',
    'NEAR',
    '-',
    '^',
    ':',
    '+',
    'OR',
    'drone',
    '\\',
    'kind:',
    'grade:<',
    'date:2023',
    'a:',
    'Зе',
    '\u{E002}',
    '%',
    '{',
    '}',
    "'",
    '“',
    '\u{301}',
    '🛩️',
    '\0',
    ',',
    '/',
  ]
  let seed = 11
  const random = (limit: number) => (seed = (seed * 48_271) % 2_147_483_647) % limit
  for (let round = 0; round < 500; round += 1) {
    const query = Array.from({ length: 1 + random(6) }, () => pieces[random(pieces.length)]).join(
      random(2) ? ' ' : '',
    )
    expect(() => search(library, query, 5), JSON.stringify(query)).not.toThrow()
    expect(() => findIncidents(library, query), JSON.stringify(query)).not.toThrow()
  }
})

const titles = (library: Library, query: string) => findIncidents(library, query).map(({ title }) => title)

test('accents and case do not matter, in either direction', () => {
  const library = newLibrary()
  createIncident(library, 'Incident à Izmaïl')
  createIncident(library, 'Осколки под Плавру')
  expect(titles(library, 'izmail')).toHaveLength(1)
  expect(titles(library, 'IZMAÏL')).toHaveLength(1)
  expect(titles(library, 'плавру')).toHaveLength(1)
})

test('title, summary, place, statement, actor, quotation, source and context all find the incident', () => {
  const library = newLibrary()
  const { incidentId, claimId, sourceId } = fill(library, 'Titleword')
  updateIncident(library, incidentId, { summary: 'summaryword' })
  const place = { name: 'Placeword', country: null, latitude: null, longitude: null, precision: null }
  updateIncident(library, incidentId, { place })
  updateStatement(library, claimId, { proposition: 'propositionword' })
  updateSource(library, sourceId, { publisher: 'Publisherword' })
  createContext(library, incidentId, { type: 'meeting', title: 'Contextword', date: '', summary: '' })
  createIncident(library, 'Stranger')
  for (const word of [
    'titlew',
    'summaryw',
    'placew',
    'propositionw',
    'north',
    '"drone fell"',
    'publisherw',
    'contextw',
  ])
    expect(titles(library, word), word).toEqual(['Titleword'])
})

test('the indexes follow changes, undo and redo', () => {
  const library = newLibrary()
  const { incidentId, claimId } = fill(library)
  updateStatement(library, claimId, { proposition: 'debris' })
  expect([titles(library, 'debris'), hits(library, 'debris').length]).toEqual([['Drone at the ferry'], 1])
  undo(library)
  expect(titles(library, 'debris')).toEqual([])
  redo(library)
  expect(titles(library, 'debris')).toHaveLength(1)
  deleteIncident(library, incidentId)
  expect(['debris', 'north', 'drone'].flatMap((word) => hits(library, word))).toEqual([])
  undo(library)
  expect(hits(library, 'north').map(({ kind }) => kind)).toEqual(['statement', 'source'])
})

test('the indexes still fit after the file was compacted', () => {
  const library = newLibrary()
  const { incidentId } = fill(library)
  fill(library, 'Second')
  deleteIncident(library, incidentId)
  library.db.exec('VACUUM')
  expect(hits(library, 'drone').every(({ incidentId: id }) => id !== incidentId)).toBe(true)
  expect(titles(library, 'drone')).toEqual(['Second'])
})

test('each kind gets its share of the limit', () => {
  const library = newLibrary()
  for (let number = 0; number < 30; number += 1) createIncident(library, `Drone ${number}`)
  fill(library)
  const kinds = Map.groupBy(hits(library, 'drone', 8), ({ kind }) => kind)
  expect([...kinds].map(([kind, those]) => [kind, those.length])).toEqual([
    ['incident', 5],
    ['statement', 1],
    ['quotation', 1],
    ['source', 1],
  ])
})

test('what was found is answered in parts, none twice and none left out, with the whole count in each', () => {
  const library = newLibrary()
  for (let number = 0; number < 25; number += 1)
    createIncident(library, `Drone ${number} ${number % 3 ? 'fell' : ''}`)
  for (const query of ['drone', 'fell', 'in:incident']) {
    const whole = hits(library, query, 99).map(({ id }) => id)
    const parts = [0, 10, 20].map((from) => search(library, query, 10, from).groups[0]!)
    expect(whole.length).toBeGreaterThan(10)
    expect(parts.flatMap((part) => part.hits.map(({ id }) => id))).toEqual(whole)
    expect(parts.map(({ total }) => total)).toEqual(parts.map(() => whole.length))
  }
})

test('the list and the file are read with the help of indexes, however many incidents there are', () => {
  const { db } = newLibrary()
  const plans = ['status_entry', 'statement', 'question', 'citation', 'response', 'evidence', 'judgement']
  for (const table of plans) {
    const plan = db.prepare(`EXPLAIN QUERY PLAN SELECT * FROM ${table} WHERE incident_id = 'x'`).all()
    expect(JSON.stringify(plan), table).toMatch(/USING INDEX/)
  }
})
