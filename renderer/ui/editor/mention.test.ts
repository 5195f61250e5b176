import { expect, test } from 'vitest'
import { filterChoices, type ReferenceChoice } from './choices.ts'
import { mentionIn } from './mention.ts'

test.each([
  ['@', 0, ''],
  ['It fell @rom', 8, 'rom'],
  ['(@rom', 1, 'rom'],
  ['It fell @romania def', 8, 'romania def'],
  ['“@x', 1, 'x'],
])('“%s” asks for a reference', (text, at, query) => {
  expect(mentionIn(text)).toEqual({ at, query })
})

test.each(['', 'no sign', 'name@example.org', '@ space first', '@one two three four five', 'x @a@b'])(
  '“%s” does not',
  (text) => {
    expect(mentionIn(text)).toBeNull()
  },
)

const choice = (label: string, who: string, what: string): ReferenceChoice => ({
  to: { kind: 'statement', id: '018a5c1e-0000-7000-8000-000000000001' },
  label,
  kind: 'denial',
  who,
  what,
})

test('words find a choice in any order and without accents', () => {
  const choices = [choice('1', 'Romania', 'no threat at Plăuru'), choice('2', 'Ukraine', 'drones fell')]
  expect(filterChoices(choices, 'plauru ROM').map(({ label }) => label)).toEqual(['1'])
  expect(filterChoices(choices, 'denial')).toHaveLength(2)
  expect(filterChoices(choices, 'nobody')).toEqual([])
})
