import { expect, test } from 'vitest'
import type { Actor } from '#domain/incident'
import { findActors } from './actors.ts'

const actor = (name: string, aliases: string[] = []) => ({ id: name, name, aliases }) as unknown as Actor
const actors = [
  actor('Foreign Ministry of Ukraine', ['MFA Ukraine', 'Міністерство закордонних справ України']),
  actor('Ukraine'),
  actor('Andriy Yermak', ['Єрмак', 'Iermak']),
  actor('Przemysław Ćwik'),
]
const names = (typed: string) => findActors(actors, typed).matches.map(({ name }) => name)

test('actors are found by the beginnings of words, whatever their order, and by alias', () => {
  expect(names('min for')).toEqual(['Foreign Ministry of Ukraine'])
  expect(names('ierm')).toEqual(['Andriy Yermak'])
  expect(names('єрм')).toEqual(['Andriy Yermak'])
  expect(names('cwik')).toEqual(['Przemysław Ćwik'])
  expect(names('zelensky')).toEqual([])
  expect(names('')).toHaveLength(4)
})

test('a name that begins as typed comes first', () => {
  expect(names('ukr')[0]).toBe('Ukraine')
})

test('an exact name or alias leaves nothing to create', () => {
  expect(findActors(actors, 'ukraine ').exact).toBe(true)
  expect(findActors(actors, 'IERMAK').exact).toBe(true)
  expect(findActors(actors, 'Ukrain').exact).toBe(false)
})
