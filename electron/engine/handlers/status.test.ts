import { expect, test } from 'vitest'
import { NOBODY, openIncident, refusal, undoable } from '#engine/testing'

/** An incident whose claim was contested, on the words of its source, and then partly confirmed. */
async function withHistory() {
  const opened = await openIncident()
  const { call, incidentId, at } = opened
  const add = async (status: 'contested' | 'partly confirmed', date: string) =>
    (await call('status.add', { incidentId, fields: { status, date, reason: 'r' } })).id
  const contested = await add('contested', '2023-09-04')
  const confirmed = await add('partly confirmed', '2023-09-06')
  const cite = (words: string) =>
    call('citation.add', { incidentId, owner: { kind: 'status', id: contested }, ...at(words) })
  const { id: citation } = await cite('The south denied this')
  const history = async () => (await opened.file()).statusHistory
  const latest = async () => (await call('incident.list', { query: '' }))[0]?.status
  return { ...opened, contested, confirmed, citation, cite, history, latest }
}

test('an entry comes with the words that bear it out in one step, or not at all', async () => {
  const { call, incidentId, at, history } = await withHistory()
  const fields = { status: 'refuted' as const, date: '2023-10', reason: 'r' }
  const cites = at('Nothing fell on their soil')
  await undoable(call, 'Set claim status', () => call('status.add', { incidentId, fields, cites }))
  expect((await history()).at(-1)).toMatchObject({
    status: 'refuted',
    citations: [{ quotation: { exact: 'Nothing fell on their soil' } }],
  })
  const wrong = { ...cites, end: 1_000_000 }
  expect(await refusal(call('status.add', { incidentId, fields, cites: wrong }))).toEqual({
    code: 'passage invalid',
  })
  expect(await history()).toHaveLength(3)
})

test('the date and the reason of an entry are corrected, each in one step, and its status stays', async () => {
  const { call, contested: id, history, latest } = await withHistory()
  await undoable(call, 'Correct reason of claim status', () =>
    call('status.update', { id, patch: { reason: '  The south denied it ' } }),
  )
  expect((await history())[0]).toMatchObject({ id, status: 'contested', reason: 'The south denied it' })
  await undoable(call, 'Correct date of claim status', () =>
    call('status.update', { id, patch: { date: '2023-09-07' } }),
  )
  expect((await history()).map(({ status, date }) => [status, date])).toEqual([
    ['partly confirmed', '2023-09-06'],
    ['contested', '2023-09-07'],
  ])
  expect(await latest()).toBe('contested')
})

test('the quotations of an entry are corrected too', async () => {
  const { call, citation, cite, history } = await withHistory()
  await undoable(call, 'Remove quotation', () => call('citation.remove', { id: citation }))
  await undoable(call, 'Add quotation', () => cite('Nothing fell on their soil'))
  expect((await history())[0]?.citations.map(({ quotation }) => quotation.exact)).toEqual([
    'Nothing fell on their soil',
  ])
})

test('a correction that changes nothing is no step', async () => {
  const { call, contested: id } = await withHistory()
  const before = await call('history.state', {})
  await call('status.update', { id, patch: { date: '2023-09-04', reason: 'r' } })
  expect(await call('history.state', {})).toEqual(before)
})

test('an entry is deleted with its quotations, and undo brings both back', async () => {
  const { call, contested, confirmed, history, latest } = await withHistory()
  await undoable(call, 'Delete status entry', () => call('status.delete', { id: confirmed }))
  expect(await latest()).toBe('contested')
  await undoable(call, 'Delete status entry', () => call('status.delete', { id: contested }))
  expect(await history()).toEqual([])
  expect(await latest()).toBe(null)
  await call('history.undo', {})
  expect(await history()).toMatchObject([{ id: contested, citations: [{}] }])
})

test('an entry keeps a date and a reason, and must be there', async () => {
  const { call, contested: id, history } = await withHistory()
  expect(await refusal(call('status.update', { id, patch: { reason: ' ' } }))).toEqual({
    code: 'invalid input',
    reason: 'Give the reason',
  })
  expect(await refusal(call('status.update', { id, patch: { date: '' } }))).toMatchObject({
    code: 'invalid input',
  })
  expect((await history())[0]).toMatchObject({ date: '2023-09-04', reason: 'r' })
  const gone = { code: 'not found', what: 'entry of the status history' }
  expect(await refusal(call('status.update', { id: NOBODY, patch: { reason: 'x' } }))).toEqual(gone)
  expect(await refusal(call('status.delete', { id: NOBODY }))).toEqual(gone)
})
