import { expect, test } from 'vitest'
import { standardSections, type Section } from '#domain/briefing'
import { proseFromText } from '#domain/prose'
import { createActor, updateActor } from './actors.ts'
import { createBriefing, updateBriefing } from './briefings.ts'
import { TABLES } from './history-rows.ts'
import { change, historyState, redo, undo } from './history.ts'
import { createIncident, updateIncident } from './incidents.ts'
import type { Library } from './library.ts'
import { setResponse, updateStatement } from './statements.ts'
import { fill, refusalOf, rowsOf, timed, undoAll } from './testing.ts'

const rows = (library: Library) => rowsOf(library, TABLES)

const newBriefingFields = () => ({
  title: 'B',
  subtitle: '',
  to: '',
  from: '',
  date: '2024-05-01',
  cutOff: null,
  marking: 'TLP:AMBER' as const,
  scale: 'ICD 203' as const,
  template: 'standard briefing' as const,
  setAside: [],
  houseTemplateId: null,
  language: 'en',
  keywords: '',
  sections: standardSections(),
})

test('edits of one field in quick succession are one step', () => {
  const { library, later } = timed()
  const id = createIncident(library, 'a')
  for (const title of ['ab', 'abc', 'abcd']) {
    later(2)
    updateIncident(library, id, { title })
  }
  expect(library.db.prepare('SELECT count(*) FROM change_row WHERE change_num = 2').pluck().get()).toBe(1)
  undo(library)
  expect(library.db.prepare('SELECT title FROM incident').pluck().get()).toBe('a')
  redo(library)
  expect(library.db.prepare('SELECT title FROM incident').pluck().get()).toBe('abcd')
})

test('a pause, another field, another record or an undo in between begins a new step', () => {
  const { library, later } = timed()
  const id = createIncident(library, 'a')
  const other = createIncident(library, 'o')
  const steps = () =>
    Number(library.db.prepare(`SELECT count(*) FROM change WHERE state = 'done'`).pluck().get())
  updateIncident(library, id, { title: 'b' })
  later(4)
  updateIncident(library, id, { title: 'c' })
  expect(steps()).toBe(4)
  updateIncident(library, id, { summary: 's' })
  updateIncident(library, other, { summary: 's' })
  expect(steps()).toBe(6)
  updateIncident(library, other, { summary: 's2' })
  expect(steps()).toBe(6)
  undo(library)
  updateIncident(library, other, { summary: 's3' })
  expect(steps()).toBe(6)
  undo(library)
  expect(library.db.prepare('SELECT summary FROM incident WHERE id = ?').pluck().get(other)).toBe('')
})

test('a step of writing without a pause is no longer than half a minute', () => {
  const { library, later } = timed()
  const id = createIncident(library, 'a')
  for (let second = 0; second < 120; second += 2) {
    later(2)
    updateIncident(library, id, { summary: 'x'.repeat(second + 1) })
  }
  expect(undoAll(library)).toBe(5)
})

test('joined edits of several rows undo and redo whole', () => {
  const { library, later } = timed()
  const actor = { name: 'A', kind: 'body' as const, country: null, affiliationId: null }
  const id = createActor(library, { ...actor, aliases: ['a', 'b'] })
  const start = rows(library)
  for (const aliases of [['b'], ['b', 'c', 'd'], []]) {
    later(1)
    change(library, 'Edit aliases', () => updateActor(library, id, { aliases }), 'aliases')
  }
  const end = rows(library)
  undo(library)
  expect(rows(library)).toEqual(start)
  redo(library)
  expect(rows(library)).toEqual(end)
})

test('what was typed and taken back at once leaves no step, and all as it was', () => {
  const { library, later } = timed()
  const id = createIncident(library, 'a')
  const other = createIncident(library, 'o')
  undo(library)
  const before = rows(library)
  const heard: string[][] = []
  library.onChange(({ incidentIds }) => heard.push(incidentIds))
  for (const title of ['ab', 'a']) {
    later(1)
    updateIncident(library, id, { title })
  }
  expect(rows(library)).toEqual(before)
  expect(heard).toEqual([[id], [id]])
  expect(library.db.prepare('SELECT count(*) FROM change_row WHERE change_num > 2').pluck().get()).toBe(0)
  undo(library)
  expect(rows(library)['incident']).toEqual([])
  redo(library)
  expect(rows(library)).toEqual(before)
  expect(refusalOf(() => updateIncident(library, other, { title: 'x' })).code).toBe('not found')
})

test('choices and ticks are steps of their own, however quickly they follow each other', () => {
  const { library } = timed()
  const { incidentId, claimId, denialId } = fill(library)
  const steps = () => Number(library.db.prepare('SELECT count(*) FROM change').pluck().get())
  const each = (...edits: (() => void)[]) => {
    for (const edit of edits) {
      const before = steps()
      edit()
      expect(steps()).toBe(before + 1)
    }
  }
  const place = { name: '', country: null, latitude: null, longitude: null, precision: null }
  each(
    () => updateStatement(library, claimId, { noResponseFound: true }),
    () => updateStatement(library, claimId, { noResponseFound: false }),
    () => updateStatement(library, claimId, { kind: 'suspicion' }),
    () => updateStatement(library, claimId, { kind: 'claim' }),
    () => updateStatement(library, claimId, { credibility: '2', proposition: 'both' }),
    () => updateStatement(library, claimId, { credibility: '3', proposition: 'both at once' }),
    () => updateIncident(library, incidentId, { place: { ...place, country: 'RO' } }),
    () => updateIncident(library, incidentId, { place: { ...place, country: 'UA' } }),
    () => void setResponse(library, denialId, claimId, { type: 'confirms' }),
    () => void setResponse(library, denialId, claimId, { type: 'defers' }),
  )
})

test('writing in one section of a briefing is one step; leaving a section out is another', () => {
  const { library, later } = timed()
  const { incidentId } = fill(library)
  const fields = newBriefingFields()
  const id = createBriefing(library, incidentId, fields)
  const [first, ...others] = fields.sections
  const write = (text: string, patch: Partial<Section> = {}) => {
    later(1)
    const prose = proseFromText(text)
    updateBriefing(library, id, { sections: [{ ...first!, ...patch, prose }, ...others] })
  }
  const steps = () => Number(library.db.prepare('SELECT count(*) FROM change').pluck().get())
  const before = steps()
  for (const text of ['O', 'On', 'One']) write(text)
  expect(steps()).toBe(before + 1)
  write('One', { included: false })
  write('One', { included: true })
  expect(steps()).toBe(before + 3)
  write('One.')
  expect(steps()).toBe(before + 4)
})

test('an actor that is made while it is picked is one step with the picking', () => {
  const { library, later } = timed()
  const { claimId, denialId } = fill(library)
  later(60)
  const before = rows(library)
  const make = (name: string) =>
    createActor(library, { name, kind: 'body', country: null, affiliationId: null, aliases: [] })
  const south = make('South')
  updateStatement(library, denialId, { actorId: south })
  const after = rows(library)
  updateStatement(library, claimId, { actorId: south })
  undo(library)
  expect(rows(library)).toEqual(after)
  undo(library)
  expect(rows(library)).toEqual(before)
  redo(library)
  expect(rows(library)).toEqual(after)
  // Only the actor that was just made, and only at once.
  make('East')
  updateStatement(library, denialId, { actorId: null })
  undo(library)
  expect(historyState(library).undo).toBe('New actor')
})
