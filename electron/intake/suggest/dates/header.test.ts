import { expect, test } from 'vitest'
import { publishedIn } from './header.ts'

test.each([
  ['15 March 2023\n\nThe drone fell.', '2023-03-15'],
  ['A drone fell\n\nPublished 15 March 2023, 10:30 GMT\n\nIt burned.', '2023-03-15'],
  ['A drone fell\nBy Ana Brel, March 15, 2023\nIt burned.', '2023-03-15'],
  ['MOSCOW, 14 March 2023 (Agency) – The ministry said no.', '2023-03-14'],
  ['KELMAR, March 20, 2024 (Meridian News) - It fell.', '2024-03-20'],
  [
    'Ministry of Defence of Norland\nPress release No. 4 of 2 May 2024\n\nThe Ministry denies it.',
    '2024-05-02',
  ],
  ['A drone fell\nUpdated 2023-03-15', '2023-03-15'],
  ['A drone fell\n03/04/2023', ''],
  ['On 15 March 2023 a drone fell.', ''],
  ['Drones fell on 15 March 2023\n\nThey burned.', ''],
  ['A drone fell.\n\nIt was March 2023.', ''],
  ['Nobody knows.', ''],
  [`${'Nobody knows more. '.repeat(40)}\n15 March 2023\n`, ''],
])('%j says that it was published %j', (text, published) => {
  expect(publishedIn(text)).toBe(published)
})
