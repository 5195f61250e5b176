import { expect, test } from 'vitest'
import { danube } from '#briefing/fixture-danube'
import { Finding } from '#domain/finding'
import { RuleId } from '#domain/rules'
import { checkBriefing } from './check.ts'
import { RULES } from './rules.ts'

test('every rule runs, in the order in which they matter', () => {
  expect(RULES.map(({ id }) => id)).toEqual(RuleId.options)
})

test('a rule that is off does not run', () => {
  const { briefing, file, texts } = danube()
  const all = checkBriefing(briefing, file, texts)
  const rest = checkBriefing(briefing, file, texts, ['no response', 'two rows'])
  expect(rest).toEqual(all.filter(({ rule }) => rule !== 'no response'))
  expect(rest.length).toBeLessThan(all.length)
})

test('a careful briefing has few findings, each in a part that it has and in words of its own', () => {
  const { briefing, file, texts } = danube()
  const found = checkBriefing(briefing, file, texts)
  for (const finding of found) expect(Finding.parse(finding).words).not.toMatch(/undefined|“”/)
  const told = found.map(({ rule, words }) => `${rule}: ${words}`)
  expect(told).toMatchInlineSnapshot(`
    [
      "no scope: “The photographs prove the impact”",
      "no response: “The port of Izmail was the target; the drones strayed across the river”",
      "no response: “The denial serves a wish inside the alliance to keep out of a direct clash with Russia”",
      "outside scale: “very probably” is not a term of UK PHIA",
      "without date: When “Ukraine needs air defence and missiles of longer range” was said",
      "without date: When “Talks must stay open so that such quarrels can be settled in peace” was said",
    ]
  `)
})
