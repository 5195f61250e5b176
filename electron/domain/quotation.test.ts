import { describe, expect, test } from 'vitest'
import { CONTEXT_LENGTH, Quotation, locate, quote, trimRange } from './quotation.ts'
import { aSha, seeded } from './test-support.ts'

const SHA = aSha('a')
const points = (text: string) => [...text].length

/** Selects the first occurrence of `words`. */
const select = (text: string, words: string) => {
  const start = text.indexOf(words)
  return quote(text, SHA, { start, end: start + words.length })
}

describe('positions count code points, not UTF-16 units', () => {
  test.each([
    ['plain', 'drones fell', 'drones', 0, 6],
    ['emoji before', '🔥🔥 drones', 'drones', 3, 9],
    ['emoji inside', 'a 🔥 b', '🔥 b', 2, 5],
    ['joined emoji', '👩‍🚒 at the fire', 'at', 4, 6],
    ['combining marks', 'Cafe\u0301 Bra\u0306ila burnt', 'burnt', 14, 19],
    ['Cyrillic', 'Андрій Єрмак заявив', 'Єрмак', 7, 12],
    ['CRLF counts as two', 'one\r\ntwo', 'two', 5, 8],
    ['a passage over two lines', 'one\r\ntwo', 'one\r\ntwo', 0, 8],
    ['the whole text', '🔥', '🔥', 0, 1],
  ])('%s', (_, text, words, start, end) => {
    expect(select(text, words)).toMatchObject({ exact: words, start, end, textSha256: SHA })
  })

  test('keeps the words around it, cut by whole characters', () => {
    const text = `${'🔥'.repeat(40)}drones fell${'🚁'.repeat(40)}`
    const { prefix, suffix } = select(text, 'drones fell')
    expect(prefix).toBe('🔥'.repeat(CONTEXT_LENGTH))
    expect(suffix).toBe('🚁'.repeat(CONTEXT_LENGTH))
  })

  test('keeps less where the text begins or ends, and no broken character', () => {
    expect(select('ab drones', 'drones')).toMatchObject({ prefix: 'ab ', suffix: '' })
    // The window of 64 UTF-16 units begins in the middle of a pair.
    const text = `${'🔥'.repeat(35)}x${'🔥'.repeat(35)} drones y${'🔥'.repeat(40)}`
    const { prefix, suffix } = select(text, 'drones')
    expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true)
    expect([points(prefix), points(suffix)]).toEqual([CONTEXT_LENGTH, CONTEXT_LENGTH])
    expect(text).toContain(`${prefix}drones${suffix}`)
  })
})

describe('a passage that is none is refused', () => {
  test.each([
    ['empty', 2, 2],
    ['backwards', 3, 2],
    ['before the text', -1, 2],
    ['past its end', 0, 99],
    ['no number', Number.NaN, 2],
  ])('%s', (_, start, end) => {
    expect(() => quote('drones', SHA, { start, end })).toThrow('outside the text')
  })

  test.each([
    [1, 4],
    [0, 1],
    [0, 3],
  ])('one that cuts a pair in two (%i to %i)', (start, end) => {
    expect(() => quote('🔥🔥', SHA, { start, end })).toThrow('cuts a character')
  })
})

describe('finding a quotation', () => {
  const text = 'Drones fell 🔥. Drones fell 🔥. Nobody was hurt.'
  const second = quote(text, SHA, { start: 16, end: 30 })

  test('the second of two alike is found at its own place', () => {
    expect(second.exact).toBe('Drones fell 🔥')
    expect(locate(text, SHA, second)).toEqual({ start: 16, end: 30 })
  })

  test.each<[string, string, string, Partial<Quotation>]>([
    ['another text, by its hash', text, aSha('b'), {}],
    ['a changed letter', text.replace(/fell 🔥\. Nobody/u, 'sank 🔥. Nobody'), SHA, {}],
    ['a text that became shorter', text.slice(0, 20), SHA, {}],
    ['words moved by one', ` ${text}`, SHA, {}],
    ['a place past the end', text, SHA, { start: 900, end: 913 }],
    ['a place exactly at the end', text, SHA, { start: points(text), end: points(text) + 13 }],
    ['an end that does not fit its words', text, SHA, { end: second.end + 1 }],
    ['half a character', text, SHA, { exact: 'Drones fell \ud83d' }],
    ['another case', text, SHA, { exact: 'drones fell 🔥' }],
    ['another form of the same letters', 'Cafe\u0301', SHA, { exact: 'Caf\u00e9', start: 0, end: 4 }],
  ])('%s makes it an orphan, although its words may stand elsewhere', (_, changed, sha, patch) => {
    expect(locate(changed, sha, { ...second, ...patch })).toBeNull()
  })

  test('every passage of many texts comes back as it was', () => {
    const random = seeded(7)
    const letters = [
      'a',
      'é',
      'e\u0301',
      'Ж',
      '漢',
      '🔥',
      '👩‍🚒',
      '\r\n',
      ' ',
      '\n',
      'ﷺ',
      '\u202e',
      '𝒳',
      '\u00a0',
    ]
    for (let round = 0; round < 400; round += 1) {
      const text = Array.from({ length: 1 + random(120) }, () => letters[random(letters.length)]).join('')
      const all = [...text]
      const from = random(all.length)
      const to = from + 1 + random(all.length - from)
      const start = all.slice(0, from).join('').length
      const end = all.slice(0, to).join('').length
      const quotation = quote(text, SHA, { start, end })
      expect(quotation).toMatchObject({ start: from, end: to, exact: all.slice(from, to).join('') })
      expect(text).toContain(quotation.prefix + quotation.exact + quotation.suffix)
      const stored = Quotation.parse(JSON.parse(JSON.stringify(quotation)))
      expect(locate(text, SHA, stored)).toEqual({ start, end })
    }
  })
})

test.each([
  ['  drones fell \r\n', 0, 16, { start: 2, end: 13 }],
  ['drones fell', 0, 6, { start: 0, end: 6 }],
  ['a \u00a0🔥\u2003 b', 1, 7, { start: 3, end: 5 }],
  [' \n\t ', 0, 4, null],
  ['drones', 3, 3, null],
])('white space around a selection is left out of %j', (text, start, end, expected) => {
  expect(trimRange(text, { start, end })).toEqual(expected)
})

test.each([
  { exact: '' },
  { start: -1 },
  { start: 0.5 },
  { end: 0 },
  { textSha256: 'ABC' },
  { textSha256: aSha('A') },
])('a quotation with %j is not stored', (patch) => {
  const sound = quote('drones fell', SHA, { start: 0, end: 6 })
  expect(Quotation.safeParse(sound).success).toBe(true)
  expect(Quotation.safeParse({ ...sound, ...patch }).success).toBe(false)
})
