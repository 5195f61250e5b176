import { expect, test } from 'vitest'
import type { IncidentRow } from '#contract/incidents'
import { applyFacets, countFacets, NO_FACETS } from './facets.ts'

const row = (status: IncidentRow['status'], country: string | null) => ({ status, country }) as IncidentRow
const rows = [row('contested', 'RO'), row('contested', 'UA'), row('alleged', 'RO'), row(null, null)]

test('facets narrow the list together', () => {
  expect(applyFacets(rows, NO_FACETS)).toHaveLength(4)
  expect(applyFacets(rows, { status: 'contested', country: 'RO' })).toEqual([rows[0]])
  expect(applyFacets(rows, { status: 'none', country: null })).toEqual([rows[3]])
})

test('a count says what a click would show, given the other choice', () => {
  const { status, country } = countFacets(rows, { status: 'contested', country: 'RO' })
  expect(Object.fromEntries(status)).toEqual({ contested: 1, alleged: 1 })
  expect(Object.fromEntries(country)).toEqual({ RO: 1, UA: 1 })
})
