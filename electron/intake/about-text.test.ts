import { expect, test } from 'vitest'
import { guessPublished, guessedTitle } from './about-text.ts'

test.each([
  ['Drone falls\n\nThe north said …', 'a.txt', 'Drone falls'],
  ['\n\n  Drone   falls  \nMore', 'a.txt', 'Drone falls'],
  ['# Drone falls\nMore', 'a.md', 'Drone falls'],
  ['word '.repeat(60), 'seed-article.txt', 'seed article'],
  ['word '.repeat(60), '2023-09-04_north.de.txt', '2023 09 04 north.de'],
  ['word '.repeat(60), 'Протокол', 'Протокол'],
  ['word '.repeat(60), '---.txt', 'Untitled source'],
])('the title of %j from %s', (text, fileName, title) => {
  expect(guessedTitle(text, fileName).title).toBe(title)
})

test.each([
  [' date 2023-11-15 Ukraine’s foreign ministry', '2023-11-15'],
  ['2023-11-15\nText', '2023-11-15'],
  ['Date: 2023-11-15. Text', '2023-11-15'],
  ['Published 2023-11-15', '2023-11-15'],
  ['2023-02-30 Text', ''],
  ['2023-11-15/16 Text', ''],
  ['2023-11-152 Text', ''],
  ['On 2023-11-15 a drone fell', ''],
  ['15/11/2023 Text', ''],
  ['Text', ''],
])('%j was published %j', (text, published) => {
  expect(guessPublished(text)).toBe(published)
})
