import { expect, test } from 'vitest'
import { knownActorIn, knownNames } from './known-actors.ts'

const body = (id: string, name: string, ...aliases: string[]) => ({
  id,
  kind: 'body' as const,
  name,
  aliases,
})
const person = (id: string, name: string, ...aliases: string[]) => ({
  id,
  kind: 'person' as const,
  name,
  aliases,
})

const ACTORS = [
  body('veldora', 'Veldora’s foreign ministry'),
  body('tarn', 'Tarn’s foreign ministry', 'The ministry'),
  body('police', 'Police'),
  body('union', 'Maritime Union', 'MU'),
  { id: 'sudan', kind: 'state' as const, name: 'Sudan', aliases: [] },
  person('general', 'The secretary general of the Straits Council'),
  person('brel', 'Ana Brel', 'Brel-Oltan'),
  person('rook', 'Ilmar Rook'),
  person('sister', 'Tilda Rook'),
  body('paper', 'The Daily Sedov'),
]

const meant = (words: string, speakers: string[] = [words]) =>
  knownActorIn(knownNames(ACTORS, speakers), words)

test.each([
  ['Veldora’s foreign ministry', 'veldora'],
  ["VELDORA'S Foreign Ministry", 'veldora'],
  ['the Maritime Union', 'union'],
  ['MU', 'union'],
  ['Ana Brel', 'brel'],
  ['President Ana Brel', 'brel'],
  ['Brel', 'brel'],
  ['Mr Brel', 'brel'],
  ['Brel-Oltan', 'brel'],
  ['The secretary general of the Straits Council', 'general'],
  ['Ilmar Rook', 'rook'],
])('%s is the actor of that name', (words, id) => expect(meant(words)).toBe(id))

test.each([
  'The ministry',
  'the Foreign Ministry',
  'The Straits Council',
  'the council',
  'Police',
  'a spokesman',
  'the Union',
  'The defence ministry of Sudan',
  'South Sudan',
  'Sedov',
  'brel',
  'Maria Brel',
])('%s is nobody of the library', (words) => expect(meant(words)).toBeNull())

test('a surname that two bear is nobody’s', () => expect(meant('Rook')).toBeNull())

test('a surname is not that of a known person where the text names another of it', () => {
  expect(meant('Brel', ['Jost Brel', 'Brel'])).toBeNull()
  expect(meant('Brel', ['Ana Brel', 'Brel'])).toBe('brel')
})

test('a name that two actors share is nobody’s', () => {
  const names = knownNames([body('one', 'Norland News'), body('two', 'Other', 'the Norland News')])
  expect(knownActorIn(names, 'Norland News')).toBeNull()
})
