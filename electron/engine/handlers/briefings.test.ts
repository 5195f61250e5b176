import { expect, test } from 'vitest'
import { SectionKind } from '#domain/briefing'
import { proseFromText } from '#domain/prose'
import { NOBODY, openIncident, refusal, undoable } from '#engine/testing'

test('a briefing begins with the incident’s title, today’s date and its author', async () => {
  const { call, engine, incidentId } = await openIncident()
  await engine.setAuthor('Desk 4')
  const { id } = await undoable(call, 'New briefing', () => call('briefing.create', { incidentId }))
  const briefing = await call('briefing.get', { id })
  expect(briefing).toMatchObject({
    incidentId,
    title: 'Drone at the ferry',
    from: 'Desk 4',
    date: '2024-05-01',
  })
  expect(briefing.sections.length).toBeGreaterThan(5)
  const row = { id, incidentId, incidentTitle: 'Drone at the ferry', title: 'Drone at the ferry' }
  expect(await call('briefing.list', { incidentId })).toMatchObject([row])
  expect(await call('briefing.list', { incidentId: null })).toMatchObject([row])
  expect(await call('briefing.list', { incidentId: NOBODY })).toEqual([])
})

test('its fields and text change, and it is deleted', async () => {
  const { call, incidentId } = await openIncident()
  const { id } = await call('briefing.create', { incidentId })
  const { sections } = await call('briefing.get', { id })
  const written = sections.map((section) => ({ ...section, prose: proseFromText('One.\nTwo.') })).toReversed()
  await undoable(call, 'Edit text of briefing', () =>
    call('briefing.update', { id, patch: { sections: written } }),
  )
  await undoable(call, 'Edit briefing', () =>
    call('briefing.update', {
      id,
      patch: { to: 'The desk', from: 'Me', cutOff: '2024-05-01T08:00:00.000Z' },
    }),
  )
  expect(await call('briefing.get', { id })).toMatchObject({ to: 'The desk', from: 'Me', sections: written })
  await undoable(call, 'Delete briefing', () => call('briefing.delete', { id }))
  const gone = { code: 'not found', what: 'briefing' }
  expect(await refusal(call('briefing.get', { id }))).toEqual(gone)
  expect(await refusal(call('briefing.update', { id, patch: { to: '' } }))).toEqual(gone)
  expect(await refusal(call('briefing.delete', { id }))).toEqual(gone)
  expect(await refusal(call('briefing.render', { id }))).toEqual(gone)
  expect(await refusal(call('briefing.create', { incidentId: NOBODY }))).toMatchObject({ code: 'not found' })
})

test('a section stands in a briefing once', async () => {
  const { call, incidentId } = await openIncident()
  const { id } = await call('briefing.create', { incidentId })
  const { sections } = await call('briefing.get', { id })
  expect(
    await refusal(call('briefing.update', { id, patch: { sections: [...sections, sections[0]!] } })),
  ).toEqual({
    code: 'invalid input',
    reason: 'Each section can stand only once in a briefing',
  })
})

test('undo of an edit says which briefing it shows in', async () => {
  const { call, incidentId } = await openIncident()
  const { id } = await call('briefing.create', { incidentId })
  await call('briefing.update', { id, patch: { title: 'Other' } })
  expect(await call('history.undo', {})).toEqual({
    label: 'Edit title of briefing',
    incidentId,
    briefingId: id,
    inList: false,
  })
})

test('a briefing renders to the bytes of a Word document, the same each time', async () => {
  const { call, incidentId, mark } = await openIncident()
  await mark('claim', 'a drone fell')
  const { id } = await call('briefing.create', { incidentId })
  const { bytes } = await call('briefing.render', { id })
  expect(String.fromCharCode(...bytes.subarray(0, 2))).toBe('PK')
  expect(Buffer.compare(bytes, (await call('briefing.render', { id })).bytes)).toBe(0)
})

test('a briefing begins from a template, and a change of design leaves its text alone', async () => {
  const { call, incidentId } = await openIncident()
  const { id } = await call('briefing.create', { incidentId, template: 'flash note' })
  const begun = await call('briefing.get', { id })
  expect(begun.template).toBe('flash note')
  expect(begun.sections.filter(({ included }) => included).map(({ kind }) => kind)).not.toContain('timeline')
  await undoable(call, 'Edit template of briefing', () =>
    call('briefing.update', { id, patch: { template: 'dossier' } }),
  )
  expect(await call('briefing.get', { id })).toMatchObject({ template: 'dossier', sections: begun.sections })
  const standard = await call('briefing.create', { incidentId })
  expect((await call('briefing.get', standard)).template).toBe('standard briefing')
})

test('sections that a briefing was stored without come as left out', async () => {
  const { call, incidentId } = await openIncident()
  const { id } = await call('briefing.create', { incidentId })
  const [only] = (await call('briefing.get', { id })).sections.filter(({ kind }) => kind === 'outlook')
  await call('briefing.update', { id, patch: { sections: [only!] } })
  const { sections } = await call('briefing.get', { id })
  expect(sections.filter(({ included }) => included)).toEqual([only])
  expect(sections.map(({ kind }) => kind)).toEqual(SectionKind.options)
})

test('a map is drawn where the place has coordinates; else the analyst is told why not', async () => {
  const { call, incidentId } = await openIncident()
  const { id } = await call('briefing.create', { incidentId, template: 'dossier' })
  const without = await call('briefing.render', { id })
  expect(without.changes).toEqual([
    'The locator map is left out: the place of the incident has no coordinates',
  ])
  const { incident } = await call('incident.file', { id: incidentId })
  const place = { ...incident.place, latitude: 45.32, longitude: 28.83, precision: 2_000 }
  await call('incident.update', { id: incidentId, patch: { place } })
  const drawn = await call('briefing.render', { id })
  expect(drawn.changes).toEqual([])
  // A picture of this size and of its own.
  expect(drawn.bytes.length).toBeGreaterThan(without.bytes.length + 20_000)
  expect(Buffer.compare(drawn.bytes, (await call('briefing.render', { id })).bytes)).toBe(0)
})
