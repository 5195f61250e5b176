import { expect, test } from 'vitest'
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
