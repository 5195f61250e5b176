import { expect, test } from 'vitest'
import { publishedIn } from './header.ts'

const BODY = 'The Straits Council regrets the blast at Port Karvel. Nobody was hurt in Tarn.'
const under = (head: string, body = BODY) => publishedIn(`${head}\n\n${body}`)

test.each([
  'Ministry of Defence of Tarn, 12 March 2024',
  'Ministry of Foreign Affairs, 12 March 2024',
  'Foreign Ministry of Tarn, Tuesday, March 12, 2024',
  'The Embassy of Tarn, 12 March 2024',
  'Straits Council, 12 March 2024',
  'Port Karvel, 12 March 2024',
  'PORT KARVEL, 12 March 2024',
  'Port Karvel, 2024-03-12',
  'PRESS RELEASE\n\nMinistry of Defence of Tarn, 12 March 2024',
])('a letterhead says when a text was published: %j', (head) => expect(under(head)).toBe('2024-03-12'))

test.each([
  'The ministry said that a drone had struck the pier on Tuesday, 12 March 2024',
  'The Ministry of Defence of Tarn rejects the accusation of Tuesday, 12 March 2024.',
  'Drone Hits Pier, 12 March 2024',
  'Drone Hits Karvel Police, 12 March 2024',
  'Explosion at Port Karvel, 12 March 2024',
  'Explosion, 12 March 2024',
  'Bombing of the Embassy of Tarn, 12 March 2024',
  'Ministry of Defence Denies Strike, 12 March 2024',
  'Operation Port Karvel, 12 March 2024',
  'Ministry of Defence of Tarn, 12 March 2024: drone lost',
  'Ministry of Defence of Tarn, Tender 12/2024',
  'Ministry of Defence of Tarn, March 2024',
  'Tender 12/2024',
  'Nobody is hurt.\nPort Karvel, 12 March 2024',
  'One\nTwo\nThree\nPort Karvel, 12 March 2024',
  `${'Nobody knows more. '.repeat(10)}\n\nMinistry of Defence of Tarn, 12 March 2024`,
  'Port Karvel, 11 March 2024\nPort Karvel, 12 March 2024',
])('no letterhead: %j', (head) => expect(under(head)).toBe(''))

test('a place of which the text does not speak may be anything', () =>
  expect(under('Kelmar, 12 March 2024')).toBe(''))

test('a line that says when the text was published goes before its letterhead', () =>
  expect(under('Port Karvel, 12 March 2024\nPublished 13 March 2024')).toBe('2024-03-13'))
