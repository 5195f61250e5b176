import { expect, test } from 'vitest'
import { newerOf } from './newer.ts'

const dated = (
  published: string,
  capturedAt = '2024-05-01T09:00:00.000Z',
  publishedInstant: string | null = null,
) => ({
  published,
  capturedAt,
  publishedInstant,
})

test.each([
  ['a later day', dated('2023-09-05'), dated('2023-09-04'), { newer: 'one', by: 'published' }],
  ['a later month', dated('2023-08'), dated('2023-09-04'), { newer: 'other', by: 'published' }],
  [
    'a later hour',
    dated('2023-09-04', undefined, '2023-09-04T08:00:00Z'),
    dated('2023-09-04', undefined, '2023-09-04T11:00:00Z'),
    { newer: 'other', by: 'published' },
  ],
  [
    'the capture, where a day may lie in a month',
    dated('2023-09', '2024-05-02T09:00:00.000Z'),
    dated('2023-09-04'),
    { newer: 'one', by: 'captured' },
  ],
  [
    'the capture, where nothing was published',
    dated(''),
    dated('', '2024-05-02T09:00:00.000Z'),
    { newer: 'other', by: 'captured' },
  ],
  ['nothing', dated(''), dated('2023-09-04'), null],
])('the newer one is told by %s', (_, one, other, expected) => {
  expect(newerOf(one, other)).toEqual(expected)
})
