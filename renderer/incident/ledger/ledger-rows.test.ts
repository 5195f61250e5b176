import { expect, test } from 'vitest'
import type { IncidentFile } from '#domain/incident'
import { ledgerRows } from './ledger-rows.ts'

const statement = (id: string, sourceIds: readonly string[] = []) => ({
  id,
  kind: 'claim',
  actorId: null,
  credibility: '2',
  proposition: id,
  citations: sourceIds.map((sourceId) => ({ id: `${id}${sourceId}`, sourceId })),
})
const source = (id: string, reliability: string | null) => ({ id, title: `Title ${id}`, reliability })
const fileOf = (statements: readonly object[], links: readonly string[], sources: readonly object[] = []) =>
  ({
    statements,
    sources,
    actors: [],
    responses: links.map((link) => ({
      id: link,
      fromId: link.charAt(0),
      toId: link.charAt(1),
      type: 'denies',
      scope: '',
    })),
  }) as unknown as IncidentFile

test('the rows stand beneath what they answer, with the lines that lead there', () => {
  const rows = ledgerRows(
    fileOf(
      ['a', 'b', 'c', 'd'].map((id) => statement(id)),
      ['ba', 'cb'],
    ),
  )
  // A line begins beneath the statement that is answered and ends at the last row of its thread.
  expect(rows.map(({ statement, level, lines }) => [statement.id, level, lines])).toEqual([
    ['a', 0, []],
    ['b', 1, [{ begins: true, ends: false }]],
    [
      'c',
      2,
      [
        { begins: false, ends: true },
        { begins: true, ends: true },
      ],
    ],
    ['d', 0, []],
  ])
  expect(rows.map(({ before, after }) => [before, after])).toEqual([
    [null, 'd'],
    [null, null],
    [null, null],
    ['a', null],
  ])
})

test('a long chain of answers stays at the third step and joins no line further down', () => {
  const rows = ledgerRows(
    fileOf(
      ['a', 'b', 'c', 'd', 'e'].map((id) => statement(id)),
      ['ba', 'cb', 'dc', 'ed'],
    ),
  )
  expect(rows.map(({ level, joined }) => [level, joined])).toEqual([
    [0, false],
    [1, true],
    [2, true],
    [3, true],
    [3, false],
  ])
})

test('each grade knows the sources that it belongs to', () => {
  const sources = [source('x', 'B'), source('y', 'C'), source('z', 'B'), source('unused', 'A')]
  const [row] = ledgerRows(fileOf([statement('a', ['x', 'y', 'z'])], [], sources))
  expect(row?.grades).toEqual([
    { reliability: 'B', titles: ['Title x', 'Title z'] },
    { reliability: 'C', titles: ['Title y'] },
  ])
})
