import { expect, test } from 'vitest'
import { guessActor } from './actor-kind.ts'

const TEXT = `Norland’s foreign ministry accused Romania of it. Its minister, Ilya Karsten, said so on Monday. “They came at night,”
said Maria Brun, 43. Red Cross officials were there, and so was Petar Anev, a spokesman for the army. Ms Oyelle called it
“absurd”. The owner, Hai River Power, did not answer. Ana Ferré who keeps the bakery heard it.`

test.each([
  ['Romania', 'state', 'RO'],
  ['Norland', 'state', null],
  ['Norland’s foreign ministry', 'body', null],
  ['Ilya Karsten', 'person', null],
  ['Maria Brun', 'person', null],
  ['Petar Anev', 'person', null],
  ['Ana Ferré', 'person', null],
  ['Renata Oyelle', 'person', null],
  ['Red Cross', 'body', null],
  ['Hai River Power', 'body', null],
  ['NATO', 'body', null],
  ['officials', 'body', null],
  ['(a*+', 'body', null],
])('%s is a %s', (name, kind, country) => {
  expect(guessActor(name, TEXT)).toEqual({ kind, country })
})
