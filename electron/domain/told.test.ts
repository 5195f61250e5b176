import { expect, test } from 'vitest'
import { toldBefore, type Told } from './told.ts'

const LEDGER: readonly Told[] = [
  {
    id: 'claim',
    kind: 'claim',
    actorId: 'north',
    words: ['The North said on Monday that two drones fell on its bank of the river'],
  },
  {
    id: 'denial',
    kind: 'denial',
    actorId: 'south',
    words: ['Nothing of ours crossed', 'The South denied that any of its drones had crossed the river'],
  },
  { id: 'treaty', kind: 'treaty', actorId: null, words: ['the River Treaty of 1974'] },
  { id: 'charter', kind: 'treaty', actorId: null, words: ['Charter'] },
]
const told = (words: string, kind = 'claim', actor: string | null = 'north', ledger = LEDGER) =>
  toldBefore(ledger)({
    kind,
    actor: actor === '?' ? 'somebody else' : actor === null ? null : { id: actor },
    words,
  })

test('a copy is found though its day and its stops differ', () => {
  expect(told('The North said that two drones fell on its bank of the river.')).toBe('claim')
  expect(told('THE SOUTH “denied” that any of its drones had crossed the river', 'denial', 'south')).toBe(
    'denial',
  )
})

test('any of the quotations will do, and whoever is not named may be the same', () => {
  expect(told('Nothing of ours crossed', 'denial', null)).toBe('denial')
})

test.each([
  ['another speaker', 'The North said on Monday that two drones fell on its bank of the big river', 'east'],
  ['one whom the library does not know', 'The North said that two drones fell on its bank of the river', '?'],
  ['another matter', 'The North said on Monday that two boats lay at its bank of the river', 'north'],
  ['another number', 'The North said on Monday that three drones fell on its bank of the river', 'north'],
  ['another day', 'The North said on Tuesday that two drones fell on its bank of the river', 'north'],
  ['the contrary', 'The North said on Monday that no two drones fell on its bank of the river', 'north'],
  ['something short', 'The North said it had no drones', 'north'],
])('%s is not taken for it', (_what, words, actor) => {
  expect(told(words, 'claim', actor)).toBe(null)
})

test('what denies or confirms a claim in the words of the claim is no repetition of it, however long it is', () => {
  const claim =
    'that the two vessels which left the port of Marsa on the evening of 3 March had been loaded with rifles and shells for the garrison'
  const ledger: readonly Told[] = [{ id: 'a', kind: 'denial', actorId: 'x', words: [`It denied ${claim}`] }]
  expect(told(`It denied ${claim}.`, 'denial', 'x', ledger)).toBe('a')
  expect(told(`It confirmed ${claim}`, 'confirmation', 'x', ledger)).toBe(null)
  expect(told('The South denied that two drones fell on the bank of the river', 'denial', 'south')).toBe(null)
})

test('the very same words are found whatever kind and speaker were made of them', () => {
  const words = 'The North said on Monday that two drones fell on its bank of the river'
  expect(told(words, 'suspicion', 'ministry')).toBe('claim')
  expect(told(words, 'claim', '?')).toBe('claim')
})

test('a treaty is known by its name, also by one of one word; no words are like nothing', () => {
  expect(told('the River Treaty of 1974', 'treaty', null)).toBe('treaty')
  expect(told('the River Treaty of 1975', 'treaty', null)).toBe(null)
  expect(told('Charter', 'treaty', null)).toBe('charter')
  expect(told('…', 'treaty', null)).toBe(null)
  expect(told('The North said so', 'claim', null, [])).toBe(null)
})

test('of several the most alike is taken', () => {
  const ledger: readonly Told[] = [
    { id: 'short', kind: 'claim', actorId: null, words: ['The North said that two drones fell'] },
    { id: 'long', kind: 'claim', actorId: null, words: ['The North said that two drones fell here'] },
  ]
  expect(told('the North said that two drones fell here', 'claim', null, ledger)).toBe('long')
})
