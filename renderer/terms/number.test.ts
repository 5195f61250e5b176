import { expect, test } from 'vitest'
import { numberWords, readNumber } from './number.ts'

const longitude = (text: string) => readNumber(text, 'Longitude', -180, 180)

test.each([
  ['28.83', 28.83],
  [' 28,83 ', 28.83],
  ['-180', -180],
  ['−3.5', -3.5],
  ['+7', 7],
  ['.5', 0.5],
  ['12.', 12],
  ['0', 0],
  ['', null],
  ['  ', null],
])('“%s” is read as %s', (text, value) => {
  expect(longitude(text)).toEqual({ ok: true, value })
})

test.each(['abc', '180.01', '-181', '1e2', '0x10', '12 34', '1,234,5', '-', '28.83°', 'Infinity'])(
  '“%s” is refused with the range',
  (text) => {
    expect(longitude(text)).toEqual({ ok: false, reason: 'Longitude lies between −180 and 180' })
  },
)

test('long numbers are written in groups', () => {
  expect(numberWords(20_000_000)).toBe('20,000,000')
})
