import { expect, test } from 'vitest'
import { placeOfEvent } from './event-place.ts'

const TEXT = 'WARSAW – In Berlin people met. A minister told reporters in Oslo that a drone fell near Izmail.'
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const place = (text: string, isKnown = true) => ({
  text,
  ...at(text),
  country: null,
  position: isKnown ? { latitude: 1, longitude: 1 } : null,
  why: '',
})
const said = {
  quote: at('A minister told reporters in Oslo that a drone fell near Izmail'),
  content: at('a drone fell near Izmail'),
}
const of = (names: readonly string[], known = true) =>
  placeOfEvent({
    places: names.map((name) => place(name, known)),
    statements: [said],
  } as unknown as Parameters<typeof placeOfEvent>[0])?.text

test('the place that somebody speaks of comes first, then one of the text itself', () => {
  expect(of(['WARSAW', 'Berlin', 'Oslo', 'Izmail'])).toBe('Izmail')
  expect(of(['WARSAW', 'Berlin', 'Oslo'])).toBe('Berlin')
})

test('a dateline and the room in which somebody speaks are none, nor is a place that no list knows', () => {
  expect(of(['WARSAW', 'Oslo'])).toBe(undefined)
  expect(of(['Izmail'], false)).toBe(undefined)
})
