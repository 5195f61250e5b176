import { expect, test } from 'vitest'
import type { ReaderHandle } from '#ui/reader/Reader.tsx'
import { askFor, createReading, goInText, goOn, letGo, takePlace, type Place } from './reading.ts'

const WORDS: Place = { kind: 'words', range: { start: 3, end: 9 } }
const TEXT: Place = { kind: 'text' }

/** Where the reading goes while a source lies open, and whether it can. */
function gone(reading: ReturnType<typeof createReading>, open: string, can = true): readonly Place[] {
  const places: Place[] = []
  takePlace(reading, open, (place) => (places.push(place), can))
  return places
}

test('a place waits until its own source lies open and stands ready, and is gone to once', () => {
  const reading = createReading()
  askFor(reading, 'b', WORDS)
  expect(gone(reading, 'a')).toEqual([])
  expect(gone(reading, 'b', false)).toEqual([WORDS])
  expect(gone(reading, 'b')).toEqual([WORDS])
  expect(gone(reading, 'b')).toEqual([])
  expect(reading.now().sourceId).toBe('b')
})

test('whoever turns to another source or to the ledger meanwhile is not called back', () => {
  const reading = createReading()
  askFor(reading, 'b', WORDS)
  askFor(reading, 'c', null)
  expect(gone(reading, 'b')).toEqual([])
  askFor(reading, 'b', WORDS)
  letGo(reading)
  expect(gone(reading, 'b')).toEqual([])
  expect(reading.now().sourceId).toBe('b')
})

test('to go on reading means the source that is awaited, else whichever lies open', () => {
  const reading = createReading()
  goOn(reading)
  expect(gone(reading, 'a')).toEqual([TEXT])
  askFor(reading, 'b', WORDS)
  goOn(reading)
  expect(gone(reading, 'a')).toEqual([])
  expect(gone(reading, 'b')).toEqual([TEXT])
  // That source was taken out of the incident, and another lies open.
  goOn(reading)
  expect(gone(reading, 'a')).toEqual([TEXT])
})

test('what is asked for on the way is not lost', () => {
  const reading = createReading()
  askFor(reading, 'a', TEXT)
  takePlace(reading, 'a', () => (askFor(reading, 'a', WORDS), true))
  expect(gone(reading, 'a')).toEqual([WORDS])
})

test('a text takes the focus, selects words or shows a quotation; the facts of its source are not in it', () => {
  const done: unknown[] = []
  const reader = {
    focus: () => done.push('focus'),
    select: (range: unknown) => done.push(range),
    show: (id: string) => done.push(id),
  } as unknown as ReaderHandle
  expect(goInText(null, TEXT)).toBe(false)
  expect(goInText(reader, { kind: 'field', name: 'author' })).toBe(false)
  for (const place of [TEXT, WORDS, { kind: 'quotation', id: 'c', front: false }] as const)
    expect(goInText(reader, place)).toBe(true)
  expect(done).toEqual(['focus', { start: 3, end: 9 }, 'c'])
})
