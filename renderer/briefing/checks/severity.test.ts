import { expect, test } from 'vitest'
import { countsOf } from './severity.ts'

test('the gravest findings are counted first, and what does not occur is not named', () => {
  const found = (['without date', 'quotation lost', 'two spellings'] as const).map((rule) => ({ rule }))
  expect(countsOf(found)).toEqual([
    { severity: 'error', count: 1 },
    { severity: 'hint', count: 2 },
  ])
  expect(countsOf([])).toEqual([])
})
