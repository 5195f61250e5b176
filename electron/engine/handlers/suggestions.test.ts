import { expect, test } from 'vitest'
import { proposalOfContext, proposalOfStatement } from '#domain/suggestion-review'
import { NOBODY, openIncident, refusal, undoable } from '#engine/testing'

const ARTICLE = `Norland’s foreign ministry said on Monday that a drone fell on Romanian soil. Romania denied this claim.

The Danube Treaty of 1996 binds both.`

/** An incident with an article, and what is proposed of it. */
async function openReview() {
  const opened = await openIncident()
  const { call, incidentId } = opened
  const { id: sourceId } = await call('source.paste', { incidentId, title: 'Wire', text: ARTICLE })
  const found = await call('suggestion.find', { sourceId })
  const [claim, denial] = found.statements
  if (!claim || !denial) throw new Error('Nothing was noticed')
  const of = { incidentId, sourceId }
  const decisions = () => call('suggestion.decisions', of)
  const accept = (at: 0 | 1, more: object = {}) =>
    call('suggestion.accept', {
      ...of,
      proposal: proposalOfStatement(found.statements[at]!),
      actor: { name: found.statements[at]!.actor!.text },
      fields: { kind: found.statements[at]!.kind, proposition: 'In my words', said: '2024-04-29' },
      answers: [],
      ...more,
    })
  return { ...opened, sourceId, found, claim, denial, of, decisions, accept }
}

test('what is noticed in a text is proposed, and counts nowhere before somebody accepts it', async () => {
  const { call, claim, denial, file, decisions } = await openReview()
  expect(claim).toMatchObject({ kind: 'claim', actor: { text: 'Norland’s foreign ministry' } })
  expect(denial).toMatchObject({ kind: 'denial', respondsTo: [{ to: 0, type: 'denies' }] })
  expect(await decisions()).toEqual([])
  expect(await file()).toMatchObject({ statements: [], actors: [], responses: [], contexts: [] })
  expect(await call('library.state', {})).toMatchObject({ statements: 0 })
  expect(await call('incident.list', { query: '' })).toMatchObject([{ claims: 0, denials: 0 }])
  const { groups } = await call('search.find', { query: 'fell', limit: 9 })
  expect(groups.map(({ kind, total }) => [kind, total])).toEqual([['source', 2]])
})

test('an accepted proposal is a statement with its exact quotation and its actor, in one step', async () => {
  const { call, claim, denial, accept, file, decisions } = await openReview()
  const { id } = await undoable(call, 'Accept claim', () => accept(0))
  const { id: second } = await undoable(call, 'Accept denial', () =>
    accept(1, { answers: [{ toId: id, type: 'denies', scope: 'all of it' }] }),
  )
  const { statements, actors, responses } = await file()
  expect(statements).toMatchObject([
    {
      id,
      kind: 'claim',
      proposition: 'In my words',
      said: '2024-04-29',
      citations: [{ quotation: { exact: claim.quote.exact } }],
    },
    { id: second, kind: 'denial', citations: [{ quotation: { exact: denial.quote.exact } }] },
  ])
  expect(actors.map(({ name }) => name).sort()).toEqual(['Norland’s foreign ministry', 'Romania'])
  expect(responses).toMatchObject([{ fromId: second, toId: id, type: 'denies', scope: 'all of it' }])
  expect((await decisions()).map(({ verdict, madeId }) => [verdict, madeId])).toEqual([
    ['accepted', id],
    ['accepted', second],
  ])
  expect(await accept(0)).toEqual({ id })
})

test('an actor whom the library knows is taken, however the name is spelt, and a country is a state', async () => {
  const { call, accept, file } = await openReview()
  const actor = {
    name: 'Cité',
    kind: 'body' as const,
    country: null,
    affiliationId: null,
    aliases: ['Ville'],
  }
  const { id: actorId } = await call('actor.create', actor)
  await accept(0, { actor: { name: 'VILLE' } })
  await accept(1, { actor: { name: 'Romania' } })
  const { statements, actors } = await file()
  expect(statements[0]).toMatchObject({ actorId })
  expect(actors.map(({ name, kind, country }) => [name, kind, country])).toContainEqual([
    'Romania',
    'state',
    'RO',
  ])
})

test('the library’s actors are found in the text', async () => {
  const { call, sourceId } = await openReview()
  const romania = { name: 'Romania', kind: 'state' as const, country: null, affiliationId: null, aliases: [] }
  const { id } = await call('actor.create', romania)
  const { statements } = await call('suggestion.find', { sourceId })
  expect(statements.map(({ knownActor }) => knownActor).slice(0, 2)).toEqual([null, id])
})

test('a proposal whose statement is deleted is open again', async () => {
  const { call, accept, decisions } = await openReview()
  const { id } = await accept(0)
  await undoable(call, 'Delete claim', () => call('statement.delete', { id }))
  expect(await decisions()).toEqual([])
  expect((await accept(0)).id).not.toBe(id)
})

test('a rejected proposal stays rejected for its text, in every incident; an accepted one counts in its own', async () => {
  const { call, claim, of, accept, decisions } = await openReview()
  const proposal = proposalOfStatement(claim)
  await call('suggestion.reject', { ...of, proposals: [proposal] })
  expect(await call('history.state', {})).toMatchObject({ undo: 'Reject suggestion' })
  await call('suggestion.reject', { ...of, proposals: [proposal] })
  const [rejection, ...more] = await decisions()
  expect([rejection, more]).toMatchObject([{ ...proposal, verdict: 'rejected', madeId: null }, []])
  await accept(1)
  const { id: incidentId } = await call('incident.create', { title: 'Other' })
  await call('source.paste', { incidentId, title: 'Again', text: ARTICLE })
  const elsewhere = () => call('suggestion.decisions', { ...of, incidentId })
  expect(await elsewhere()).toEqual([rejection])
  await call('incident.delete', { id: of.incidentId })
  expect(await elsewhere()).toEqual([rejection])
  await call('history.undo', {})
  await call('suggestion.reopen', { id: rejection!.id })
  expect(await elsewhere()).toEqual([])
  await call('history.undo', {})
  expect(await elsewhere()).toEqual([rejection])
})

test('a context card is made of a proposal, with its quotation', async () => {
  const { call, found, of, file, decisions } = await openReview()
  const suggestion = found.contexts.find(({ quote }) => quote.exact.includes('Treaty'))!
  const { id } = await undoable(call, 'Accept context', () =>
    call('suggestion.acceptContext', {
      ...of,
      proposal: proposalOfContext(suggestion),
      fields: { type: 'treaty article', title: 'Danube treaty', date: '1996', summary: '' },
    }),
  )
  expect((await file()).contexts).toMatchObject([
    { id, title: 'Danube treaty', citations: [{ quotation: { exact: suggestion.quote.exact } }] },
  ])
  await call('context.unlink', { incidentId: of.incidentId, id })
  expect(await decisions()).toEqual([])
})

test('nothing is made or decided of what is not there', async () => {
  const { call, claim, accept, of } = await openReview()
  const proposal = proposalOfStatement(claim)
  expect(await refusal(call('suggestion.find', { sourceId: NOBODY }))).toMatchObject({ code: 'not found' })
  expect(await refusal(accept(0, { incidentId: NOBODY }))).toMatchObject({ code: 'not found' })
  expect(await refusal(accept(0, { proposal: { ...proposal, end: 99_999 } }))).toMatchObject({
    code: 'passage invalid',
  })
  expect(
    await refusal(call('suggestion.reject', { ...of, incidentId: NOBODY, proposals: [proposal] })),
  ).toMatchObject({
    code: 'not found',
  })
  expect(await refusal(call('suggestion.reopen', { id: NOBODY }))).toMatchObject({ code: 'not found' })
  expect(await call('library.state', {})).toMatchObject({ statements: 0 })
})

/** The review with a reprint of its article, which is a source of its own. */
async function openReprint(text = `${ARTICLE}\n\nReprinted.`) {
  const opened = await openReview()
  const { call, incidentId, found } = opened
  const { id: copyId } = await call('source.paste', { incidentId, title: 'Reprint', text })
  const of = { incidentId, sourceId: copyId }
  const join = (entryId: string, more: object = {}) =>
    call('suggestion.join', {
      ...of,
      proposal: proposalOfStatement(found.statements[1]!),
      entryId,
      answers: [],
      ...more,
    })
  const news = async () => (await call('suggestion.news', { incidentId, sourceIds: [copyId] }))[0]
  return { ...opened, copyId, join, news, decisions: () => call('suggestion.decisions', of) }
}

test('a proposal that says what the incident holds already becomes another quotation of it', async () => {
  const { call, accept, file, denial, join, decisions } = await openReprint()
  const { id } = await accept(1)
  expect(await undoable(call, 'Add quotation', () => join(id))).toEqual({ id })
  const { statements } = await file()
  expect(statements).toHaveLength(1)
  expect(statements[0]!.citations.map(({ quotation }) => quotation.exact)).toEqual([
    denial.quote.exact,
    denial.quote.exact,
  ])
  expect(await decisions()).toMatchObject([{ verdict: 'accepted', madeId: id }])
  expect(await join(id)).toEqual({ id })
  expect((await file()).statements[0]!.citations).toHaveLength(2)
  // With the statement the decision goes, and the proposal is open again.
  await call('statement.delete', { id })
  expect(await decisions()).toEqual([])
  expect((await refusal(join(id))).code).toBe('not found')
})

test('the answers that were chosen come with it, and it never answers itself', async () => {
  const { accept, file, join } = await openReprint()
  const [{ id: claimId }, { id }] = [await accept(0), await accept(1)]
  const answer = { type: 'denies' as const, scope: 'all of it' }
  await join(id, { answers: [claimId, id].map((toId) => ({ ...answer, toId })) })
  expect((await file()).responses).toMatchObject([{ fromId: id, toId: claimId, ...answer }])
})

test('a card of context is joined by its name', async () => {
  const { call, file, found, incidentId, copyId } = await openReprint()
  const proposal = proposalOfContext(found.contexts[0]!)
  const { id } = await call('context.create', {
    incidentId,
    fields: { type: 'treaty article', title: 'The Danube Treaty of 1996', date: '', summary: '' },
  })
  await call('suggestion.join', { incidentId, sourceId: copyId, proposal, entryId: id, answers: [] })
  expect((await file()).contexts).toMatchObject([{ id, citations: [{ sourceId: copyId }] }])
})

test('the news of a source tell what is open and what is known, and open nothing', async () => {
  const { call, accept, join, news, copyId } = await openReprint()
  const entries = () => call('custody.ofSource', { id: copyId })
  const before = await entries()
  expect(await news()).toEqual({ english: true, noticed: 3, open: 3, told: 0, rejected: 0 })
  const { id } = await accept(1)
  expect(await news()).toMatchObject({ open: 3, told: 1 })
  await join(id)
  expect(await news()).toMatchObject({ open: 2, told: 0 })
  expect(await entries()).toEqual(before)
})

test('a source with the very same text is not quoted by what was accepted of the other', async () => {
  const { call, accept, file, incidentId, found } = await openReview()
  const { id } = await accept(1)
  const html = ARTICLE.split('\n\n')
    .map((words) => `<p>${words}</p>`)
    .join('')
  const { id: copyId } = await call('source.paste', { incidentId, title: 'Page', text: ARTICLE, html })
  const news = async () => (await call('suggestion.news', { incidentId, sourceIds: [copyId] }))[0]
  expect(await news()).toMatchObject({ open: 3, told: 1 })
  const proposal = proposalOfStatement(found.statements[1]!)
  await call('suggestion.join', { incidentId, sourceId: copyId, proposal, entryId: id, answers: [] })
  expect((await file()).statements[0]!.citations.map(({ sourceId }) => sourceId)).toContain(copyId)
  expect(await news()).toMatchObject({ open: 2, told: 0 })
  const citation = (await file()).statements[0]!.citations.find(({ sourceId }) => sourceId === copyId)!
  await call('citation.remove', { id: citation.id })
  expect(await news()).toMatchObject({ open: 3, told: 1 })
})

test('what the text calls an actor that was chosen by hand is a further name of it, in the same step', async () => {
  const { call, accept, found, of } = await openReview()
  const actor = {
    name: 'Nordland MFA',
    kind: 'body' as const,
    country: null,
    affiliationId: null,
    aliases: [],
  }
  const { id } = await call('actor.create', actor)
  const named = async () => (await call('actor.list', {})).find((one) => one.id === id)?.aliases
  const alias = found.statements[0]!.actor!.text
  await undoable(call, 'Accept claim', () => accept(0, { actor: { id }, alias }))
  expect(await named()).toEqual([alias])
  expect((await call('suggestion.find', of)).statements[0]?.knownActor).toBe(id)
  // A name that somebody bears already stays theirs.
  await call('actor.create', { ...actor, name: 'Romania', kind: 'state' })
  await accept(1, { actor: { id }, alias: 'Romania' })
  expect(await named()).toEqual([alias])
})

test('what is not quoted any more is open in every way: rejected, accepted as new, or added to another', async () => {
  const { call, accept, file, found, of } = await openReview()
  const { id } = await accept(0)
  const news = async () =>
    (await call('suggestion.news', { incidentId: of.incidentId, sourceIds: [of.sourceId] }))[0]
  const unquote = async () => {
    for (const statement of (await file()).statements)
      for (const citation of statement.citations) await call('citation.remove', { id: citation.id })
  }
  await unquote()
  expect(await news()).toMatchObject({ open: 3, told: 1 })
  const { id: second } = await accept(0)
  expect(second).not.toBe(id)
  expect(await news()).toMatchObject({ open: 2 })
  await unquote()
  const proposal = proposalOfStatement(found.statements[0]!)
  await call('suggestion.join', { ...of, proposal, entryId: id, answers: [] })
  expect(await news()).toMatchObject({ open: 2 })
  await unquote()
  await call('suggestion.reject', { ...of, proposals: [proposal] })
  expect(await news()).toMatchObject({ open: 2, told: 0 })
})

test('a link that is there keeps its scope when another quotation is added', async () => {
  const { call, accept, file, join } = await openReprint()
  const [{ id: claimId }, { id }] = [await accept(0), await accept(1)]
  const fields = { type: 'disputes in part' as const, scope: 'only the place', leavesOpen: '' }
  await call('response.set', { fromId: id, toId: claimId, fields })
  await join(id, { answers: [{ toId: claimId, type: 'denies', scope: 'all of it' }] })
  expect((await file()).responses).toMatchObject([{ fromId: id, toId: claimId, ...fields }])
})
