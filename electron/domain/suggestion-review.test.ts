import { expect, test } from 'vitest'
import { decisionsOn, overlap, type Decision, type Proposal } from './suggestion-review.ts'

const proposal = (start: number, end: number, more: Partial<Proposal> = {}): Proposal => ({
  what: 'statement',
  start,
  end,
  kind: 'claim',
  actor: 'Kyiv',
  ...more,
})
const rejected = (of: Proposal, id = 'd'): Decision => ({ ...of, id, verdict: 'rejected', madeId: null })
const decided = (proposals: readonly Proposal[], decisions: readonly Decision[]) =>
  decisionsOn(proposals, decisions).map((decision) => decision?.id ?? null)

test('overlap is the common part of all that two passages cover', () => {
  expect(overlap({ start: 0, end: 10 }, { start: 5, end: 20 })).toBe(0.25)
  expect(overlap({ start: 0, end: 10 }, { start: 10, end: 20 })).toBe(0)
})

test('a decision holds for its proposal and for no other one', () => {
  const proposals = [proposal(0, 40), proposal(50, 90), proposal(100, 140)]
  expect(decided(proposals, [rejected(proposals[1]!)])).toEqual([null, 'd', null])
})

test('it holds on where the passage is cut otherwise, or kind or speaker are judged otherwise', () => {
  const before = rejected(proposal(10, 50))
  for (const now of [
    proposal(5, 60),
    proposal(10, 50, { kind: 'denial' }),
    proposal(12, 50, { actor: 'he' }),
  ])
    expect(decided([now], [before])).toEqual(['d'])
})

test('it does not reach what merely touches the passage, is of another sort, or is another’s of another kind', () => {
  const before = rejected(proposal(10, 50))
  const others = [
    proposal(40, 90),
    proposal(10, 50, { what: 'context', kind: 'agreement', actor: '' }),
    proposal(10, 50, { kind: 'denial', actor: 'Moscow' }),
  ]
  expect(decided(others, [before])).toEqual([null, null, null])
})

test('of one statement within another only the one that was rejected is', () => {
  const outer = proposal(0, 100)
  const inner = proposal(8, 100)
  expect(decided([outer, inner], [rejected(inner)])).toEqual([null, 'd'])
  expect(decided([inner, outer], [rejected(outer, 'o'), rejected(inner, 'i')])).toEqual(['i', 'o'])
})

test('many decisions on a long text are found quickly enough to be right in any order', () => {
  const proposals = Array.from({ length: 3_000 }, (_, at) => proposal(at * 50, at * 50 + 40))
  const decisions = proposals.map((one, at) => rejected(one, `d${at}`)).toReversed()
  expect(decided(proposals, decisions)).toEqual(proposals.map((_, at) => `d${at}`))
})
