import { describe, expect, test } from 'vitest'
import { suggestContext } from './contexts.ts'
import { suggestPlaces } from './places.ts'

describe('places', () => {
  test('a town has coordinates, of several towns of one name the one in a country that the text names', () => {
    const [birmingham] = suggestPlaces('A drone fell in Birmingham, said a man in the United States.')
    expect(birmingham).toMatchObject({ text: 'Birmingham', country: 'US' })
    const [izmail] = suggestPlaces('A drone fell near Izmail.')
    expect(izmail).toMatchObject({ country: 'UA', position: { latitude: 45.35, longitude: 28.84 } })
  })

  test('a town is found by the name that the news give it, where the list has another', () => {
    expect(suggestPlaces('A drone fell in Basra.')).toMatchObject([
      { text: 'Basra', country: 'IQ', position: { latitude: 30.51, longitude: 47.78 } },
    ])
  })

  test('every place of a list, and the country of a village where it is said', () => {
    const named = (text: string) => suggestPlaces(text).map(({ text, country }) => [text, country])
    expect(named('Talks were held in Geneva, Washington and New York.')).toEqual([
      ['Geneva', 'CH'],
      ['Washington', 'US'],
      ['New York', 'US'],
    ])
    expect(named('It fell on the Polish village of Dolna Brezh.')).toEqual([['Dolna Brezh', 'PL']])
  })

  test.each(['The Bay Accord is in force.', 'A man of the Hai coast guard said no.'])(
    'no place: %s',
    (text) => expect(suggestPlaces(text)).toEqual([]),
  )

  test('a village that no list knows is proposed without coordinates', () => {
    expect(suggestPlaces('It fell near the village of Dolna Brezh.')).toMatchObject([
      { text: 'Dolna Brezh', country: null, position: null },
    ])
  })
})

test.each([
  [
    'Paragraph 3 aside, paragraph 4 of the Karsh Measures of 2020 holds.',
    'paragraph 4 of the Karsh Measures of 2020',
  ],
  ['At the request of Norland, the council will meet in Oslo.', 'the council will meet in Oslo'],
  [
    'A skirmish in 2020 that left seven dead, Norland said, is not forgotten.',
    'A skirmish in 2020 that left seven dead',
  ],
  ['In 1983 Merovia mined the strait, and both were censured.', 'In 1983 Merovia mined the strait'],
])('context is as short as it can be understood: %s', (text, expected) =>
  expect(suggestContext(text).map(({ quote }) => quote.exact)).toContain(expected),
)

test('“the deal” alone brings nothing in', () =>
  expect(suggestContext('Norland hailed the deal.')).toEqual([]))

test('context: treaties, agreements, meetings, sanctions, earlier incidents', () => {
  const text =
    'Under Article 5 of the North Atlantic Treaty an attack on one is an attack on all. The ministers will meet in Oslo on Friday. Norland is under an arms embargo. A similar attack in November 2022 killed two.'
  expect(suggestContext(text).map(({ type }) => type)).toEqual([
    'treaty article',
    'meeting',
    'sanction',
    'earlier incident',
  ])
})
