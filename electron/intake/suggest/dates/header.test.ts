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
  ['Drones Hit Izmail on 4 September 2023\nBy Ana Brel\nPublished 9 September 2023', '2023-09-09'],
  ['Event Date: 4 September 2023\nReport Date: 9 September 2023', ''],
  ['Accessed 12 May 2024\nBy A. B., 4 September 2023', '2023-09-04'],
  ['Embargoed Until 5 May 2030', ''],
  ['Ivan Petrov, Born 4 May 1961', ''],
  ['Drones Fell on 15 March 2023\n\nThey burned.', ''],
  ['Timeline\n\n3 September 2023\nDrones fell.\n\n4 September 2023\nThey burned.', ''],
  ['3 September 2023\n\n4 September 2023\n\nUpdated: Tuesday 5 September 2023', '2023-09-05'],
  [`${'Nobody knows more. '.repeat(20)}\nOn 4 September 2023 forces found debris.`, ''],
  ['A drone fell\n03/04/2023', ''],
  ['On 15 March 2023 a drone fell.', ''],
  ['Drones fell on 15 March 2023\n\nThey burned.', ''],
  ['A drone fell.\n\nIt was March 2023.', ''],
  ['Nobody knows.', ''],
  [`${'Nobody knows more. '.repeat(40)}\n15 March 2023\n`, ''],
])('%j says that it was published %j', (text, published) => {
  expect(publishedIn(text)).toBe(published)
})
