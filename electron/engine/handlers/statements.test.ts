import { expect, test } from 'vitest'
import type { StatementFields } from '#domain/incident'
import { ARTICLE, NOBODY, openIncident, refusal, undoable } from '#engine/testing'

const FIELDS: StatementFields = {
  kind: 'claim',
  actorId: null,
  proposition: 'A drone fell',
  said: '',
  saidInstant: null,
  saidZone: null,
  credibility: null,
  noResponseFound: false,
}

test('a mark takes its words from the stored text and links a denial by its usual response', async () => {
  const { call, mark, file } = await openIncident()
  const claim = await undoable(call, 'Mark claim', () =>
    mark('claim', ' a drone fell on its side of the river'),
  )
  const denial = await undoable(call, 'Mark denial', () => mark('denial', 'The south denied this.', claim.id))
  const { statements, responses } = await file()
  expect(statements).toMatchObject([
    {
      id: claim.id,
      kind: 'claim',
      actorId: null,
      said: '',
      proposition: 'a drone fell on its side of the river',
      citations: [{ quotation: { exact: 'a drone fell on its side of the river' } }],
    },
    { id: denial.id, kind: 'denial', proposition: 'The south denied this.' },
  ])
  expect(responses).toMatchObject([
    { fromId: denial.id, toId: claim.id, type: 'denies', scope: '', leavesOpen: '' },
  ])
})

test.each([
  ['confirmation', 'confirms'],
  ['deferral', 'defers'],
] as const)('a %s that answers %s', async (kind, type) => {
  const { mark, file } = await openIncident()
  const claim = await mark('claim', 'a drone fell')
  await mark(kind, 'The south', claim.id)
  expect((await file()).responses).toMatchObject([{ type }])
})

test('a claim that is marked as an answer is not linked: no response is usual for it', async () => {
  const { mark, file } = await openIncident()
  const claim = await mark('claim', 'a drone fell')
  await mark('claim', 'The south', claim.id)
  expect((await file()).responses).toEqual([])
})

test('words over several lines become one line, and the quotation stays to the letter', async () => {
  const { mark, file } = await openIncident()
  await mark('claim', 'an explosion\n\nThe ministry')
  expect((await file()).statements).toMatchObject([
    {
      proposition: 'an explosion The ministry',
      citations: [{ quotation: { exact: 'an explosion\n\nThe ministry' } }],
    },
  ])
})

test('positions count code points, whatever stands before', async () => {
  const { mark, file } = await openIncident()
  await mark('claim', 'binds both')
  const { start, end } = (await file()).statements[0]!.citations[0]!.quotation
  expect([...ARTICLE].slice(start, end).join('')).toBe('binds both')
  expect(start).toBeLessThan(ARTICLE.indexOf('binds both'))
})

test('evidence is put forward for the statement, context becomes a card', async () => {
  const { call, mark, file } = await openIncident()
  const claim = await mark('claim', 'a drone fell')
  const item = await undoable(call, 'Mark evidence', () =>
    mark('evidence', 'Photographs show a crater', claim.id),
  )
  const card = await undoable(call, 'Mark context', () => mark('context', 'The river treaty of 1996'))
  const { evidence, contexts } = await file()
  expect(evidence).toMatchObject([
    {
      id: item.id,
      kind: 'document',
      description: 'Photographs show a crater',
      bearings: [{ statementId: claim.id, bearing: 'for' }],
      citations: [{ quotation: { exact: 'Photographs show a crater' } }],
    },
  ])
  expect(contexts).toMatchObject([
    { id: card.id, type: 'agreement', title: 'The river treaty of 1996', summary: '', citations: [{}] },
  ])
})

test('a passage longer than a title is cut there and kept whole in the summary', async () => {
  const { call, incidentId, file } = await openIncident()
  const text = `${'word '.repeat(100)}end`
  const { id: sourceId } = await call('source.paste', { incidentId, title: 'Long', text })
  const passage = { sourceId, start: 0, end: text.length }
  await call('mark.create', { incidentId, kind: 'context', ...passage, answers: null })
  const [card] = (await file()).contexts
  expect(card!.title).toMatch(/word…$/)
  expect(card!.title.length).toBeLessThanOrEqual(300)
  expect(card!.summary).toBe(text)
})

test('passages that are none are refused', async () => {
  const { call, incidentId, sourceId } = await openIncident()
  const mark = (start: number, end: number) =>
    call('mark.create', { incidentId, kind: 'claim', sourceId, start, end, answers: null })
  const blank = ARTICLE.indexOf('\n\n')
  const emoji = ARTICLE.indexOf('🛩')
  for (const [start, end] of [
    [5, 5],
    [9, 5],
    [0, ARTICLE.length + 1],
    [blank, blank + 2],
    [0, emoji + 1],
  ] as const)
    expect(await refusal(mark(start, end))).toEqual({ code: 'passage invalid' })
  expect(await call('history.state', {})).toMatchObject({ undo: 'Paste source' })
})

test('a mark needs a source of the incident and an answered statement of it', async () => {
  const { call, incidentId, at, mark, sourceId } = await openIncident()
  const { id: other } = await call('incident.create', { title: 'Other' })
  const foreign = (await call('statement.create', { incidentId: other, fields: FIELDS })).id
  expect(await refusal(mark('denial', 'The south', foreign))).toEqual({
    code: 'not found',
    what: 'statement',
  })
  const elsewhere = { incidentId: other, kind: 'claim' as const, ...at('The south'), answers: null }
  expect(await refusal(call('mark.create', elsewhere))).toEqual({ code: 'not found', what: 'source' })
  expect(await refusal(call('mark.create', { ...elsewhere, incidentId, sourceId: NOBODY }))).toMatchObject({
    code: 'not found',
  })
  expect(sourceId).not.toBe(NOBODY)
})

test('more passages can bear out one statement; the same one counts once', async () => {
  const { call, incidentId, mark, at, file } = await openIncident()
  const { id } = await mark('claim', 'a drone fell')
  const owner = { kind: 'statement' as const, id }
  const add = (words: string) => call('citation.add', { incidentId, owner, ...at(words) })
  const second = await undoable(call, 'Add quotation', () => add('The ministry of the north'))
  expect(await add('The ministry of the north')).toEqual(second)
  expect((await file()).statements[0]!.citations).toHaveLength(2)
  await undoable(call, 'Remove quotation', () => call('citation.remove', { id: second.id }))
  expect((await file()).statements[0]!.citations).toHaveLength(1)
  expect(await refusal(call('citation.remove', { id: second.id }))).toMatchObject({ code: 'not found' })
  expect(
    await refusal(call('citation.add', { incidentId, owner: { ...owner, id: NOBODY }, ...at('The south') })),
  ).toEqual({ code: 'not found', what: 'statement' })
})

test('a statement without a passage can be made, changed and deleted', async () => {
  const { call, incidentId, file } = await openIncident()
  const { id: actorId } = await call('actor.create', {
    name: 'The north',
    kind: 'state',
    country: null,
    affiliationId: null,
    aliases: [],
  })
  const { id } = await undoable(call, 'New claim', () =>
    call('statement.create', { incidentId, fields: FIELDS }),
  )
  await undoable(call, 'Edit actor of statement', () => call('statement.update', { id, patch: { actorId } }))
  await undoable(call, 'Edit proposition of statement', () =>
    call('statement.update', { id, patch: { proposition: 'Two fell' } }),
  )
  await undoable(call, 'Edit statement', () =>
    call('statement.update', { id, patch: { noResponseFound: true, credibility: '2', said: '2024-04-29' } }),
  )
  expect((await file()).statements).toMatchObject([
    { actorId, proposition: 'Two fell', noResponseFound: true, credibility: '2', said: '2024-04-29' },
  ])
  expect((await file()).actors).toMatchObject([{ id: actorId }])
  expect(await refusal(call('statement.update', { id, patch: { actorId: NOBODY } }))).toEqual({
    code: 'not found',
    what: 'actor',
  })
  await undoable(call, 'Delete claim', () => call('statement.delete', { id }))
  expect(await refusal(call('statement.delete', { id }))).toEqual({ code: 'not found', what: 'statement' })
})

test('deleting a statement takes its citations, links and bearings along', async () => {
  const { call, mark, file } = await openIncident()
  const claim = await mark('claim', 'a drone fell')
  await mark('denial', 'The south denied this', claim.id)
  await mark('evidence', 'Photographs', claim.id)
  await undoable(call, 'Delete claim', () => call('statement.delete', { id: claim.id }))
  expect(await file()).toMatchObject({ responses: [], evidence: [{ bearings: [] }], statements: [{}] })
})

test('a response is set once, then changed, then taken away', async () => {
  const { call, mark, file } = await openIncident()
  const [claim, denial] = [await mark('claim', 'a drone fell'), await mark('denial', 'The south')]
  const link = { fromId: denial.id, toId: claim.id }
  const fields = { type: 'denies' as const, scope: 'that it fell', leavesOpen: '' }
  const { id } = await undoable(call, 'Link response', () => call('response.set', { ...link, fields }))
  await undoable(call, 'Edit scope of response', () =>
    call('response.set', { ...link, fields: { ...fields, scope: 'that it fell there' } }),
  )
  expect((await file()).responses).toMatchObject([{ id, scope: 'that it fell there' }])
  // What is not named stays: two fields of one link are saved apart.
  await call('response.set', { ...link, fields: { leavesOpen: 'when' } })
  expect((await file()).responses).toMatchObject([{ scope: 'that it fell there', leavesOpen: 'when' }])
  expect(await refusal(call('response.set', { fromId: claim.id, toId: claim.id, fields }))).toEqual({
    code: 'invalid input',
    reason: 'A statement cannot answer itself',
  })
  expect(await refusal(call('response.set', { ...link, toId: NOBODY, fields }))).toMatchObject({
    code: 'not found',
  })
  await undoable(call, 'Unlink response', () => call('response.delete', { id }))
  expect(await refusal(call('response.delete', { id }))).toEqual({ code: 'not found', what: 'response' })
})

test('statements of two incidents cannot answer each other', async () => {
  const { call, mark } = await openIncident()
  const claim = await mark('claim', 'a drone fell')
  const { id: other } = await call('incident.create', { title: 'Other' })
  const { id } = await call('statement.create', { incidentId: other, fields: FIELDS })
  const fields = { type: 'denies' as const, scope: '', leavesOpen: '' }
  expect(await refusal(call('response.set', { fromId: id, toId: claim.id, fields }))).toEqual({
    code: 'not found',
    what: 'statement',
  })
})
