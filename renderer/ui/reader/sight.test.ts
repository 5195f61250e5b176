import { expect, test } from 'vitest'
import { besides } from './sight.ts'

const frame = { top: 100, bottom: 500 }

test.each([
  ['beneath, where there is room', { top: 200, bottom: 220 }, 60, 226],
  ['above, where there is none beneath', { top: 440, bottom: 460 }, 60, 374],
  ['inside, where the words fill the frame', { top: 80, bottom: 520 }, 60, 434],
  ['at the top of a frame that is too small', { top: 80, bottom: 520 }, 600, 100],
])('the bar stands %s', (_, box, height, top) => {
  expect(besides(box, height, frame)).toBe(top)
})
