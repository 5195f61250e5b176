import { expect, test } from 'vitest'
import { foreignLanguage } from './sources.ts'

test.each([
  ['uk', 'en-GB', 'uk'],
  ['sr-Cyrl-RS', 'en', 'sr-Cyrl-RS'],
  ['en-US', 'en-GB', null],
  ['', 'en', null],
  ['not a tag', 'en', null],
  ['uk"/><w:b', 'en', null],
])('words in %j stand out in a document in %j as %j', (language, document, foreign) => {
  expect(foreignLanguage(language, document)).toBe(foreign)
})
