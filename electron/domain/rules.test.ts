import { expect, test } from 'vitest'
import { RuleId, RULE_WORDS } from './rules.ts'

test.each(RuleId.options)('what is told of the rule “%s” is whole', (id) => {
  const { title, looksFor, why, source, example } = RULE_WORDS[id]
  expect(title).toMatch(/^\p{Lu}.*[^.]$/u)
  for (const sentence of [looksFor, why]) expect(sentence).toMatch(/^[“\p{Lu}\d].*\.$/u)
  for (const words of [source, example.bad, example.good]) expect(words.trim()).not.toBe('')
})
