import { expect, test } from 'vitest'
import { RuleId, RULE_WORDS, severityCounts } from './rules.ts'

test.each(RuleId.options)('what is told of the rule “%s” is whole', (id) => {
  const { title, looksFor, why, source, example } = RULE_WORDS[id]
  expect(title).toMatch(/^\p{Lu}.*[^.]$/u)
  for (const sentence of [looksFor, why]) expect(sentence).toMatch(/^[“\p{Lu}\d].*\.$/u)
  for (const words of [source, example.bad, example.good]) expect(words.trim()).not.toBe('')
})

test('the gravest findings are counted first, and what does not occur is not named', () => {
  const found = (['without date', 'quotation lost', 'two spellings'] as const).map((rule) => ({ rule }))
  expect(severityCounts(found)).toEqual([
    { severity: 'error', count: 1 },
    { severity: 'hint', count: 2 },
  ])
  expect(severityCounts([])).toEqual([])
})
