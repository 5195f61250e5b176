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

test('a distance may be said in another unit', () => {
  const distance = (text: string) => readNumber(text, 'The distance', 1, 20_000_000, { m: 1, km: 1_000 })
  expect(distance('50 km')).toEqual({ ok: true, value: 50_000 })
  expect(distance('1,5km')).toEqual({ ok: true, value: 1_500 })
  expect(distance('300 m')).toEqual({ ok: true, value: 300 })
  expect(distance('3 miles').ok).toBe(false)
  expect(distance('km').ok).toBe(false)
})

test('long numbers are written in groups', () => {
  expect(numberWords(20_000_000)).toBe('20,000,000')
})
