import { expect, test } from 'vitest'
import { countryName, placeWords, precisionWords } from './place.ts'

const nowhere = { name: '', country: null, latitude: null, longitude: null, precision: null }

test('a place in words says no more than is known', () => {
  expect(placeWords(nowhere)).toBe('')
  expect(placeWords({ ...nowhere, name: 'Plauru', country: 'RO' })).toBe('Plauru, Romania')
  expect(placeWords({ ...nowhere, name: 'Plauru', precision: 2000 })).toBe('Plauru · ±2 km')
  expect(precisionWords(500)).toBe('±500 m')
  expect(countryName('ZZ')).not.toBe('')
})
