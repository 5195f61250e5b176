import { expect, test } from 'vitest'
import { placeDays, type Tick } from './clock-scale.ts'

const tick = (date: string): Tick => ({ id: date, clock: 'said', kind: null, date, words: '' })

test('days keep their order, neighbours are apart, and a long gap does not swallow the line', () => {
  const place = placeDays(['2023-09-03/2023-09-04', '2023-09-06', '2023-11-15'].map(tick))
  const at = ['2023-09-03', '2023-09-04', '2023-09-06', '2023-11-15'].map((day) => place(day).at)
  expect(at[0]).toBe(0)
  expect(at[3]).toBe(1)
  expect(at).toEqual(at.toSorted((a, b) => a - b))
  expect((at[1] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(0.15)
})

test('a single day stands in the middle', () => {
  expect(placeDays([tick('2023-09-04')])('2023-09-04').at).toBe(0.5)
})
