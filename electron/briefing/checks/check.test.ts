import { expect, test } from 'vitest'
import { danube } from '#briefing/fixture-danube'
import { Finding } from '#domain/finding'
import { checkBriefing } from './check.ts'
import { RULES } from './rules.ts'

test('every rule has its own id, and says why it is there and who asks for it', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
  for (const { title, why, source } of RULES) {
    expect(title).toMatch(/^\p{Lu}.*[^.]$/u)
    expect(why).toMatch(/^\S.*\.$/)
    expect(source).not.toBe('')
  }
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
