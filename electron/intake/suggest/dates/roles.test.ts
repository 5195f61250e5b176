import { describe, expect, test } from 'vitest'
import { suggestDates } from './dates.ts'

/** The dates of a document of Wednesday, 17 September 2025, each with what it tells. */
const rolesIn = (text: string) =>
  suggestDates(text, { documentDate: '2025-09-17' }).map(({ text: words, role }) => `${words}: ${role}`)

describe('a date with a word of saying tells when it was said', () => {
  test.each([
    ['Romania said on Tuesday that a drone had fallen.', 'on Tuesday'],
    ['Romania denied the claim on Tuesday.', 'on Tuesday'],
    ['Moscow dismissed the report on Monday as false.', 'on Monday'],
    ['Poland condemned the attack on Monday.', 'on Monday'],
    ['Mardia accused neighbouring Sena on Tuesday of bombing a market.', 'on Tuesday'],
    ['On Tuesday the ministry said that a drone had fallen.', 'On Tuesday'],
    ['Bulgaria called for an investigation on Monday.', 'on Monday'],
    ['Halmar summoned the ambassador of Tessia on Tuesday.', 'on Tuesday'],
    ['The two ministers spoke by telephone on Monday.', 'on Monday'],
    ['The group had claimed responsibility in July.', 'July'],
    ['In a letter dated 11 September the envoy lists four flights.', '11 September'],
  ])('%s', (text, words) => expect(rolesIn(text)).toEqual([`${words}: said`]))
})

describe('a date of what is spoken of does not', () => {
  test.each([
    ['Romania said that a drone had fallen on Monday.', 'on Monday: happened'],
    ['Poland condemned the attack of 14 September.', '14 September: happened'],
    ['Poland condemned Monday’s attack.', 'Monday: happened'],
    ['A drone fell near the ferry on Sunday.', 'on Sunday: happened'],
    ['The agreed ceasefire was broken on Sunday when shells hit the village.', 'on Sunday: happened'],
    ['A ship carrying issued passports sank on Sunday.', 'on Sunday: happened'],
    ['On Sunday a drone hit the written archive.', 'On Sunday: happened'],
    ['The train that was told to stop on Sunday derailed.', 'on Sunday: happened'],
    ['NATO, which Albania joined in 2009, said it was watching.', '2009: context'],
    ['A tribunal ruled in 2018 that the claim had no basis.', '2018: context'],
    ['Talks are due to begin on Friday.', 'on Friday: context'],
    ['None had flown near the border this month, it said.', 'this month: context'],
  ])('%s', (text, role) => expect(rolesIn(text)).toEqual([role]))
})

test('an event may go on over the days that follow at once', () => {
  const text =
    'Drone debris fell on 13 September. A second drone fell on 14 September, a third on 15 September.'
  expect(rolesIn(text)).toEqual([
    'on 13 September: happened',
    'on 14 September: happened',
    'on 15 September: happened',
  ])
})

test('a text is about one event: other days are background to it', () => {
  const text =
    'A missile came down on Sunday. The silo had been checked on Thursday. The night of 14 September was clear.'
  expect(rolesIn(text)).toEqual([
    'on Sunday: happened',
    'on Thursday: context',
    'night of 14 September: happened',
  ])
})
