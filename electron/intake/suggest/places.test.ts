import { describe, expect, test } from 'vitest'
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
