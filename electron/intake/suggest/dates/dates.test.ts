import { describe, expect, test } from 'vitest'
import { suggestDates } from './dates.ts'

/** As a reader of a document of Wednesday, 17 September 2025 understands them. */
const readAt = (text: string) =>
  suggestDates(text, { documentDate: '2025-09-17' }).map(({ text: words, value }) => `${words} = ${value}`)

describe('roles and headers', () => {
  test('the date of a header is never the event’s, and a weekday counts from it', () => {
    const text = '2023-09-06 A drone fell on Monday. The ministry said on Tuesday that it had been found.'
    expect(suggestDates(text).map(({ text: words, value, role }) => [words, value, role])).toEqual([
      ['2023-09-06', '2023-09-06', 'published'],
      ['on Monday', '2023-09-04', 'happened'],
      ['on Tuesday', '2023-09-05', 'said'],
    ])
  })

  test('a weekday without a date of the document has no value, and July lies behind, not ahead', () => {
    expect(suggestDates('It fell on Monday.')[0]).toMatchObject({ value: '' })
    expect(suggestDates('Since then, in July, it fell.', { documentDate: '2023-11-15' })[0]).toMatchObject({
      value: '2023-07',
    })
  })

  test('a day that no month has is no date', () => {
    expect(suggestDates('It fell on 31 February 2023.')[0]).toMatchObject({ value: '' })
  })
})

describe('words for a day', () => {
  test.each([
    ['It fell on the night of 2 May.', ['on the night of 2 May = 2025-05-02']],
    ['It fell on the night of 2-3 May.', ['on the night of 2-3 May = 2025-05-02/2025-05-03']],
    ['It fell in the early hours of Sunday.', ['in the early hours of Sunday = 2025-09-14']],
    ['It fell late on Monday.', ['late on Monday = 2025-09-15']],
    ['It fell on Tuesday, July 22, 2025.', ['on Tuesday, July 22, 2025 = 2025-07-22']],
    ['It fell on the 20th of August.', ['on the 20th of August = 2025-08-20']],
    ['It fell on the last day of August.', ['on the last day of August = 2025-08-31']],
    ['It fell on 5 May last year.', ['on 5 May last year = 2024-05-05']],
    ['It fell on Friday last week.', ['on Friday last week = 2025-09-12']],
    ['It fell on 17.08.2025.', ['17.08.2025 = 2025-08-17']],
    ['A vote is scheduled for Sunday.', ['Sunday = 2025-09-21']],
    [
      'The talks will be held on Friday, it said on Monday.',
      ['on Friday = 2025-09-19', 'on Monday = 2025-09-15'],
    ],
    ['By Tuesday the accounts were gone.', ['Tuesday = 2025-09-16']],
    ['He must leave by Friday.', ['Friday = 2025-09-19']],
  ])('%s', (text, dates) => expect(readAt(text)).toEqual(dates))
})

describe('words for a longer time', () => {
  test.each([
    ['It lasted from 28 June to 3 July 2024.', ['28 June to 3 July 2024 = 2024-06-28/2024-07-03']],
    ['It was shut between 3 and 5 May.', ['3 and 5 May = 2025-05-03/2025-05-05']],
    ['It was shut between 30 June and 4 July.', ['between 30 June and 4 July = 2025-06-30/2025-07-04']],
    ['They sailed in May and June.', ['May and June = 2025-05/2025-06']],
    ['It was seen on 9 May and on 22 June.', ['on 9 May = 2025-05-09', 'on 22 June = 2025-06-22']],
    ['It came in mid-March.', ['in mid-March = 2025-03']],
    ['It came in March last year.', ['March last year = 2024-03']],
    ['It came last November, and next May it will again.', ['last November = 2024-11', 'next May = 2026-05']],
    ['Elections are due in March.', ['March = 2026-03']],
    ['The summer of 2021 was hot.', ['The summer of 2021 = 2021-22']],
    ['They met last winter.', ['last winter = 2024-24']],
    ['They fought between 2014 and 2018.', ['between 2014 and 2018 = 2014/2018']],
    ['They fought in the late 1990s.', ['the late 1990s = 199X']],
    ['They signed as recently as 2016.', ['2016 = 2016']],
    ['It burned over the weekend.', ['over the weekend = 2025-09-13/2025-09-14']],
    ['It said so earlier this week.', ['earlier this week = 2025-09-15/2025-09-17']],
  ])('%s', (text, dates) => expect(readAt(text)).toEqual(dates))
})

describe('“since” is a stretch up to the document, but of a record it fixes the start alone', () => {
  test.each([
    ['It has lain there since April 2019.', ['since April 2019 = 2019-04/2025-09-17']],
    ['It has been shut since the spring.', ['since the spring = 2025-21/2025-09-17']],
    ['It is the third case since January.', ['since January = 2025-01/2025-09-17']],
    ['It is the largest swap since 1991.', ['1991 = 1991']],
    ['It is the first since 2017.', ['2017 = 2017']],
    ['Since then, and since the war, nothing.', []],
  ])('%s', (text, dates) => expect(readAt(text)).toEqual(dates))
})

describe('words that count from another date', () => {
  test.each([
    ['A week ago it fell.', ['A week ago = 2025-09-10~']],
    ['Just two weeks ago it fell.', ['Just two weeks ago = 2025-09-03']],
    ['On 5 May it fell. Two days later it burned.', ['On 5 May = 2025-05-05', 'Two days later = 2025-05-07']],
    [
      'On 5 May it fell. Twelve days before, it stood.',
      ['On 5 May = 2025-05-05', 'Twelve days before = 2025-04-23'],
    ],
    ['On 5 May it fell; the next day it burned.', ['On 5 May = 2025-05-05', 'the next day = 2025-05-06']],
    [
      'In 1983 they mined it, and the following year they left.',
      ['1983 = 1983', 'the following year = 1984'],
    ],
    ['On Thursday, a day after the vote, it left.', ['On Thursday = 2025-09-11', 'a day after = 2025-09-10']],
    [
      'In 2014 it came; on Oct. 16 of that year it burned.',
      ['2014 = 2014', 'on Oct. 16 of that year = 2014-10-16'],
    ],
    ['On 5 May it fell, and on the 11th it burned.', ['On 5 May = 2025-05-05', 'on the 11th = 2025-05-11']],
    ['A day after the vote, it left on Tuesday.', ['A day after = 2025-09-15', 'on Tuesday = 2025-09-16']],
  ])('%s', (text, dates) => expect(readAt(text)).toEqual(dates))
})

test.each([
  'A force of 2000 men came.',
  'May told Parliament that they may march.',
  'He bought 2,019 tonnes.',
  'The fall of the town was quick.',
  'Over the next year it will pay.',
  'Half a year later it fell.',
  'The Sunday Times wrote no.',
  'A few days after the vote it left.',
])('no date: %s', (text) => expect(readAt(text)).toEqual([]))
