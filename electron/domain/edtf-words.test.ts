import { describe, expect, test } from 'vitest'
import { dayWords, edtfWords, readDate } from './edtf-words.ts'

/** Dates whose words lead back to the same date. */
const TWO_WAY: [edtf: string, words: string][] = [
  ['2023', '2023'],
  ['2023-07', 'July 2023'],
  ['2023-09-04', '4 September 2023'],
  ['2023-09-03/2023-09-04', '3–4 September 2023'],
  ['2023-08-30/2023-09-02', '30 August – 2 September 2023'],
  ['2022-12-30/2023-01-02', '30 December 2022 – 2 January 2023'],
  ['2023-07/2023-09', 'July 2023 – September 2023'],
  ['2022/2023', '2022 – 2023'],
  ['2022/..', 'since 2022'],
  ['2022-02-24/..', 'since 24 February 2022'],
  ['../2023-07', 'until July 2023'],
  ['2022/', 'from 2022, end not known'],
  ['/2023-09-04', 'to 4 September 2023, start not known'],
  ['2023-07~', 'about July 2023'],
  ['2023-09-04?', '4 September 2023 (uncertain)'],
  ['2023-07%', 'about July 2023 (uncertain)'],
  ['2022~/..', 'since about 2022'],
  ['2023-09-03~/2023-09-04~', 'about 3–4 September 2023'],
  ['2023-09-03?/2023-09-04?', '3–4 September 2023 (uncertain)'],
  ['2023-09-03?/2023-09-04', '3 September 2023 (uncertain) – 4 September 2023'],
  ['2023-09-03~/2023-09-04', 'about 3 September 2023 – 4 September 2023'],
  ['2023-08-30~/2023-09-02~', 'about 30 August 2023 – about 2 September 2023'],
  ['199X', 'the 1990s'],
  ['199X~', 'about the 1990s'],
  ['2023-21', 'spring 2023'],
  ['2023-24', 'winter 2023'],
]

describe('a date in words', () => {
  test.each([
    ...TWO_WAY,
    ['2023-09-04/2023-09-04', '4 September 2023'],
    ['20XX', 'some year from 2000 to 2099'],
    ['2023-XX', '2023, month not known'],
    ['2023-XX-XX', '2023, month not known'],
    ['2023-09-XX', 'September 2023, day not known'],
    [' 2023-09-04 ', '4 September 2023'],
    ['next week', 'next week'],
    ['2023-02-30', '2023-02-30'],
    ['', ''],
  ])('%s is “%s”', (edtf, words) => {
    expect(edtfWords(edtf)).toBe(words)
  })

  test.each([
    ['2023-09-04', '4 Sep 2023'],
    ['2023-08-30/2023-09-02', '30 Aug – 2 Sep 2023'],
    ['2023-09-03/2023-09-04', '3–4 Sep 2023'],
    ['2023-07', 'Jul 2023'],
    ['2023-21', 'spring 2023'],
  ])('%s is “%s” in a list', (edtf, words) => {
    expect(edtfWords(edtf, { short: true })).toBe(words)
  })

  test.each([
    ['2023-09-04', '4 September 2023'],
    ['2023-09-04T22:15:00.000Z', '4 September 2023'],
    ['2023-09', '2023-09'],
    ['2023-02-30', '2023-02-30'],
    ['2023-XX-04', '2023-XX-04'],
    ['soon', 'soon'],
  ])('the day %s is “%s”', (day, words) => {
    expect(dayWords(day)).toBe(words)
  })
})

describe('what people type', () => {
  test.each(TWO_WAY)('%s is read back from “%s”', (edtf, words) => {
    expect(readDate(words)).toEqual({ ok: true, edtf })
  })

  test.each([
    ['2023-09-04', '2023-09-04'],
    ['  2023-09-03/2023-09-04 ', '2023-09-03/2023-09-04'],
    ['2023-09-XX', '2023-09-XX'],
    ['2023?', '2023?'],
    ['4 Sep 2023', '2023-09-04'],
    ['4 Sep. 2023', '2023-09-04'],
    ['Sept 2023', '2023-09'],
    ['Sep. 2023', '2023-09'],
    ['September, 2023', '2023-09'],
    ['4  SEPTEMBER  2023', '2023-09-04'],
    ['4th September 2023', '2023-09-04'],
    ['1st of May 2023', '2023-05-01'],
    ['4. September 2023', '2023-09-04'],
    ['September 4, 2023', '2023-09-04'],
    ['Sept. 4th, 2023', '2023-09-04'],
    ['29 February 2024', '2024-02-29'],
    ['2023/09/04', '2023-09-04'],
    ['2023.9.4', '2023-09-04'],
    ['2023-9-4', '2023-09-04'],
    ['3-4 Sept 2023', '2023-09-03/2023-09-04'],
    ['3 – 4 September 2023', '2023-09-03/2023-09-04'],
    ['3 to 4 September 2023', '2023-09-03/2023-09-04'],
    ['September 3-4, 2023', '2023-09-03/2023-09-04'],
    ['30 Aug - 2 Sep 2023', '2023-08-30/2023-09-02'],
    ['September 30 to October 2, 2023', '2023-09-30/2023-10-02'],
    ['from July to September 2023', '2023-07/2023-09'],
    ['2022-2023', '2022/2023'],
    ['2022–2023', '2022/2023'],
    ['2023-09-03 / 2023-09-04', '2023-09-03/2023-09-04'],
    ['2023-09-03 to 2023-09-04', '2023-09-03/2023-09-04'],
    ['about 2023', '2023~'],
    ['around July 2023', '2023-07~'],
    ['c. 1990', '1990~'],
    ['ca. 1990', '1990~'],
    ['about 2023-09', '2023-09~'],
    ['4 Sep 2023?', '2023-09-04?'],
    ['about 4 Sep 2023?', '2023-09-04%'],
    ['1990s', '199X'],
    ['Fall 2023', '2023-23'],
    ['until July 2023', '../2023-07'],
  ])('“%s” is %s', (typed, edtf) => {
    expect(readDate(typed)).toEqual({ ok: true, edtf })
  })

  test.each([
    ['4/9/2023', /two days/],
    ['04.09.2023', /begins with its year: 2023-09-04/],
    ['4. 9. 2023', /begins with its year: 2023-09-04/],
    ['4-9-2023', /two days/],
    ['4/9/23', /two days/],
    ['4 Sep 23', /year of four digits/],
    ['Sept 23', /year of four digits/],
    ['September 4', /year of four digits/],
    ['31 September 2023', /September 2023 has no day 31: it has 30 days/],
    ['29 Feb 2023', /no day 29/],
    ['0 Sep 2023', /no day 0:/],
    ['2023-13-04', /no month 13/],
    ['5-4 Sep 2023', /ends before it begins/],
    ['September 2023 to August 2023', /ends before it begins/],
    ['4 spring 2023', /season/],
    ['yesterday', /not a date/],
    ['early September 2023', /not a date/],
    ['ma 2023', /not a date/],
    ['4 juin 2023', /not a date/],
    ['2023~?', /not a date/],
    ['', /No date/],
    ['since', /not a date/],
  ])('“%s” is refused: %s', (typed, reason) => {
    const result = readDate(typed)
    expect(result.ok ? result.edtf : result.reason).toMatch(reason)
    expect(result.ok).toBe(false)
  })
})
