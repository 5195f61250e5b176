import { expect, test } from 'vitest'
import { finderOf, type Query } from './find.ts'

const plain: Query = { words: '', matchCase: false, wholeWords: false, exact: false }

/** The words that are found, as they stand in the text. */
const found = (text: string, words: string, rules: Partial<Query> = {}) =>
  (finderOf({ ...plain, ...rules, words })?.(text) ?? []).map(({ start, end }) => text.slice(start, end))

test('every place is found once, from the beginning to the end', () => {
  expect(finderOf({ ...plain, words: 'drone' })?.('Drones, drone; a DRONE')).toEqual([
    { start: 0, end: 5 },
    { start: 8, end: 13 },
    { start: 17, end: 22 },
  ])
  expect(found('aaaa', 'aa')).toEqual(['aa', 'aa'])
  expect(found('nothing', 'drone')).toEqual([])
})

test('without words there is nothing to find', () => {
  expect(finderOf(plain)).toBeNull()
  // A mark of its own folds to nothing.
  expect(finderOf({ ...plain, words: '\u0301' })).toBeNull()
})

test('capitals, whole words and accents count only on request', () => {
  expect(found('Kyiv says KYIV', 'Kyiv', { matchCase: true })).toEqual(['Kyiv'])
  expect(found('drone drones dröne _drone', 'drone', { wholeWords: true })).toEqual(['drone', 'dröne'])
  expect(found('Galați, Galati', 'galati', { exact: true })).toEqual(['Galati'])
  expect(found('Київ', 'київ')).toEqual(['Київ'])
  expect(found('Ὀδυσσεύς', 'ΟΔΥΣΣΕΥΣ')).toEqual(['Ὀδυσσεύς'])
})

test('a letter is found with the accent that follows it as a sign of its own', () => {
  const decomposed = 'cafe\u0301 noir'
  expect(found(decomposed, 'café')).toEqual(['cafe\u0301'])
  expect(found(decomposed, 'cafe')).toEqual(['cafe\u0301'])
  expect(found(decomposed, 'caf')).toEqual(['caf'])
  expect(found(decomposed, 'café', { exact: true })).toEqual(['cafe\u0301'])
  // Half of a letter is no match.
  expect(found(decomposed, 'cafe', { exact: true })).toEqual([])
  expect(found('café', 'cafe\u0301', { exact: true })).toEqual(['café'])
})

test('signs that no keyboard has are found by those that it has', () => {
  expect(found('Kyiv’s “find”', `kyiv's "find"`)).toEqual(['Kyiv’s “find”'])
  expect(found('10\u00a0km', '10 km')).toEqual(['10\u00a0km'])
  expect(found('Kyiv’s', "Kyiv's", { exact: true })).toEqual([])
})

test('places count UTF-16 units beside emoji, and a letter that folds to two is found whole', () => {
  expect(finderOf({ ...plain, words: 'fell' })?.('🛩️ é fell')).toEqual([{ start: 6, end: 10 }])
  expect(found('die Straße', 'strasse')).toEqual(['Straße'])
  expect(found('die Straße', 'stras')).toEqual([])
  expect(found('🛩️ x', '🛩')).toEqual(['🛩️'])
})
