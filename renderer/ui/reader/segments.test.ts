import { expect, test } from 'vitest'
import { paragraphsOf, segmentsOf, sentenceAt, type Mark } from './segments.ts'

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
