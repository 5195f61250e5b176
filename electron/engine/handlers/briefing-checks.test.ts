import { expect, test } from 'vitest'
import { findingKey } from '#domain/finding'
import { proseFromText, proseText } from '#domain/prose'
import { NOBODY, openIncident, refusal } from '#engine/testing'

test('a briefing is checked as the library stands, and a finding is gone with its cause', async () => {
  const { call, incidentId, sourceId, mark } = await openIncident()
  const { id } = await call('briefing.create', { incidentId })
  const claim = await mark('claim', 'a drone fell on its side of the river')
  const rulesAt = async (itemId: string | null) =>
    (await call('briefing.check', { id }))
      .filter(({ place }) => place.itemId === itemId)
      .map(({ rule }) => rule)
      .toSorted()
  // The undated source is quoted by the claim, and so it is looked for there.
  expect(await rulesAt(claim.id)).toEqual(['no response', 'without date', 'without date'])

  await call('statement.update', { id: claim.id, patch: { said: '2024-04-29', noResponseFound: true } })
  await call('source.update', { id: sourceId, patch: { published: '2024-04-30', marking: 'TLP:RED' } })
  expect(await rulesAt(claim.id)).toEqual(['stricter source'])
  await call('briefing.update', { id, patch: { marking: 'TLP:RED' } })
  expect(await rulesAt(claim.id)).toEqual([])
})

test('a briefing that is gone is not checked', async () => {
  const { call } = await openIncident()
  expect(await refusal(call('briefing.check', { id: NOBODY }))).toEqual({
    code: 'not found',
    what: 'briefing',
  })
})

test('a fix is one change with its own words, and undo brings back all of it', async () => {
  const { call, incidentId } = await openIncident()
  const fields = { text: 'it fell', confidence: null, confidenceReason: '' }
  await call('judgement.create', {
    incidentId,
    fields: { ...fields, scale: 'ICD 203', likelihood: 'improbable' },
  })
  const { id } = await call('briefing.create', { incidentId })
  const written = async () => {
    const { judgements } = await call('incident.file', { id: incidentId })
    const { sections } = await call('briefing.get', { id })
    const prose = sections.find(({ kind }) => kind === 'outlook')?.prose ?? []
    return { likelihood: judgements[0]?.likelihood, outlook: proseText(prose) }
  }
  const { sections } = await call('briefing.get', { id })
  await call('briefing.update', {
    id,
    patch: {
      sections: sections.map((section) =>
        section.kind === 'outlook'
          ? { ...section, included: true, prose: proseFromText('It is likely. It probably burned. Likely.') }
          : section,
      ),
    },
  })
  const before = await written()
  const found = (await call('briefing.check', { id })).find(({ rule }) => rule === 'two rows')
  const [fix] = found?.fixes ?? []
  if (!fix) throw new Error('Nothing to fix')
  await call('briefing.fix', { id, fix })
  expect(await written()).toEqual({
    likelihood: 'unlikely',
    outlook: 'It is likely. It likely burned. Likely.',
  })
  expect((await call('history.state', {})).undo).toBe(fix.words)
  expect(await refusal(call('briefing.fix', { id, fix }))).toMatchObject({ code: 'invalid input' })
  await call('history.undo', {})
  expect(await written()).toEqual(before)
})

test('findings that are left as they are stay so in the library', async () => {
  const { call, incidentId } = await openIncident()
  const { id } = await call('briefing.create', { incidentId })
  const [finding] = await call('briefing.check', { id })
  const setAside = [findingKey(finding!)]
  await call('briefing.update', { id, patch: { setAside } })
  expect(await call('briefing.get', { id })).toMatchObject({ setAside })
  await call('history.undo', {})
  expect(await call('briefing.get', { id })).toMatchObject({ setAside: [] })
})

test('a spelling becomes an alias and both are left, as one step that undo takes back in the briefing', async () => {
  const { call, incidentId, mark } = await openIncident()
  const { id: actorId } = await call('actor.create', {
    name: 'Angel Tîlvăr',
    kind: 'person',
    aliases: [],
    country: null,
    affiliationId: null,
  })
  const { id: claimId } = await mark('claim', 'a drone fell on its side of the river')
  await call('statement.update', { id: claimId, patch: { actorId, proposition: 'Tîlvăr saw Tilvar' } })
  const { id } = await call('briefing.create', { incidentId })
  const found = (await call('briefing.check', { id })).find(({ rule }) => rule === 'two spellings')!
  const fix = found.fixes.find(({ steps }) => steps.some(({ do: step }) => step === 'alias'))!
  const seen = async () => ({
    aliases: (await call('incident.file', { id: incidentId })).actors[0]?.aliases,
    setAside: (await call('briefing.get', { id })).setAside,
  })

  await call('briefing.fix', { id, fix })
  expect(await seen()).toEqual({ aliases: ['Tilvar'], setAside: [findingKey(found)] })
  expect(await call('history.undo', {})).toMatchObject({ label: fix.words, briefingId: id })
  expect(await seen()).toEqual({ aliases: [], setAside: [] })
})
