import { expect, test } from 'vitest'
import { suggestContext } from './contexts.ts'
import { suggestDates } from './dates/dates.ts'
import { suggestPlaces } from './places/places.ts'
import { suggestStatements } from './suggest.ts'

/** Pieces of which strings are made: reporting words, names, marks, and everything that breaks offsets. */
const PIECES = [
  'The ministry said',
  ' that ',
  'Russia',
  '’s ',
  'denied',
  ' these claims',
  ', ',
  '. ',
  '.\n\n',
  '\n',
  '“',
  '”',
  '"',
  "'",
  'Міністерство заявило',
  '🔥',
  '👩‍👩‍👧',
  '\uD83D',
  '\uDD25',
  '\u0000',
  '\u202E',
  '<p>',
  '</p>',
  '&nbsp;',
  '&',
  ' on Monday',
  ' 31 February 2023',
  ' in Kyiv',
  'İ',
  'ß',
  'e\u0301',
  ' according to ',
  'it',
  ' not',
  ' did ',
  ' to ',
  'NATO',
  ' Article 5',
  ' (',
  ') ',
  ' – ',
  '—',
  ':',
  ' which ',
  ' and ',
  ' by ',
  'accused',
  ' of ',
  ' urged ',
  'no comment',
  '\t',
  '\u00A0',
  '\uFFFF',
  '1,000',
  ' 5 ',
  'A',
  'THE ARMY SAID IT WAS FALSE. ',
]

/** A small generator of numbers (mulberry32), so that a failing text can be made again from its seed. */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides
  }
}

function textOf(seed: number): string {
  const roll = dice(seed)
  return Array.from({ length: roll(60) }, () => PIECES[roll(PIECES.length)]).join('')
}

function expectExact(text: string): void {
  const passages = [
    ...suggestStatements(text, { documentDate: '2024-03-20' }).flatMap(
      ({ actor, stands, cue, content, quote, dates }) => [
        ...[actor, stands, cue, content, ...dates].filter((one) => one !== null),
        { text: quote.exact, start: quote.start, end: quote.end },
      ],
    ),
    ...suggestDates(text),
    ...suggestPlaces(text),
    ...suggestContext(text).map(({ quote }) => ({ text: quote.exact, start: quote.start, end: quote.end })),
  ]
  for (const { text: words, start, end } of passages) {
    expect(end).toBeGreaterThan(start)
    expect(text.slice(start, end)).toBe(words)
  }
}

test('whatever a text holds, every suggestion stands in it to the letter', () => {
  for (let seed = 1; seed <= 400; seed += 1) expectExact(textOf(seed))
})

test('texts without anything to say are no trouble', () => {
  for (const text of [
    '',
    ' ',
    '\n\n\n',
    '“',
    '.',
    '\uD800',
    '🔥'.repeat(500),
    'a'.repeat(20_000),
    '('.repeat(3_000),
  ])
    expectExact(text)
})

test('the same text gives the same suggestions', () => {
  const text = textOf(7) + 'Norland said a drone fell. Sudria denied it.'
  const once = suggestStatements(text)
  suggestStatements('Something else was said, the army said.')
  expect(suggestStatements(text)).toEqual(once)
})

test('a megabyte without a paragraph is read in seconds', { timeout: 120_000 }, () => {
  const sentence =
    'The ministry of Norland said on Monday that a drone from Sudria had hit a ferry near Izmail. Sudria denied the claim. '
  const text = sentence.repeat(Math.ceil(1_000_000 / sentence.length))
  const began = process.cpuUsage()
  expect(suggestStatements(text).length).toBeGreaterThan(10_000)
  const { user, system } = process.cpuUsage(began)
  expect((user + system) / 1_000_000).toBeLessThan(30)
})
