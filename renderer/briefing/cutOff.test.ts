import { expect, test } from 'vitest'
import { instantWords, readDay, readInstant } from './cutOff.ts'

test.each([
  ['6 Sep 2023 18:00', '2023-09-06T18:00:00.000Z'],
  ['6 September 2023, 18:00 UTC', '2023-09-06T18:00:00.000Z'],
  ['2023-09-06 8:05', '2023-09-06T08:05:00.000Z'],
  ['2023-09-06T18:00Z', '2023-09-06T18:00:00.000Z'],
  ['6 Sep 2023 at 18.30', '2023-09-06T18:30:00.000Z'],
  ['2023-09-06', '2023-09-06T23:59:00.000Z'],
])('“%s” is %s', (typed, value) => {
  expect(readInstant(typed)).toEqual({ ok: true, value })
})

test.each([
  '',
  'soon',
  '18:00',
  'July 2023 18:00',
  '2023-09-06 25:00',
  '2023-09-06 18:61',
  '2023-02-30 10:00',
])('“%s” is no cut-off, and the reason is said', (typed) => {
  const read = readInstant(typed)
  expect(read.ok).toBe(false)
  if (!read.ok) expect(read.reason).toMatch(/\S/)
})

test('a day is a whole day', () => {
  expect(readDay('6 Sep 2023')).toEqual({ ok: true, value: '2023-09-06' })
  expect(readDay('September 2023').ok).toBe(false)
  expect(readDay('2023-09-06?').ok).toBe(false)
  expect(readDay('3–4 September 2023').ok).toBe(false)
})

test('what is shown to be edited is read back as the same', () => {
  const instant = '2023-09-06T18:00:00.000Z'
  expect(readInstant(instantWords(instant))).toEqual({ ok: true, value: instant })
})
