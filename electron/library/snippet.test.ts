import { expect, test } from 'vitest'
import { searchTerms } from './search.ts'
import { snippet } from './snippet.ts'

/** The snippet with brackets where the words are set apart. */
const shown = (text: string, query: string) =>
  snippet(text, searchTerms(query))?.replaceAll('\u{E000}', '[').replaceAll('\u{E001}', ']') ?? null

test.each([
  ['A drone fell.', 'drone', 'A [drone] fell.'],
  ['A drone fell.', 'dro', 'A [drone] fell.'],
  ['A drone fell.', 'fell drone', 'A [drone] [fell].'],
  ['A drone fell, and a second drone fell.', '"drone fell"', 'A [drone fell], and a second [drone fell].'],
  ['One drone, then a drone fell.', '"drone fell"', 'One drone, then a [drone fell].'],
  ['Ženeva i ŽENEVA', 'zeneva', '[Ženeva] i [ŽENEVA]'],
  ['a\n\n  drone\tfell', 'drone', 'a [drone] fell'],
  ['Nothing here.', 'drone', null],
  ['', 'drone', null],
  ['drones', '"drone"', null],
])('%j, looking for %s', (text, query, expected) => {
  expect(shown(text, query)).toBe(expected)
})

test('a long text is cut around the first hit', () => {
  const numbers = Array.from({ length: 100 }, (_, at) => `w${at}`).join(' ')
  expect(shown(numbers, '"w50"')).toBe(
    '…w42 w43 w44 w45 w46 w47 w48 w49 [w50] w51 w52 w53 w54 w55 w56 w57 w58 w59 w60 w61 w62 w63 w64 w65…',
  )
  expect(shown(numbers, '"w99"')).toBe('…w91 w92 w93 w94 w95 w96 w97 w98 [w99]')
})

test('a hit in a text of book length is shown at once', () => {
  const book = `${'drone fell on the river bank tonight. '.repeat(200_000)}end`
  const start = performance.now()
  expect(shown(book, 'drone')).toMatch(/^\[drone\] fell/)
  expect(performance.now() - start).toBeLessThan(500)
})
