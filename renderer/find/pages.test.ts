import { expect, test } from 'vitest'
import { pageOf, pagesBehindFirst } from './pages.ts'

test('only the pages of the rows that are asked for are read, each once and none behind the end', () => {
  expect(pageOf(299, 100)).toBe(200)
  expect(pagesBehindFirst([0, 8, 0], 2_400, 100)).toEqual([])
  expect(pagesBehindFirst([2_399, 196, 204], 2_400, 100)).toEqual([100, 200, 2_300])
  expect(pagesBehindFirst([250, 260], 240, 100)).toEqual([])
})
