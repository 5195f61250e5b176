import { expect, test } from 'vitest'
import { row, headerRow } from './make.ts'
import { LONG_TABLE, longTable } from './long-table.ts'

const table = {
  type: 'table',
  title: 'Ledger',
  description: 'All of it.',
  look: 'ruled',
  columns: [1],
  header: headerRow('What'),
} as const
const group = (first: string, size: number) => ({
  first,
  last: `${first}.${size - 1}`,
  rows: Array.from({ length: size }, () => row([[]])),
})
const laidOut = (...sizes: readonly number[]) =>
  longTable(
    table,
    sizes.map((size, at) => group(`${at + 1}`, size)),
    (first, last) => `${first} to ${last}`,
  ).map((block) => (block.type === 'table' ? block.rows.length : block.type === 'heading' && block.content))

test('a table of up to a hundred rows is one, without headings', () => {
  expect(laidOut(40, 60)).toEqual([LONG_TABLE])
  expect(laidOut()).toEqual([0])
})

test('a longer one is several, each with its own heading and name, and no group is divided', () => {
  const blocks = longTable(
    table,
    [group('1', 80), group('2', 30), group('3', 90), group('4', 60)],
    (first, last) => `${first} to ${last}`,
  )
  const headings = blocks.flatMap((block) => (block.type === 'heading' ? block.content : []))
  const tables = blocks.filter((block) => block.type === 'table')
  expect(headings).toMatchObject([{ text: '1 to 2.29' }, { text: '3 to 3.89' }, { text: '4 to 4.59' }])
  expect(tables).toMatchObject([
    { title: 'Ledger: 1 to 2.29' },
    { title: 'Ledger: 3 to 3.89' },
    { title: 'Ledger: 4 to 4.59' },
  ])
  expect(tables.map(({ rows }) => rows.length)).toEqual([110, 90, 60])
  expect(tables.every(({ header }) => header === table.header)).toBe(true)
})

test('a small rest stays with the part before it', () => {
  expect(laidOut(100, 20)).toEqual([120])
})
