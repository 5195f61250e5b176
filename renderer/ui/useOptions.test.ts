import { expect, test } from 'vitest'
import { optionAfter } from './useOptions.ts'

test('keys go from option to option, by one or by a page, and stop at the ends', () => {
  expect(optionAfter('ArrowDown', 0, 30)).toBe(1)
  expect(optionAfter('ArrowUp', 5, 30)).toBe(4)
  expect(optionAfter('ArrowUp', 0, 30)).toBe(0)
  expect(optionAfter('ArrowDown', 29, 30)).toBe(29)
  expect(optionAfter('PageDown', 2, 30)).toBeGreaterThan(3)
  expect(optionAfter('PageUp', 2, 30)).toBe(0)
  expect(optionAfter('PageDown', 28, 30)).toBe(29)
  expect(optionAfter('Home', 17, 30)).toBe(0)
  expect(optionAfter('End', 17, 30)).toBe(29)
})

test('where there are no options a key leads to the first place, and other keys lead nowhere', () => {
  expect(optionAfter('ArrowDown', 0, 0)).toBe(0)
  expect(optionAfter('ArrowUp', 0, 0)).toBe(0)
  expect(optionAfter('End', 0, 0)).toBe(0)
  expect(optionAfter('a', 3, 30)).toBeNull()
})
