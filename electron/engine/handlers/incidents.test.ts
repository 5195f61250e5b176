import { expect, test } from 'vitest'
import { NOBODY, openEngine, openIncident, refusal, undoable } from '#engine/testing'

test('a new incident has a title and TLP:AMBER, and nothing else', async () => {
  const { call } = await openEngine()
  const { id } = await undoable(call, 'New incident', () => call('incident.create', { title: '  Drone  ' }))
  const { incident, ...lists } = await call('incident.file', { id })
  expect(incident).toMatchObject({ title: 'Drone', date: '', marking: 'TLP:AMBER', summary: '' })
  expect(Object.values(lists).every((list) => list.length === 0)).toBe(true)
  expect(await call('incident.list', { query: '' })).toMatchObject([
    { id, title: 'Drone', status: null, claims: 0, denials: 0, openQuestions: 0 },
  ])
})

test('a title of nothing is refused in words', async () => {
  const { call } = await openEngine()
  expect(await refusal(call('incident.create', { title: ' ' }))).toEqual({
    code: 'invalid input',
    reason: 'A title is needed',
  })
  expect(await refusal(call('incident.create', { title: 'x'.repeat(301) }))).toEqual({
    code: 'invalid input',
    reason: 'This text is too long: at most 300 characters fit here',
  })
  expect(await call('history.state', {})).toEqual({ undo: null, redo: null, undoStep: null })
})

test('fields change, place and all, and the step is named after the field', async () => {
  const { call, incidentId: id, file } = await openIncident()
  const place = { name: 'Plauru', country: 'RO', latitude: 45.1 + 0.2, longitude: 28.8, precision: 500 }
  await undoable(call, 'Edit title', () => call('incident.update', { id, patch: { title: 'Debris' } }))
  await undoable(call, 'Edit place', () => call('incident.update', { id, patch: { place } }))
  await undoable(call, 'Edit incident', () =>
    call('incident.update', {
      id,
      patch: { date: '2023-09-03/2023-09-04', instant: '2023-09-03T22:00:00.000Z', zone: 'Europe/Bucharest' },
    }),
  )
  expect((await file()).incident).toMatchObject({ title: 'Debris', place, date: '2023-09-03/2023-09-04' })
})

test('a date that is none is refused with its reason', async () => {
  const { call, incidentId: id } = await openIncident()
  expect(await refusal(call('incident.update', { id, patch: { date: '2023-02-30' } }))).toEqual({
    code: 'invalid input',
    reason: expect.stringMatching(/February 2023 has no day 30/),
  })
})

test('a patch that changes nothing is no step, and leaves what can be redone', async () => {
  const { call, incidentId: id } = await openIncident()
  await call('incident.update', { id, patch: { title: 'Other' } })
  await call('history.undo', {})
  await call('incident.update', { id, patch: { title: 'Drone at the ferry' } })
  expect((await call('history.state', {})).redo).toBe('Edit title')
})

test('what is not there is not found', async () => {
  const { call } = await openEngine()
  const gone = { code: 'not found', what: 'incident' }
  expect(await refusal(call('incident.file', { id: NOBODY }))).toEqual(gone)
  expect(await refusal(call('incident.update', { id: NOBODY, patch: { title: 'x' } }))).toEqual(gone)
  expect(await refusal(call('incident.delete', { id: NOBODY }))).toEqual(gone)
  const fields = { status: 'alleged' as const, date: '2023', reason: 'r' }
  expect(await refusal(call('status.add', { incidentId: NOBODY, fields }))).toEqual(gone)
  expect(await refusal(call('order.set', { incidentId: NOBODY, list: 'evidence', ids: [] }))).toEqual(gone)
})

test('deleting takes everything of the incident and nothing of others, and undo brings it all back', async () => {
  const { call, incidentId: id, mark, sourceId } = await openIncident()
  const { id: other } = await call('incident.create', { title: 'Other' })
  const { text } = await call('source.text', { id: sourceId })
  await call('source.paste', { incidentId: other, title: 'again', text })
  await call('source.paste', { incidentId: id, title: 'only here', text: 'Only here.' })
  const claim = await mark('claim', 'a drone fell')
  await mark('denial', 'The south denied this', claim.id)
  await mark('evidence', 'Photographs show a crater', claim.id)
  const card = await mark('context', 'The river treaty of 1996')
  await call('context.link', { incidentId: other, id: card.id })
  await call('briefing.create', { incidentId: id })
  await undoable(call, 'Delete incident', () => call('incident.delete', { id }))
  expect((await call('incident.list', { query: '' })).map((row) => row.id)).toEqual([other])
  const left = await call('incident.file', { id: other })
  expect(left.sources.map((source) => source.id)).toEqual([sourceId])
  expect(left.contexts).toMatchObject([{ id: card.id, citations: [] }])
  expect(await call('briefing.list', { incidentId: null })).toEqual([])
})

test('the step to undo is told apart from one with the same words', async () => {
  const { call, incidentId } = await openIncident()
  const ask = async () => (await call('history.state', {})).undoStep
  await call('question.create', { incidentId, fields: { text: 'a', wouldAnswer: '', answered: false } })
  const first = await ask()
  await call('question.create', { incidentId, fields: { text: 'b', wouldAnswer: '', answered: false } })
  expect(await ask()).not.toBe(first)
  await call('history.undo', {})
  expect(await ask()).toBe(first)
})

test('undo says where it shows, unless that is gone', async () => {
  const { call, incidentId } = await openIncident()
  await call('incident.update', { id: incidentId, patch: { summary: 's' } })
  expect(await call('history.undo', {})).toEqual({
    label: 'Edit summary',
    incidentId,
    briefingId: null,
    inList: false,
  })
  await call('briefing.create', { incidentId })
  await call('incident.delete', { id: incidentId })
  expect(await call('history.undo', {})).toMatchObject({
    label: 'Delete incident',
    incidentId,
    briefingId: null,
    inList: true,
  })
  expect(await call('history.redo', {})).toMatchObject({
    label: 'Delete incident',
    incidentId: null,
    inList: true,
  })
})

test('the status history grows, the list shows the latest by its date', async () => {
  const { call, incidentId, file, at } = await openIncident()
  const add = (status: 'partly confirmed' | 'contested', date: string) =>
    call('status.add', { incidentId, fields: { status, date, reason: 'r' } })
  await undoable(call, 'Set claim status', () => add('partly confirmed', '2023-09-06'))
  const { id } = await add('contested', '2023-09-04')
  await undoable(call, 'Add quotation', () =>
    call('citation.add', { incidentId, owner: { kind: 'status', id }, ...at('a drone fell') }),
  )
  expect((await file()).statusHistory).toMatchObject([
    { status: 'contested', citations: [{ quotation: { exact: 'a drone fell' } }] },
    { status: 'partly confirmed', citations: [] },
  ])
  expect(await call('incident.list', { query: '' })).toMatchObject([{ status: 'partly confirmed' }])
})

test('a status is dated by what its date means, not by how it is written', async () => {
  const { call, incidentId } = await openIncident()
  const add = (status: 'alleged' | 'confirmed', date: string) =>
    call('status.add', { incidentId, fields: { status, date, reason: 'r' } })
  await add('confirmed', '2023-11-05')
  await add('alleged', '2023-21')
  expect(await call('incident.list', { query: '' })).toMatchObject([{ status: 'confirmed' }])
})

test('the analyst’s order holds for every list; what is not named stays behind', async () => {
  const { call, incidentId, mark, file } = await openIncident()
  const [a, b, c] = [
    await mark('claim', 'a drone fell'),
    await mark('denial', 'The south denied this'),
    await mark('call', 'binds both'),
  ]
  const order = (list: 'statements' | 'contexts' | 'sources' | 'questions', ids: string[]) =>
    call('order.set', { incidentId, list, ids })
  await undoable(call, 'Order statements', () => order('statements', [c!.id, NOBODY, a!.id]))
  expect((await file()).statements.map(({ id }) => id)).toEqual([c!.id, a!.id, b!.id])

  const cards = [await mark('context', 'The river treaty'), await mark('context', '1996')]
  await undoable(call, 'Order context', () => order('contexts', [cards[1]!.id]))
  expect((await file()).contexts.map(({ id }) => id)).toEqual([cards[1]!.id, cards[0]!.id])

  const { id: second } = await call('source.paste', { incidentId, title: 'Second', text: 'Second.' })
  await undoable(call, 'Order sources', () => order('sources', [second]))
  expect((await file()).sources.map(({ title }) => title)).toEqual(['Second', 'Article'])
})

test('what changed in an incident shows in its row', async () => {
  const { call, mark, incidentId } = await openIncident()
  const before = (await call('incident.list', { query: '' }))[0]!
  await mark('claim', 'a drone fell')
  await mark('denial', 'The south denied this')
  await call('question.create', { incidentId, fields: { text: 'Who?', wouldAnswer: '', answered: false } })
  await call('question.create', { incidentId, fields: { text: 'When?', wouldAnswer: '', answered: true } })
  const after = (await call('incident.list', { query: '' }))[0]!
  expect(after).toMatchObject({ claims: 1, denials: 1, openQuestions: 1 })
  expect(after.changedAt > before.changedAt).toBe(true)
})
