import { expect, test } from 'vitest'
import { newsWords, whyWords } from './words.ts'

test('a card says by what its statement was found', () => {
  expect(whyWords({ why: '“said” reports a claim', rule: 'speaker, verb, content' })).toBe(
    '“said” reports a claim · found by: a speaker, a word of saying and what is said',
  )
})

test('the list of sources says in a word that nothing of a source is open', () => {
  const done = { english: true, noticed: 3, open: 0, told: 0, rejected: 0 }
  expect(newsWords(done)).toBe('looked through')
  expect(newsWords({ ...done, noticed: 0 })).toBe('No suggestions')
})
