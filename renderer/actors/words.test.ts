import { expect, test } from 'vitest'
import type { ActorRow } from '#contract/actors'
import { byId } from '#domain/actor'
import { chainWords, mergeWords, usesOf } from './words.ts'

const row = (name: string, more: Partial<ActorRow> = {}): ActorRow => ({
  id: name,
  name,
  kind: 'body',
  country: null,
  affiliationId: null,
  aliases: [],
  createdAt: '2023-09-04T10:00:00.000Z',
  changedAt: '2023-09-04T10:00:00.000Z',
  statements: 0,
  incidents: 0,
  evidence: 0,
  ...more,
})
const state = row('State', { kind: 'state' })
const old = row('MoD', { affiliationId: 'State', aliases: ['МО'], statements: 3, incidents: 2, evidence: 1 })
const minister = row('Minister', { kind: 'person', affiliationId: 'MoD', statements: 1, incidents: 1 })
const kept = row('Ministry')
const known = byId([state, old, minister, kept])

test('a merge is told before it is done: what moves, which names stay, who speaks for whom', () => {
  expect(mergeWords(known, old, kept)).toEqual([
    '3 statements in 2 incidents move to “Ministry”.',
    '1 item of evidence moves to “Ministry”.',
    '“MoD” and “МО” become other names of “Ministry”.',
    '“Minister” will speak for “Ministry”.',
    '“Ministry” will speak for “State”.',
    '“MoD” is then gone from the list. One undo brings everything back.',
  ])
})

test('a merge into one that spoke for it, and into another kind, says so', () => {
  const words = mergeWords(known, old, minister)
  expect(words).toContain('“Minister” will speak for “State”.')
  expect(words).toContain('“Minister” stays a person; “MoD” was a body.')
  expect(words).not.toContain('“Minister” will speak for “Minister”.')
})

test('what uses an actor is said with numbers and names', () => {
  expect(usesOf(known, old)).toEqual([
    '3 statements in 2 incidents are by “MoD”',
    '1 item of evidence was put forward by it',
    'Minister speaks for it',
  ])
  expect(usesOf(known, kept)).toEqual([])
  const many = Array.from({ length: 6 }, (_, at) => row(`P${at}`, { affiliationId: 'Ministry' }))
  expect(usesOf(byId([kept, ...many]), kept)).toEqual(['P0, P1, P2 and 3 more speak for it'])
})

test('a chain names the nearest first', () => {
  expect(chainWords(known, 'Minister')).toBe('MoD › State')
  expect(chainWords(known, 'State')).toBe('')
})
