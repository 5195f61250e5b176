import { expect, test } from 'vitest'
import { parseSearch } from '#domain/search-query'
import { lit, snippet } from './snippet.ts'
import { termsOf } from './terms.ts'

const phrasesOf = (query: string) =>
  termsOf(parseSearch(query).wanted, () => null).flatMap(({ phrases }) => phrases)

/** The snippet with brackets where the words are set apart. */
const shown = (text: string, query: string) =>
  snippet(text, phrasesOf(query))?.line.replaceAll('\u{E000}', '[').replaceAll('\u{E001}', ']') ?? null

test.each([
  ['A drone fell.', 'drone', 'A [drone] fell.'],
  ['A drone fell.', 'dro', 'A [drone] fell.'],
  ['A drone fell.', 'fell drone', 'A [drone] [fell].'],
  ['A drone fell, and a second drone fell.', '"drone fell"', 'A [drone fell], and a second [drone fell].'],
  ['One drone, then a drone fell.', '"drone fell"', 'One drone, then a [drone fell].'],
  ['Ženeva i ŽENEVA', 'zeneva', '[Ženeva] i [ŽENEVA]'],
  ['a\n\n  drone\tfell', 'drone', 'a [drone] fell'],
  ['So Зеленський said.', 'Zelensky', 'So [Зеленський] said.'],
  ['So Zelenskyy said.', 'Зеленський', 'So [Zelenskyy] said.'],
  ['So Зеленський said.', 'zelen', 'So [Зеленський] said.'],
  ['Iermak, Єрмак', 'Yermak', '[Iermak], [Єрмак]'],
  ['Iermak, Єрмак', '"Yermak"', null],
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

test('a short text is lit whole, and the first place is told', () => {
  const text = 'Ferry, ferries and a ferry'
  expect(lit(text, phrasesOf('ferr')).replaceAll('\u{E000}', '[').replaceAll('\u{E001}', ']')).toBe(
    '[Ferry], [ferries] and a [ferry]',
  )
  expect(snippet(text, phrasesOf('"and a"'))?.place).toEqual({ start: 15, end: 20 })
  expect(snippet(text, phrasesOf('nowhere'))).toBeNull()
})
