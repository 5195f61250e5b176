import { expect, test } from 'vitest'
import { parseEdtf } from './edtf.ts'
import { readFigures } from './edtf-figures.ts'
import { suggestEdtf } from './edtf-suggest.ts'
import { readDate } from './edtf-words.ts'

test.each([
  ['4.9.2023', ['2023-09-04']],
  ['04.09.2023', ['2023-09-04']],
  ['4. 9. 2023', ['2023-09-04']],
  ['4.9.23', ['2023-09-04']],
  ['04/09/2023', ['2023-09-04', '2023-04-09']],
  ['4-9-2023', ['2023-09-04', '2023-04-09']],
  ['4/9/23', ['2023-09-04', '2023-04-09']],
  ['9/9/2023', ['2023-09-09']],
  ['13/09/2023', ['2023-09-13']],
  ['09/13/2023', ['2023-09-13']],
  ['31.02.2023', ['2023-02']],
  ['29/02/2023', ['2023-02']],
  ['31 September 2023', ['2023-09']],
  ['2023-02-31', ['2023-02']],
  ['20230904', ['2023-09-04']],
  ['09/2023', ['2023-09']],
  ['9.2023', ['2023-09']],
  ['2023/9', ['2023-09']],
  ['before 2023-09-04', ['../2023-09-04']],
  ['before 4 September 2023', ['../2023-09-04']],
  ['by 4.9.2023', ['../2023-09-04']],
  ['no later than 04/09/2023', ['../2023-09-04', '../2023-04-09']],
  ['after 2023-09-04', ['2023-09-04/..']],
  ['after September 2023', ['2023-09/..']],
  ['about 4.9.2023', ['2023-09-04~']],
  ['approx. 2023', ['2023~']],
  ['~2023', ['2023~']],
  ['early September 2023', ['2023-09']],
  ['mid-September 2023', ['2023-09']],
  ['the end of 2023', ['2023']],
  ['on 4 September 2023', ['2023-09-04']],
  ['Monday, 4 September 2023', ['2023-09-04']],
  ['Mon 4 Sep 2023', ['2023-09-04']],
  ['4 September 2023.', ['2023-09-04']],
  ['2023-09-04T22:15:00Z', ['2023-09-04']],
  ['4 Sep 2023, 22:15', ['2023-09-04']],
  ['4.9.2023 – 6.9.2023', ['2023-09-04/2023-09-06']],
  ['between 3.9.2023 and 4.9.2023', ['2023-09-03/2023-09-04']],
  ['03/09/2023 to 04/09/2023', ['2023-09-03/2023-09-04', '2023-03-09/2023-04-09']],
])('“%s” may mean %j', (typed, edtf) => {
  expect(readDate(typed).ok).toBe(false)
  expect(suggestEdtf(typed)).toEqual(edtf)
  for (const date of edtf) expect(parseEdtf(date).ok).toBe(true)
})

test.each([
  '',
  'yesterday',
  'before',
  'before noon',
  '4 juin 2023',
  '2023-13-04',
  '13.13.2023',
  '99/99/9999',
  'Sept 4',
  '6.9.2023 – 4.9.2023',
  '1/2/3/4',
])('nothing is made up out of “%s”', (typed) => {
  expect(suggestEdtf(typed)).toEqual([])
})

test.each([
  '2023-09-04',
  '4 Sept 2023',
  'September 2023',
  '2023/09/04',
  'about 2023',
  '2023-09-04?',
  '../2023',
])('“%s” is a date already', (typed) => {
  expect(readDate(typed).ok).toBe(true)
  expect(suggestEdtf(typed)).toEqual([])
})

test.each([
  ['4.9.2023', 'A date in figures begins with its year: 2023-09-04'],
  ['04/09/2023', '“04/09/2023” can mean two days'],
  ['31.02.2023', 'February 2023 has 28 days'],
  ['29/02/2023', 'February 2023 has 28 days'],
  ['31/04/2023', 'April 2023 has 30 days'],
  ['13.13.2023', 'There is no month 13'],
])('“%s” is refused, because: %s', (typed, reason) => {
  expect(readFigures(typed)?.reason).toBe(reason)
  expect(readDate(typed)).toEqual({ ok: false, reason })
})
