import { expect, test } from 'vitest'
import { MARKINGS, MARKING_COLOUR, MARKING_WORDS, Marking, compareMarkings } from './marking.ts'

test('the labels and colours of TLP 2.0, from open to strict', () => {
  expect(MARKINGS.map((marking) => [marking, MARKING_COLOUR[marking]])).toEqual([
    ['TLP:CLEAR', '#FFFFFF'],
    ['TLP:GREEN', '#33FF00'],
    ['TLP:AMBER', '#FFC000'],
    ['TLP:AMBER+STRICT', '#FFC000'],
    ['TLP:RED', '#FF2B2B'],
  ])
})

test('the stricter marking is the greater', () => {
  const shuffled: Marking[] = ['TLP:AMBER+STRICT', 'TLP:CLEAR', 'TLP:RED', 'TLP:AMBER', 'TLP:GREEN']
  expect(shuffled.toSorted(compareMarkings)).toEqual(MARKINGS)
  expect(compareMarkings('TLP:AMBER', 'TLP:AMBER')).toBe(0)
})

test.each(['TLP:WHITE', 'tlp:red', 'TLP: RED', 'TLP:AMBER STRICT', 'RED', ''])(
  '“%s” is no label',
  (label) => {
    expect(Marking.safeParse(label).success).toBe(false)
  },
)

test('each label says in its own words who may read', () => {
  expect(new Set(Object.values(MARKING_WORDS)).size).toBe(MARKINGS.length)
  expect(MARKING_WORDS['TLP:AMBER']).toContain('clients')
  expect(MARKING_WORDS['TLP:AMBER+STRICT']).not.toContain('clients')
})
