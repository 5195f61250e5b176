import { describe, expect, test } from 'vitest'
import { RuleId } from '#domain/rules'
import { measureRules } from './measure.ts'

const figures = measureRules()

test('every rule has examples, and at least a third of them is kept aside', () => {
  expect(figures.map(({ rule }) => rule)).toEqual(RuleId.options)
  const count = (part: 'open' | 'kept' | 'all') => figures.reduce((sum, one) => sum + one[part].examples, 0)
  expect(count('all')).toBeGreaterThanOrEqual(300)
  expect(count('kept') / count('all')).toBeGreaterThan(0.3)
})

describe.each(figures)('the rule “$rule”', ({ all, kept }) => {
  test('finds little that is sound', () => {
    expect(all.precision).toBeGreaterThanOrEqual(0.95)
  })
  test('finds nearly all faults', () => {
    expect(all.recall).toBeGreaterThanOrEqual(0.9)
    // One of a few is a large share.
    expect(kept.recall).toBeGreaterThanOrEqual(0.8)
  })
})
