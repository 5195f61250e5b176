import { expect, test } from 'vitest'
import type { ContextFields } from '#domain/incident'
import { NOBODY, openIncident, refusal, undoable } from '#engine/testing'

const CARD: ContextFields = { type: 'treaty article', title: 'Article 5', date: '1949-04-04', summary: '' }

test('a card is made in one incident, serves another, and goes with the last', async () => {
  const { call, incidentId, file, at } = await openIncident()
  const { id: other } = await call('incident.create', { title: 'Other' })
  const { id } = await undoable(call, 'New context', () =>
    call('context.create', { incidentId, fields: CARD }),
  )
  const owner = { kind: 'context' as const, id }
  await call('citation.add', { incidentId, owner, ...at('The river treaty') })
  await undoable(call, 'Add context', () => call('context.link', { incidentId: other, id }))
  await undoable(call, 'Edit title of context', () =>
    call('context.update', { id, patch: { title: 'Art. 5' } }),
  )
  const there = await call('incident.file', { id: other })
  expect(there.contexts).toMatchObject([{ id, title: 'Art. 5', citations: [] }])
  expect((await file()).contexts).toMatchObject([{ id, title: 'Art. 5', citations: [{}] }])

  await undoable(call, 'Remove context', () => call('context.unlink', { incidentId, id }))
  expect((await file()).contexts).toEqual([])
  expect(await call('context.list', {})).toMatchObject([{ id }])
  await undoable(call, 'Remove context', () => call('context.unlink', { incidentId: other, id }))
  expect(await call('context.list', {})).toEqual([])
})

test('linking twice is once; strangers are not found', async () => {
  const { call, incidentId, file, at } = await openIncident()
  const { id } = await call('context.create', { incidentId, fields: CARD })
  await call('context.link', { incidentId, id })
  expect((await file()).contexts).toHaveLength(1)
  const gone = { code: 'not found', what: 'context card' }
  expect(await refusal(call('context.link', { incidentId, id: NOBODY }))).toEqual(gone)
  expect(await refusal(call('context.unlink', { incidentId, id: NOBODY }))).toEqual(gone)
  expect(await refusal(call('context.update', { id: NOBODY, patch: { title: 'x' } }))).toEqual(gone)
  const { id: other } = await call('incident.create', { title: 'Other' })
  expect(await refusal(call('context.create', { incidentId: NOBODY, fields: CARD }))).toMatchObject({
    code: 'not found',
  })
  const owner = { kind: 'context' as const, id }
  expect(await refusal(call('citation.add', { incidentId: other, owner, ...at('The') }))).toEqual(gone)
})

test('a card that leaves an incident leaves its judgements’ ground there too', async () => {
  const { call, incidentId, file } = await openIncident()
  const { id } = await call('context.create', { incidentId, fields: CARD })
  const fields = {
    text: 't',
    scale: 'NATO' as const,
    likelihood: null,
    confidence: null,
    confidenceReason: '',
  }
  const judgement = await call('judgement.create', { incidentId, fields })
  await call('judgement.setBasis', { id: judgement.id, basis: [{ kind: 'context', id }] })
  await undoable(call, 'Remove context', () => call('context.unlink', { incidentId, id }))
  expect((await file()).judgements).toMatchObject([{ basis: [] }])
})
