import { expect, test } from 'vitest'
import { standardSections } from '#domain/briefing'
import type { Response, Statement } from '#domain/incident'
import { threadStatements } from '#domain/ledger'
import { arrange, flatOrder, inOrder, isChosen, statementLabels, withChosen } from './ordering.ts'

const statement = (id: string): Statement => ({
  id,
  createdAt: '',
  changedAt: '',
  kind: 'claim',
  actorId: null,
  proposition: id,
  said: '',
  saidInstant: null,
  saidZone: null,
  credibility: null,
  noResponseFound: false,
  citations: [],
})
const answer = (fromId: string, toId: string): Response => ({
  id: `${fromId}${toId}`,
  createdAt: '',
  changedAt: '',
  fromId,
  toId,
  type: 'denies',
  scope: '',
  leavesOpen: '',
})
const statements = ['a', 'b', 'c', 'd', 'e'].map(statement)
const responses = [answer('b', 'a'), answer('c', 'a'), answer('e', 'd')]

test('things stand in the chosen order, new ones behind, those left out at their place', () => {
  const choice = { order: ['c', 'a'], excluded: ['a'] }
  expect(arrange(statements, choice).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd', 'e'])
  expect(isChosen(choice, 'a')).toBe(false)
  expect(withChosen(choice, 'a', true)).toEqual({ excluded: [] })
  expect(withChosen(choice, 'b', false)).toEqual({ excluded: ['a', 'b'] })
  expect(withChosen(choice, 'a', false)).toEqual({ excluded: ['a'] })
})

test('moving a thread takes its answers along; moving an answer stays within its thread', () => {
  const nodes = threadStatements({ statements, responses })
  expect(flatOrder(nodes)).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(flatOrder(nodes, ['d', 'a'])).toEqual(['d', 'e', 'a', 'b', 'c'])
  expect(flatOrder(nodes, ['c', 'b'])).toEqual(['a', 'c', 'b', 'd', 'e'])
})

test('labels count threads and their answers, without what is left out', () => {
  const labels = statementLabels({ statements, responses }, { order: ['d'], excluded: ['b'] })
  expect(Object.fromEntries(labels)).toEqual({ d: '1', e: '1.1', a: '2', c: '2.1' })
})

test('a section that is not on show keeps its place when the others are ordered', () => {
  const sections = standardSections().slice(0, 4)
  const kinds = inOrder(sections, ['key judgements', 'contents', 'bottom line']).map(({ kind }) => kind)
  expect(kinds).toEqual(['key judgements', 'what changed', 'contents', 'bottom line'])
})
