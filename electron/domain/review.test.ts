import { expect, test } from 'vitest'
import type { IncidentFile } from '#domain/incident'
import type { ContextSuggestion, StatementSuggestion } from '#domain/suggestion'
import { proposalOfStatement, type Decision } from '#domain/suggestion-review'
import { itemAt, itemsOf, knownIn, openAmong, rejectedAmong, tellingOf } from './review.ts'

const quote = (start: number, end: number) => ({ exact: 'words', prefix: '', suffix: '', start, end })
const passage = (text: string) => ({ text, start: 0, end: 1 })
const statement = (start: number, end: number, kind: StatementSuggestion['kind'] = 'claim') =>
  ({
    kind,
    quote: quote(start, end),
    actor: passage('Kyiv'),
    knownActor: null,
    content: passage('words'),
  }) as StatementSuggestion
const context: ContextSuggestion = { type: 'agreement', quote: quote(5, 15), why: 'an agreement' }
const found = {
  english: true,
  statements: [statement(0, 40), statement(50, 90, 'denial')],
  contexts: [context],
  dates: [],
  places: [],
}
const file = (more: Partial<IncidentFile> = {}) =>
  ({ statements: [], evidence: [], contexts: [], ...more }) as unknown as IncidentFile
/** A file with one statement, of one citation. */
const withStatement = file({
  statements: [
    { id: 's', kind: 'claim', actorId: null, citations: [{ id: 'c', quotation: { exact: 'what it says' } }] },
  ] as unknown as IncidentFile['statements'],
})

test('statements come first, as they stand in the text, then context; all of it open at first', () => {
  const items = itemsOf(found, [], file(), [])
  expect(items.map(({ what, state, order }) => [what, state, order])).toEqual([
    ['statement', 'open', 0],
    ['statement', 'open', 1],
    ['context', 'open', 2],
  ])
  expect(new Set(items.map(({ id }) => id)).size).toBe(3)
  expect(items.every(({ id }) => !id.includes(' '))).toBe(true)
})

test('what was decided is shown so', () => {
  const decisions: Decision[] = [
    { ...proposalOfStatement(found.statements[0]!), id: 'd1', verdict: 'rejected', madeId: null },
    { ...proposalOfStatement(found.statements[1]!), id: 'd2', verdict: 'accepted', madeId: 's' },
  ]
  const [first, second] = itemsOf(found, decisions, withStatement, [
    { id: 'c', kind: 'denial', start: 50, end: 90 },
  ])
  expect(first).toMatchObject({ state: 'rejected', decisionId: 'd1', entry: null })
  expect(second).toMatchObject({ state: 'accepted', entry: { kind: 'statement', id: 's' } })
})

test('words that were marked by hand as that kind are not offered again; as another kind they are', () => {
  const marked = (kind: string) =>
    itemsOf(found, [], withStatement, [{ id: 'c', kind, start: 2, end: 38 }])[0]
  expect(marked('claim')).toMatchObject({ state: 'accepted', entry: { kind: 'statement', id: 's' } })
  expect(marked('call')).toMatchObject({ state: 'open', entry: null })
})

test('a statement that was made of one proposal does not stand for another one', () => {
  const twice = { ...found, statements: [statement(0, 40), statement(4, 40)] }
  const decision: Decision = {
    ...proposalOfStatement(twice.statements[0]!),
    id: 'd',
    verdict: 'accepted',
    madeId: 's',
  }
  const items = itemsOf(twice, [decision], withStatement, [{ id: 'c', kind: 'claim', start: 0, end: 40 }])
  expect(items.map(({ state }) => state)).toEqual(['accepted', 'open', 'open'])
})

test('after one that is not shown any more comes the next that is, and from the last the first', () => {
  const [first, second, third] = itemsOf(found, [], file(), [])
  expect(itemAt([first!, third!], 1)).toBe(third)
  expect(itemAt([first!, second!], 2)).toBe(first)
  expect(itemAt([], 0)).toBeNull()
})

test('an open proposal knows what in the ledger says the same; one that is decided does not ask', () => {
  const repeating = { ...statement(0, 40), quote: { ...quote(0, 40), exact: 'What it says' } }
  const same = { ...found, statements: [repeating, statement(50, 90, 'denial')] }
  const [first, second, third] = itemsOf(same, [], withStatement, [])
  expect(first?.told).toEqual({ kind: 'statement', id: 's' })
  expect([second?.told, third?.told]).toEqual([null, null])
  const rejected: Decision = {
    ...proposalOfStatement(same.statements[0]!),
    id: 'd',
    verdict: 'rejected',
    madeId: null,
  }
  expect(itemsOf(same, [rejected], withStatement, [])[0]?.told).toBe(null)
})

test('a context card is known by its title', () => {
  const treaty = { ...context, quote: { ...context.quote, exact: 'the Danube Treaty of 1996' } }
  const cards = [{ id: 'x', type: 'agreement', title: 'the Danube Treaty of 1996', citations: [] }]
  const items = itemsOf(
    { ...found, contexts: [treaty] },
    [],
    file({ contexts: cards as unknown as IncidentFile['contexts'] }),
    [],
  )
  expect(items[2]?.told).toEqual({ kind: 'context', id: 'x' })
})

test('kind and speaker count as the analyst changed them', () => {
  const actor = {
    kind: 'claim',
    actorId: 'north',
    citations: [{ quotation: { exact: 'it said on Monday that all was well at the posts along the river' } }],
  }
  const there = file({ statements: [{ ...actor, id: 's' }] as unknown as IncidentFile['statements'] })
  const { told: tell } = knownIn(there)
  const said = {
    ...statement(0, 40),
    quote: { ...quote(0, 40), exact: 'it said that all was well at the posts along the river' },
  }
  expect(tell(tellingOf(said))).toBe(null)
  expect(tell(tellingOf(said, { kind: 'claim', actor: { id: 'north' } }))).toEqual({
    kind: 'statement',
    id: 's',
  })
  expect(tell(tellingOf(said, { kind: 'call', actor: { id: 'north' } }))).toBe(null)
  expect(tell(tellingOf(said, { kind: 'claim', actor: { name: 'East' } }))).toBe(null)
})

test('what was accepted is open again where this source is not quoted for it, and knows what was made of it', () => {
  const accepted: Decision = {
    ...proposalOfStatement(found.statements[0]!),
    id: 'd',
    verdict: 'accepted',
    madeId: 's',
  }
  const [first] = itemsOf(found, [accepted], withStatement, [])
  expect(first).toMatchObject({ state: 'open', entry: null, told: { kind: 'statement', id: 's' } })
})

/** The same, quoted twice. */
const withTwo = file({
  statements: [
    {
      id: 's',
      kind: 'claim',
      actorId: null,
      citations: ['c', 'c2'].map((id) => ({ id, quotation: { exact: 'x' } })),
    },
  ] as unknown as IncidentFile['statements'],
})

test('by hand marked elsewhere, and added to from here: the mark still stands for its own proposal', () => {
  const joined: Decision = {
    ...proposalOfStatement(found.statements[1]!),
    id: 'd',
    verdict: 'accepted',
    madeId: 's',
  }
  const items = itemsOf(found, [joined], withTwo, [
    { id: 'c', kind: 'claim', start: 0, end: 40 },
    { id: 'c2', kind: 'claim', start: 50, end: 90 },
  ])
  expect(items.map(({ state }) => state)).toEqual(['accepted', 'accepted', 'open'])
})

test('an open one knows where nearly the same words were rejected, unless the ledger holds them', () => {
  const words = 'the drone came down in a field behind the school on Monday'
  const said = { ...statement(0, 60), quote: { ...quote(0, 60), exact: `${words} night` } }
  const rejected = [{ sourceId: 'wire', what: 'statement' as const, kind: 'claim', words }]
  const known = knownIn(file(), rejectedAmong(rejected))
  const review = (statements: StatementSuggestion[], decisions: Decision[] = [], of = known) =>
    itemsOf({ ...found, statements, contexts: [] }, decisions, file(), [], of)
  const items = review([said, { ...said, kind: 'call' }, statement(70, 90)])
  expect(items.map(({ state, rejectedIn }) => [state, rejectedIn])).toEqual([
    ['open', 'wire'],
    ['open', null],
    ['open', null],
  ])
  expect(openAmong(items)).toEqual({ open: 3, told: 0, rejected: 1 })
  const decision: Decision = { ...proposalOfStatement(said), id: 'd', verdict: 'rejected', madeId: null }
  expect(review([said], [decision])[0]).toMatchObject({ state: 'rejected', rejectedIn: null })
  const inLedger = { ...known, told: () => ({ kind: 'statement' as const, id: 's' }) }
  expect(review([said], [], inLedger)[0]).toMatchObject({ told: { id: 's' }, rejectedIn: null })
})
