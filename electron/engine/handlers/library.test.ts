import { expect, test } from 'vitest'
import { createEngine } from '#engine/engine'
import { valueOf } from '#engine/failure'
import { openEngine, openIncident, refusal, temporaryFolder, writeInto } from '#engine/testing'

test('without a library every call but the state is refused', async () => {
  const engine = createEngine({ checkOutput: true })
  expect(valueOf(await engine.call('library.state', {}))).toEqual({
    folder: null,
    isSample: false,
    incidents: 0,
    statements: 0,
    problem: null,
  })
  expect(await engine.call('incident.list', { query: '' })).toEqual({
    ok: false,
    error: { code: 'no library', details: {} },
  })
})

test('a library that is refused is the state’s problem, until another opens', async () => {
  const folder = temporaryFolder()
  const engine = createEngine({ checkOutput: true })
  writeInto(folder, 'library.sqlite', 'no database')
  const error = { code: 'library damaged', details: { folder } }
  expect(await engine.open(folder, { create: false })).toEqual({ ok: false, error })
  expect(valueOf(await engine.call('library.state', {}))).toMatchObject({ folder: null, problem: error })
  valueOf(await engine.open(`${folder}/new`, { create: true }))
  expect(valueOf(await engine.call('library.state', {}))).toMatchObject({ problem: null })
  // What was open stays open when another is refused.
  expect(await engine.open(folder, { create: false })).toMatchObject({ ok: false })
  expect(valueOf(await engine.call('library.state', {}))).toMatchObject({
    folder: `${folder}/new`,
    problem: null,
  })
  await engine.close()
})

test('the state counts, and the check finds nothing wrong', async () => {
  const { call, mark } = await openIncident()
  await mark('claim', 'a drone fell')
  expect(await call('library.state', {})).toMatchObject({ incidents: 1, statements: 1, isSample: false })
  expect(await call('library.check', {})).toEqual({
    ok: true,
    incidents: 1,
    sources: 1,
    statements: 1,
    ...{ files: 1, problems: [], advice: [], notes: [] },
  })
})

test('search finds incidents, statements, quotations and sources, with the hit set apart', async () => {
  const { call, mark, incidentId, sourceId } = await openIncident()
  const claim = await mark('claim', 'a drone fell on its side of the river')
  const { groups } = await call('search.find', { query: 'RIVER', limit: 10 })
  expect(groups.map(({ kind, total }) => [kind, total])).toEqual([
    ['statement', 1],
    ['quotation', 1],
    ['source', 1],
  ])
  const [statement, , source] = groups.flatMap(({ hits }) => hits)
  expect(statement).toMatchObject({
    id: claim.id,
    incidentId,
    title: 'Drone at the ferry',
    snippet: 'a drone fell on its side of the \u{E000}river\u{E001}',
    mark: 'claim',
  })
  expect(source).toMatchObject({ id: sourceId, title: 'Article' })
  const { place } = source!
  const { text } = await call('source.text', { id: sourceId })
  expect(text.slice(place!.start, place!.end)).toBe('river')
  const few = await call('search.find', { query: 'river', limit: 1 })
  expect(few.groups.map(({ total, hits }) => [total, hits.length])).toEqual([
    [1, 1],
    [1, 0],
    [1, 0],
  ])
  expect((await call('search.find', { query: 'nowhere', limit: 9 })).groups).toEqual([])
})

test('the list narrows to incidents that hold all words, wherever each stands', async () => {
  const { call, mark } = await openIncident()
  await call('incident.create', { title: 'Another ferry' })
  await mark('claim', 'a drone fell')
  const titles = async (query: string) => (await call('incident.list', { query })).map(({ title }) => title)
  expect(await titles('ferry')).toEqual(['Another ferry', 'Drone at the ferry'])
  expect(await titles('ferry ministry')).toEqual(['Drone at the ferry'])
  expect(await titles('ferry  fel')).toEqual(['Drone at the ferry'])
  expect(await titles('"fell drone"')).toEqual([])
})

test('there is nothing to undo or redo in a new library', async () => {
  const { call } = await openEngine()
  expect(await call('history.state', {})).toEqual({ undo: null, redo: null, undoStep: null })
  expect(await refusal(call('history.undo', {}))).toEqual({ code: 'nothing to undo' })
  expect(await refusal(call('history.redo', {}))).toEqual({ code: 'nothing to redo' })
})

test('each change tells which incidents and briefings it touched, and a rename of an actor all', async () => {
  const { call, changed, incidentId, sourceId } = await openIncident()
  const { id: other } = await call('incident.create', { title: 'Other' })
  const { text } = await call('source.text', { id: sourceId })
  await call('source.paste', { incidentId: other, title: 'x', text })
  changed.length = 0
  await call('source.update', { id: sourceId, patch: { publisher: 'P' } })
  await call('history.undo', {})
  const { id } = await call('briefing.create', { incidentId })
  await call('actor.create', { name: 'A', kind: 'body', country: null, affiliationId: null, aliases: [] })
  const both = { incidentIds: [incidentId, other].sort(), briefingIds: [] }
  expect(changed.map((event) => ({ ...event, incidentIds: event.incidentIds.toSorted() }))).toEqual([
    both,
    both,
    { incidentIds: [incidentId], briefingIds: [id] },
    { incidentIds: [], briefingIds: [] },
  ])
})

test('calls that the engine does not answer are refused', async () => {
  const { engine } = await openEngine()
  for (const name of ['settings.get', 'toString', 'no.call'])
    expect(await engine.call(name as 'library.state', {})).toEqual({
      ok: false,
      error: { code: 'not allowed', details: {} },
    })
})
