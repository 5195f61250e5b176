import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Edtf, daysInMonth, edtfBounds, edtfSortKey, parseEdtf } from './edtf.ts'

describe('dates of EDTF level 1 are read', () => {
  test.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-09', '2023-09-01', '2023-09-30'],
    ['2023-09-04', '2023-09-04', '2023-09-04'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29', '2000-02-29'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['0000', '0000-01-01', '0000-12-31'],
    ['9999-12-31', '9999-12-31', '9999-12-31'],
    ['2023-21', '2023-03-01', '2023-05-31'],
    ['2023-22', '2023-06-01', '2023-08-31'],
    ['2023-23', '2023-09-01', '2023-11-30'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['9999-24', '9999-12-01', '9999-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2023-XX', '2023-01-01', '2023-12-31'],
    ['2023-02-XX', '2023-02-01', '2023-02-28'],
    ['2023-XX-XX', '2023-01-01', '2023-12-31'],
    ['2023?', '2023-01-01', '2023-12-31'],
    ['2023-09~', '2023-09-01', '2023-09-30'],
    ['2023-09-04%', '2023-09-04', '2023-09-04'],
    ['2023-09-03/2023-09-04', '2023-09-03', '2023-09-04'],
    ['2023-09-03/2023-09', '2023-09-03', '2023-09-30'],
    ['2004-02-01/2005', '2004-02-01', '2005-12-31'],
    ['2022?/2023~', '2022-01-01', '2023-12-31'],
    ['2023-09-04/2023-09-04', '2023-09-04', '2023-09-04'],
    ['2023-09-20/2023-09', '2023-09-20', '2023-09-30'],
    ['2023-09/2023-09-20', '2023-09-01', '2023-09-20'],
    ['1985-04-12/..', '1985-04-12', null],
    ['1985-04-12/', '1985-04-12', null],
    ['../1985-04', null, '1985-04-30'],
    ['/1985', null, '1985-12-31'],
  ])('%s means %s to %s', (text, from, to) => {
    expect(parseEdtf(text)).toMatchObject({ ok: true })
    expect(edtfBounds(text)).toEqual({ from, to })
  })

  test.each([
    ['2023-09-04', false, false],
    ['2023-09-04?', true, false],
    ['2023-09-04~', false, true],
    ['2023-09-04%', true, true],
  ])('%s: uncertain %s, approximate %s', (text, uncertain, approximate) => {
    expect(parseEdtf(text)).toEqual({
      ok: true,
      value: { kind: 'date', date: { year: '2023', month: '09', day: '04', uncertain, approximate } },
    })
  })

  test('an open end is told apart from an unknown one', () => {
    expect(parseEdtf('2023/..')).toMatchObject({ value: { kind: 'interval', end: 'open' } })
    expect(parseEdtf('2023/')).toMatchObject({ value: { kind: 'interval', end: 'unknown' } })
    expect(parseEdtf('../2023')).toMatchObject({ value: { kind: 'interval', start: 'open' } })
    expect(parseEdtf('/2023')).toMatchObject({ value: { kind: 'interval', start: 'unknown' } })
  })
})

describe('what is no date is refused with its reason', () => {
  test.each([
    ['', /No date/],
    ['   ', /No date/],
    ['yesterday', /“yesterday” is not a date/],
    ['2023-02-29', /February 2023 has no day 29: it has 28 days/],
    ['1900-02-29', /no day 29/],
    ['2023-04-31', /no day 31: it has 30 days/],
    ['2023-01-00', /no day 0:/],
    ['2023-00', /no month 00/],
    ['2023-13', /no month 13/],
    ['2023-20', /no month 20/],
    ['2023-25', /no month 25/],
    ['2023-41', /no month 41/],
    ['2023-21-04', /season/],
    ['2023-21-XX', /season/],
    ['2023-XX-04', /month is unknown/],
    ['202X-09', /leave month and day out/],
    ['20XX-09-04', /leave month and day out/],
    ['2023-09-04/2023-09-03', /ends before it begins/],
    ['2023/2022', /ends before it begins/],
    ['2023-09/2023-08-31', /ends before it begins/],
    ['../..', /at least one known end/],
    ['/', /at least one known end/],
    ['/..', /at least one known end/],
    ['2023/2024/2025', /one “\/”/],
    ['2023-09-31/2023-10', /no day 31/],
    ['2022/2023-13', /no month 13/],
  ])('%j: %s', (text, reason) => {
    const result = parseEdtf(text)
    expect(result.ok ? 'accepted' : result.reason).toMatch(reason)
    expect(edtfBounds(text)).toEqual({ from: null, to: null })
    expect(edtfSortKey(text)).toBe('')
  })

  test.each(
    // prettier-ignore
    [
      // Other ways to write a date
      '23', '202', '20231', '2023-9-4', '2023-9', '20230904', '2023/09/04', '04-09-2023', '2023-W36', '2023-247',
      '2023-09-04T10:00:00Z', '2023-09-04 10:00', '2023-09-03 / 2023-09-04', '2023-09-04–2023-09-05', '２０２３',
      // Level 1, but outside what is stored
      '-1985', 'Y170000002',
      // Level 2
      'XXXX', '2XXX', '156X-12-25', 'XXXX-12-XX', '1984-1X', '2023-09-0X', '?2023-09-04', '2023-?09-04', '2023-09?-04',
      '2023~-09', '2001-34', '1950S2', 'Y17E7', '[1667,1668]', '{1960,1961-12}', '[..1984]', '1984..1986',
      '2004-06-XX/2004-07-03', '2004-06-01/2004-06-XX', '199X/2003', '2004-06-~01/2004-06-~20',
      // Marks twice or in the wrong order
      '2023??', '2023?~', '2023%?', '../2023?/',
    ],
  )('%s is not stored', (text) => {
    expect(parseEdtf(text).ok).toBe(false)
  })
})

test.each([
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2023, 4, 30],
  [2023, 9, 30],
  [2023, 12, 31],
])('month %i-%i has %i days', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days)
})

test('dates sort by their first possible day, then by their last', () => {
  const inOrder = [
    '199X',
    '../2022',
    '2023-09-03/2023-09-04',
    '2023-09-03/2023-09-06',
    '2023-09-03/..',
    '2023-09-04',
    '2023-10-01',
    '2023-10',
    '2023-24',
  ]
  const sorted = inOrder.toReversed().toSorted((a, b) => (edtfSortKey(a) < edtfSortKey(b) ? -1 : 1))
  expect(sorted).toEqual(inOrder)
})

describe('as the field of a record', () => {
  test('spaces around a date are not stored', () => {
    expect(Edtf.parse(' 2023-09-04\n')).toBe('2023-09-04')
  })

  test('the reason of a refusal is kept, also where the field may be empty', () => {
    const field = z.union([z.literal(''), Edtf])
    expect(field.parse('')).toBe('')
    expect(field.safeParse('2023-02-30').error?.issues[0]?.message).toMatch(/no day 30/)
    expect(Edtf.safeParse('').success).toBe(false)
  })
})
