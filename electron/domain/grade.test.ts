import { expect, test } from 'vitest'
import {
  CREDIBILITY_WORDS,
  Credibility,
  RELIABILITY_WORDS,
  Reliability,
  gradeCode,
  gradeWords,
} from './grade.ts'

test('the words of AJP-2.1, in its order', () => {
  expect(Object.entries(RELIABILITY_WORDS)).toEqual([
    ['A', 'completely reliable'],
    ['B', 'usually reliable'],
    ['C', 'fairly reliable'],
    ['D', 'not usually reliable'],
    ['E', 'unreliable'],
    ['F', 'cannot be judged'],
  ])
  expect(Object.entries(CREDIBILITY_WORDS)).toEqual([
    ['1', 'confirmed by other independent sources'],
    ['2', 'probably true'],
    ['3', 'possibly true'],
    ['4', 'doubtful'],
    ['5', 'improbable'],
    ['6', 'cannot be judged'],
  ])
})

test.each(['G', 'a', 'AB', '', 1])('%j is no reliability', (value) => {
  expect(Reliability.safeParse(value).success).toBe(false)
})
test.each(['0', '7', '', 2])('%j is no credibility', (value) => {
  expect(Credibility.safeParse(value).success).toBe(false)
})

test.each([
  ['B', '2', 'B2', 'source usually reliable; information probably true'],
  ['F', '6', 'F6', 'source cannot be judged; information cannot be judged'],
  ['A', null, 'A–', 'source completely reliable; information not graded'],
  [null, '3', '–3', 'source not graded; information possibly true'],
  [null, null, null, 'source not graded; information not graded'],
] as const)('%s and %s show as %s with “%s”', (reliability, credibility, code, words) => {
  expect(gradeCode(reliability, credibility)).toBe(code)
  expect(gradeWords(reliability, credibility)).toBe(words)
})
