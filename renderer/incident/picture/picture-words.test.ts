import { expect, test } from 'vitest'
import { factRows, makingWords, whyNotShown } from './picture-words.ts'

const FACTS = {
  ...{ width: 160, height: 120, camera: '', takenAt: '', offset: '', place: null, software: '' },
  ...{ description: '', credit: '' },
}

test('only what a picture says has a row, in words that a person can copy', () => {
  expect(factRows(FACTS)).toEqual([])
  const place = { latitude: -45.2718, longitude: 28.9331 }
  expect(factRows({ ...FACTS, takenAt: '2024-03-14 04:12:33', offset: '+02:00', place })).toEqual([
    { name: 'Taken', words: '2024-03-14 04:12:33 UTC+02:00, by the camera’s own clock' },
    { name: 'Place', words: '45.27180° S, 28.93310° E' },
  ])
  expect(factRows({ ...FACTS, takenAt: '2024-03-14 04:12:33' })[0]!.words).toBe(
    '2024-03-14 04:12:33, by the camera’s own clock',
  )
})

test('a picture of too many pixels is not decoded, and a TIFF cannot be', () => {
  expect(whyNotShown('image/png', { width: 8_000, height: 5_000 })).toBeNull()
  expect(whyNotShown('image/png', { width: 8_000, height: 5_001 })).toContain('40 megapixels')
  expect(whyNotShown('image/tiff', FACTS)).toContain('TIFF')
})

test('while evidence is made, a copy is spoken of only where one is made', () => {
  expect(['image/jpeg', 'image/png'].map(makingWords)).toEqual(['Making evidence …', 'Making evidence …'])
  expect(['image/webp', 'image/tiff'].map(makingWords)).toEqual(['Making a copy …', 'Making a copy …'])
})
