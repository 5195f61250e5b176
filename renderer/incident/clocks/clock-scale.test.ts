import { expect, test } from 'vitest'
import { ends, placeDays, type Tick } from './clock-scale.ts'

const tick = (date: string, clock: Tick['clock'] = 'said'): Tick => ({
  id: `${clock}${date}${Math.random()}`,
  clock,
  kind: null,
  date,
  words: '',
})

test('days keep their order, neighbours are apart, and a long gap does not swallow the line', () => {
  const place = placeDays(
    [
      tick('1949-04-04', 'happened'),
      tick('2023-09-03/2023-09-04', 'happened'),
      tick('2023-09-06'),
      tick('2023-11-15'),
    ],
    '2023-09-03',
  )
  const at = ['1949-04-04', '2023-09-03', '2023-09-04', '2023-09-06', '2023-11-15'].map(
    (day) => place(day).at,
  )
  expect(at[0]).toBe(0)
  expect(at).toEqual(at.toSorted((a, b) => a - b))
  expect(new Set(at).size).toBe(5)
  expect((at[1] ?? 0) - (at[0] ?? 0)).toBeLessThan(0.35)
  expect(at[4]).toBeLessThan(1)
})

test('a day on which much was said has room for its dots', () => {
  const busy = placeDays(
    [...Array.from({ length: 12 }, () => tick('2023-09-04')), tick('2023-09-05'), tick('2023-09-06')],
    null,
  )
  const first = busy('2023-09-05').at - busy('2023-09-04').at
  const second = busy('2023-09-06').at - busy('2023-09-05').at
  expect(first).toBeGreaterThan(3 * second)
})

test('the ends of a date', () => {
  expect(ends('2023-07')).toEqual({ from: '2023-07-01', to: '2023-07-31' })
  expect(ends('../2023-07-02')).toEqual({ from: '2023-07-02', to: '2023-07-02' })
  expect(ends('')).toBeNull()
})
