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
const told = (words: string, kind = 'claim', actorId: string | null = 'north') =>
  toldBefore(LEDGER)({ kind, actorId, words })

test('a copy is found though its day and its stops differ', () => {
  expect(told('The North said that two drones fell on its bank of the river.')).toBe('claim')
  expect(told('THE SOUTH “denied” that any of its drones had crossed the river', 'denial', 'south')).toBe(
    'denial',
  )
})

test('any of the quotations will do, and somebody whom the library does not know yet may be the same', () => {
  expect(told('Nothing of ours crossed', 'denial', null)).toBe('denial')
})

test('others who say much the same, or the same speaker of something else, are not taken for it', () => {
  expect(told('The North said on Monday that two drones fell on its bank', 'claim', 'east')).toBe(null)
  expect(told('The North said on Monday that two boats lay at its bank of the river')).toBe(null)
  expect(told('The North said it had no drones')).toBe(null)
})

test('what denies a claim in the words of the claim is no repetition of it', () => {
  expect(told('The South denied that two drones fell on the bank of the river', 'denial', 'south')).toBe(null)
})

test('the very same words are found whatever kind and speaker were made of them', () => {
  const words = 'The North said on Monday that two drones fell on its bank of the river'
  expect(told(words, 'suspicion', 'ministry')).toBe('claim')
})

test('a treaty is known by its name, also by one of one word; no words are like nothing', () => {
  expect(told('the River Treaty of 1974', 'treaty', null)).toBe('treaty')
  expect(told('the River Treaty', 'treaty', null)).toBe(null)
  expect(told('Charter', 'treaty', null)).toBe('charter')
  expect(told('…', 'treaty', null)).toBe(null)
  expect(toldBefore([])({ kind: 'claim', actorId: null, words: 'The North said so' })).toBe(null)
})

test('of several the most alike is taken', () => {
  const ledger: readonly Told[] = [
    { id: 'short', kind: 'claim', actorId: null, words: ['The North said that two drones fell'] },
    { id: 'long', kind: 'claim', actorId: null, words: ['The North said that two drones fell today'] },
  ]
  expect(
    toldBefore(ledger)({ kind: 'claim', actorId: null, words: 'the North said that two drones fell today' }),
  ).toBe('long')
})
