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

const called = (text: string) => suggestPlaces(text).map((place) => place.text)

describe('names that no list knows', () => {
  test.each([
    ['A shell fell outside Garend Kalan.', ['Garend Kalan']],
    ['Shells were fired at a post inside Velmar.', ['Velmar']],
    ['A freighter bound for rebel-held Marsa was stopped.', ['Marsa']],
    ['According to residents of Karn Ordu, nobody came.', ['Karn Ordu']],
    ['They live in Odoro, in the north of Kivumba.', ['Odoro', 'Kivumba']],
    ['The rocket fell on Ruhama, in Mwezi, at noon.', ['Ruhama', 'Mwezi']],
    ['It was seen in the Lower Tesh and Keran sectors.', ['Lower Tesh', 'Keran']],
    ['Men of Kok-Tal, a Tarkan village, fled.', ['Kok-Tal']],
    ['Trawlers scraped hulls off the Banc Rouge.', ['Banc Rouge']],
    ['A boat sank off the coast of Almara.', ['the coast of Almara']],
    ['The convoy left Hallmark Bay for the Strait of Oram.', ['Hallmark Bay', 'the Strait of Oram']],
    ['TANGDAR, Jan 17 (UNS): Three died.', ['TANGDAR']],
    ['Upper Dzhar – Eleven rounds were fired.', ['Upper Dzhar']],
    ['Halden, 24 February 2023', ['Halden']],
  ])('%s', (text, places) => expect(called(text)).toEqual(places))

  test('a place stands where it is first named behind a preposition', () =>
    expect(suggestPlaces('Who cut the cable to Ostra? Nobody in Ostra knows.')[0]).toMatchObject({
      start: 21,
    }))

  test('the country is the one that stands behind the name', () =>
    expect(
      suggestPlaces('A pipeline begins near Inkar in Finland and ends at Palden, Estonia.').map(
        ({ text, country }) => [text, country],
      ),
    ).toEqual(
      expect.arrayContaining([
        ['Inkar', 'FI'],
        ['Palden', 'EE'],
      ]),
    ))
})

describe('states and seats of power that act are no places', () => {
  test.each([
    'Samples were sent to Moscow for an answer.',
    'The launcher came from Russia’s brigade.',
    'The council met at Britain’s request.',
    'The Emirati port was shut.',
    'It took part in Operation Sea Guardian.',
    'Neither side spoke.',
    'The Agreement on the Demilitarised Strip holds.',
    'The Tangdar shelling went on.',
  ])('%s', (text) => expect(called(text)).toEqual([]))

  test('but a flight goes from one to another', () =>
    expect(called('A flight from Athens to Riga was diverted.')).toEqual(['Athens', 'Riga']))
})
