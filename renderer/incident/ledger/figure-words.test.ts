import { expect, test } from 'vitest'
import { captionWords } from './figure-words.ts'

test.each([
  ['', 'No caption yet.'],
  ['The quay ', 'The quay.'],
  ['The quay.', 'The quay.'],
  ['“Where is it?”', '“Where is it?”'],
])('the caption %j stands as %j before the name of its file', (caption, words) => {
  expect(captionWords(caption)).toBe(words)
})
