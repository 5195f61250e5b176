import { expect, test } from 'vitest'
import {
  blocksOf,
  marksPer,
  paragraphsOf,
  segmentsOf,
  sentenceAt,
  withSentence,
  type Mark,
} from './segments.ts'

test('paragraphs keep their offsets and blank lines vanish', () => {
  const text = 'One.\n\n  \nTwo.\n'
  expect(paragraphsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two.'])
  expect(paragraphsOf('')).toEqual([])
})

test('overlapping marks cut a paragraph without losing a letter', () => {
  const text = 'abcdefghij'
  const marks: Mark[] = [
    { id: 'long', kind: 'claim', start: 1, end: 8 },
    { id: 'short', kind: 'denial', start: 4, end: 6 },
    { id: 'elsewhere', kind: 'call', start: 20, end: 30 },
  ]
  const segments = segmentsOf({ start: 0, end: 10 }, marks)
  expect(segments.map(({ start, end }) => text.slice(start, end))).toEqual(['a', 'bcd', 'ef', 'gh', 'ij'])
  expect(segments.map(({ marks: over }) => over.map(({ id }) => id))).toEqual([
    [],
    ['long'],
    ['short', 'long'],
    ['long'],
    [],
  ])
})

test('a mark over several paragraphs shows in each', () => {
  const mark: Mark = { id: 'm', kind: 'claim', start: 2, end: 9 }
  expect(segmentsOf({ start: 0, end: 4 }, [mark]).map(({ marks }) => marks.length)).toEqual([0, 1])
  expect(segmentsOf({ start: 6, end: 12 }, [mark]).map(({ marks }) => marks.length)).toEqual([1, 0])
})

test('the sentence around the reading mark', () => {
  const text = 'First one. Second one?  Third.'
  const whole = { start: 0, end: text.length }
  const words = (at: number) => {
    const { start, end } = sentenceAt(text, whole, at)
    return text.slice(start, end)
  }
  expect(words(0)).toBe('First one.')
  expect(words(12)).toBe('Second one?')
  expect(words(text.length)).toBe('Third.')
})

test('blocks hold every paragraph once, in order', () => {
  const paragraphs = paragraphsOf(Array.from({ length: 500 }, (_, at) => `${at} `.repeat(40)).join('\n'))
  const blocks = blocksOf(paragraphs)
  expect(blocks.length).toBeGreaterThan(2)
  expect(blocks.flatMap((block) => block.paragraphs)).toEqual(paragraphs)
  for (const { start, end, paragraphs: own } of blocks)
    expect([start, end]).toEqual([own[0]?.start, own.at(-1)?.end])
  expect(blocksOf([])).toEqual([])
})

test('each stretch has the marks that lie over it, and no others', () => {
  const stretches = paragraphsOf('abcd\nefgh\n\nijkl')
  const mark = (id: string, start: number, end: number): Mark => ({ id, kind: 'claim', start, end })
  const marks = [mark('all', 0, 15), mark('second', 6, 8), mark('between', 4, 5), mark('last', 11, 12)]
  expect(marksPer(stretches, marks).map((found) => found.map(({ id }) => id))).toEqual([
    ['all'],
    ['all', 'second'],
    ['all', 'last'],
  ])
  expect(marksPer([], marks)).toEqual([])
})

test('Space takes the sentence, then the next, also of the next paragraph, and stops at the end', () => {
  const text = 'One here. Two here.\n\nThree. '
  const paragraphs = paragraphsOf(text)
  let range = { start: 3, end: 3 }
  const words = [1, 2, 3, 4].map(() => {
    range = withSentence(text, paragraphs, range)
    return text.slice(range.start, range.end)
  })
  expect(words).toEqual([
    'One here.',
    'One here. Two here.',
    'One here. Two here.\n\nThree.',
    'One here. Two here.\n\nThree.',
  ])
})
