import { expect, test } from 'vitest'
import {
  aliasIn,
  asProposed,
  contextAsProposed,
  nameIn,
  propositionOf,
  responseType,
  scopeOffers,
} from './as-proposed.ts'
import type { StatementSuggestion } from './suggestion.ts'

const passage = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { text: words, start, end: start + words.length }
}
/** A proposal that quotes the whole text. */
const suggest = (text: string, parts: { content: string; cue: string; actor?: string }, more: object = {}) =>
  ({
    kind: 'claim',
    quote: { exact: text, prefix: '', suffix: '', start: 0, end: text.length },
    content: passage(text, parts.content),
    cue: passage(text, parts.cue),
    actor: parts.actor === undefined ? null : passage(text, parts.actor),
    stands: null,
    knownActor: null,
    dates: [],
    ...more,
  }) as unknown as StatementSuggestion

const SAID = 'Kyiv said on Monday that a drone fell\nnear Plauru'
const said = (more: object = {}) =>
  suggest(SAID, { content: 'a drone fell\nnear Plauru', cue: 'said', actor: 'Kyiv' }, more)

test('a clause stands for itself, on one line', () => {
  expect(propositionOf(said(), SAID)).toBe('A drone fell near Plauru')
})

test('where the content alone would say less or the opposite, the whole quotation stands', () => {
  const denied = 'Romania denied that any drone had fallen there'
  const parts = { content: 'any drone had fallen there', cue: 'denied' }
  expect(propositionOf(suggest(denied, parts, { kind: 'denial' }), denied)).toBe(denied)
  const accused = 'Kyiv accused Moscow of launching several drones'
  expect(
    propositionOf(
      suggest(accused, { content: 'Moscow of launching several drones', cue: 'accused' }),
      accused,
    ),
  ).toBe(accused)
})

test('a denial that asserts something is worded by what it asserts', () => {
  const text = 'asserting that there was no direct military threat'
  const parts = { content: 'there was no direct military threat', cue: 'asserting' }
  expect(propositionOf(suggest(text, parts, { kind: 'denial' }), text)).toBe(
    'There was no direct military threat',
  )
})

test('the actor is the one whom the library knows, else a name exactly as the text gives it, else nobody', () => {
  const id = '01900000-0000-7000-8000-000000000000'
  expect(asProposed(said({ knownActor: id }), SAID).actor).toEqual({ id })
  expect(asProposed(said(), SAID).actor).toEqual({ name: 'Kyiv' })
  expect(asProposed(said({ actor: null }), SAID).actor).toBeNull()
})

test('a pronoun is never a name: it is whom it stands for, or left open', () => {
  const he = { text: 'He', start: 0, end: 2 }
  expect(nameIn(said({ actor: he, stands: { text: 'Andriy Yermak', start: 0, end: 13 } }))).toBe(
    'Andriy Yermak',
  )
  expect(nameIn(said({ actor: he }))).toBeNull()
})

test('when it was said is taken from the text only where the text tells the day', () => {
  const date = { ...passage(SAID, 'on Monday'), role: 'said', value: '2023-09-04' }
  expect(asProposed(said({ dates: [{ ...date, role: 'happened' }, date] }), SAID).said).toBe('2023-09-04')
  expect(asProposed(said({ dates: [{ ...date, value: '' }] }), SAID).said).toBe('')
})

test('as the scope of a denial its own words are offered first, unless they only point back', () => {
  const of = (text: string) => ({ content: { text, start: 0, end: 1 } })
  const claim = of('a drone fell on its soil')
  expect(scopeOffers(of('that there was a threat'), claim)).toEqual([
    'that there was a threat',
    'a drone fell on its soil',
  ])
  for (const words of ['these claims', 'the Ukrainian allegations', 'it'])
    expect(scopeOffers(of(words), claim)).toEqual(['a drone fell on its soil'])
})

test('a link is of the proposed type until the kind is changed', () => {
  const response = { to: 0, type: 'withdraws', why: '', score: 1 } as const
  expect(responseType(response, 'denial', 'denial')).toBe('withdraws')
  expect(responseType(response, 'denial', 'confirmation')).toBe('confirms')
  expect(responseType({ ...response, type: null }, 'claim', 'claim')).toBe('qualifies')
})

test('a long passage is cut in the title of its card and whole in the summary', () => {
  const exact = 'word '.repeat(100).trim()
  const card = contextAsProposed({
    type: 'meeting',
    quote: { exact, prefix: '', suffix: '', start: 0, end: exact.length },
    why: '',
  })
  expect([card.title.length <= 300, card.title.endsWith('…'), card.summary]).toEqual([true, true, exact])
})

test.each([
  ['the U.S. European Command', 'U.S. European Command'],
  ['Norland’s foreign ministry', 'Norland’s foreign ministry'],
  ['Maria Corsani', 'Maria Corsani'],
  ['a Kremlin spokesman', null],
  ['its ambassador to Oslo', null],
  ['the ministry', null],
  ['Kremlin officials', null],
  ['the Foreign Ministry', null],
  ['the Prime Minister', null],
  ['the Army', null],
  ['Both Kyiv and Moscow', null],
  ['Ukrainian soldiers', null],
  ['Those in Kyiv', null],
  ['the Russian defence ministry', 'Russian defence ministry'],
  ['Gazprom', 'Gazprom'],
  ['He', null],
])('“%s” stands for the same actor elsewhere too: %s', (actor, alias) => {
  const text = `${actor} said on Monday that a drone fell`
  const stands = { text: 'Moscow', start: 0, end: 6 }
  expect(aliasIn(suggest(text, { content: 'a drone fell', cue: 'said', actor }, { stands }))).toBe(alias)
})
