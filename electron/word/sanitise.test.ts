import { expect, test } from 'vitest'
import { jpeg, png } from './gate/pictures.ts'
import { openSanitiser } from './sanitise.ts'
import { safeUrl } from '#document/address'
import { sniff } from '#document/picture'
import { fit } from './figure.ts'
import { startsRightToLeft } from './runs.ts'
import { shareOut } from './table.ts'

test('good text stays as it is and nothing is reported', () => {
  const { clean, changes } = openSanitiser()
  for (const text of [
    'plain',
    'tab\tand\nline',
    'Київ, 北京, القاهرة',
    '👩‍🚀',
    'e\u0301',
    '\u202Ertl\u202C',
    '',
  ])
    expect(clean(text)).toBe(text)
  expect(changes()).toEqual([])
})

test('what Word and XML refuse is removed, replaced or turned into breaks, and said in words', () => {
  const { clean, changes } = openSanitiser()
  expect(clean('a\u0000b\u001Bc\uFFFFd')).toBe('abcd')
  expect(clean('x\uD800y')).toBe('x\uFFFDy')
  expect(clean('p\u000Bq\u2029r\r\ns')).toBe('p\nq\nr\ns')
  clean('a\u0000b\u001Bc\uFFFFd')
  expect(changes()).toEqual([
    'Removed 3 control characters from “abcd” (2 times).',
    'Replaced 1 broken character by “\uFFFD” in “x\uFFFDy”.',
    'Turned 2 page or line separators into line breaks in “p q r s”.',
  ])
})

test('only addresses that may stand in a document become links', () => {
  expect(safeUrl('https://example.org/a b?c="d"')).toBe('https://example.org/a%20b?c=%22d%22')
  expect(safeUrl('https://example.org/a|b^c`d')).toBe('https://example.org/a%7Cb%5Ec%60d')
  expect(safeUrl(`https://example.org/${'x'.repeat(2_063)}`)).toHaveLength(2_083)
  expect(safeUrl(`https://example.org/${'x'.repeat(2_064)}`)).toBeNull()
  expect(safeUrl('http://[2001:db8::1]:8080/')).not.toBeNull()
  expect(safeUrl('mailto:desk@example.org')).toBe('mailto:desk@example.org')
  for (const host of ['a..b', '*.example.org', '.b', 'b..']) expect(safeUrl(`https://${host}/`)).toBeNull()
  for (const address of ['javascript:alert(1)', 'file:///etc/passwd', 'not an address', ''])
    expect(safeUrl(address)).toBeNull()
})

test('the first letter decides the direction', () => {
  expect(startsRightToLeft('(42) שלום world')).toBe(true)
  expect(startsRightToLeft('World שלום')).toBe(false)
  expect(startsRightToLeft('“123”')).toBe(false)
})

test('columns are whole twips that add up', () => {
  const widths = shareOut(9_184, [1 / 3, 1 / 3, 1 / 3])
  expect(widths.every(Number.isInteger)).toBe(true)
  expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9_184)
})

test('pictures keep their shape, and are never enlarged', () => {
  expect(fit({ width: 2_000, height: 1_000 }, { width: 600, height: 400 })).toEqual({
    width: 600,
    height: 300,
  })
  expect(fit({ width: 20, height: 10 }, { width: 600, height: 400 })).toEqual({ width: 20, height: 10 })
  expect(fit({ width: 9, height: 90_000 }, { width: 600, height: 400 }).width).toBe(1)
})

test('pictures are known by their bytes, and one that is cut off is none', () => {
  expect(sniff(jpeg(9, 9))).toBe('jpeg')
  expect(sniff(png(9, 9, 1, 0))).toBe('png')
  for (const whole of [jpeg(2_000, 2_000), png(2_000, 2_000, 8, 7)])
    for (const length of [0, 4, 8, 16, whole.length - 20])
      expect(sniff(whole.slice(0, length)), `${length} bytes`).toBeNull()
  expect(sniff(new TextEncoder().encode('<svg>'))).toBeNull()
})
