import { expect, test } from 'vitest'
import type { JudgementFields, QuestionFields } from '#domain/incident'
import { NOBODY, openIncident, refusal, undoable } from '#engine/testing'

const FIELDS: JudgementFields = {
  text: 'debris came down near the ferry',
  scale: 'UK PHIA',
  likelihood: 'likely',
  confidence: 'moderate',
  confidenceReason: 'two origins',
}
const QUESTION: QuestionFields = { text: 'Whose drone?', wouldAnswer: 'A serial number', answered: false }

test('a judgement is made, changed, rests on things of its incident, and is deleted', async () => {
  const { call, incidentId, mark, file } = await openIncident()
  const { id } = await undoable(call, 'New judgement', () =>
    call('judgement.create', { incidentId, fields: FIELDS }),
  )
  await undoable(call, 'Edit likelihood', () =>
    call('judgement.update', { id, patch: { likelihood: 'highly likely' } }),
  )
  const basis = [await mark('context', 'The river treaty'), await mark('claim', 'a drone fell')]
  await undoable(call, 'Set basis of judgement', () =>
    call('judgement.setBasis', { id, basis: [...basis, basis[0]!] }),
  )
  expect((await file()).judgements).toMatchObject([{ id, ...FIELDS, likelihood: 'highly likely', basis }])
  await undoable(call, 'Set basis of judgement', () =>
    call('judgement.setBasis', { id, basis: basis.toReversed() }),
  )
  expect((await file()).judgements[0]!.basis).toEqual(basis.toReversed())
  await undoable(call, 'Delete judgement', () => call('judgement.delete', { id }))
  expect(await refusal(call('judgement.delete', { id }))).toEqual({ code: 'not found', what: 'judgement' })
})

test('a likelihood is a term of the judgement’s scale', async () => {
  const { call, incidentId, file } = await openIncident()
  const { id } = await call('judgement.create', { incidentId, fields: { ...FIELDS, likelihood: 'unlikely' } })
  const refused = (word: string, scale: string) => ({
    code: 'invalid input',
    reason: `“${word}” is no term of the scale ${scale}`,
  })
  expect(await refusal(call('judgement.update', { id, patch: { likelihood: 'even chance' } }))).toEqual(
    refused('even chance', 'UK PHIA'),
  )
  await call('judgement.update', { id, patch: { scale: 'NATO', likelihood: 'even chance' } })
  expect(await refusal(call('judgement.update', { id, patch: { scale: 'UK PHIA' } }))).toEqual(
    refused('even chance', 'UK PHIA'),
  )
  const foreign = { ...FIELDS, likelihood: 'roughly even odds' }
  expect(await refusal(call('judgement.create', { incidentId, fields: foreign }))).toEqual(
    refused('roughly even odds', 'UK PHIA'),
  )
  expect((await file()).judgements).toMatchObject([{ id, scale: 'NATO', likelihood: 'even chance' }])
})

test('a judgement rests on nothing of another incident', async () => {
  const { call, mark, incidentId } = await openIncident()
  const claim = await mark('claim', 'a drone fell')
  const { id: other } = await call('incident.create', { title: 'Other' })
  const { id } = await call('judgement.create', { incidentId: other, fields: FIELDS })
  expect(
    await refusal(call('judgement.setBasis', { id, basis: [{ kind: 'statement', id: claim.id }] })),
  ).toEqual({
    code: 'not found',
    what: 'statement',
  })
  expect(await refusal(call('judgement.setBasis', { id: NOBODY, basis: [] }))).toMatchObject({
    code: 'not found',
  })
  expect(incidentId).not.toBe(other)
})

test('a question is asked, answered and deleted', async () => {
  const { call, incidentId, file } = await openIncident()
  const { id } = await undoable(call, 'New question', () =>
    call('question.create', { incidentId, fields: QUESTION }),
  )
  await undoable(call, 'Edit question', () => call('question.update', { id, patch: { text: 'Whose?' } }))
  await undoable(call, 'Edit “answered”', () => call('question.update', { id, patch: { answered: true } }))
  expect((await file()).questions).toMatchObject([{ id, ...QUESTION, text: 'Whose?', answered: true }])
  await undoable(call, 'Delete question', () => call('question.delete', { id }))
  expect(await refusal(call('question.update', { id, patch: { text: '' } }))).toEqual({
    code: 'not found',
    what: 'question',
  })
})
