import { expect, test } from 'vitest'
import { ownWords, sentenceRanges, shorten } from './language.ts'

const sentences = (text: string) =>
  sentenceRanges(text).map(({ start, end }) => text.slice(start, end).trim())

test('words within quotation marks are not the analyst’s', () => {
  for (const quoted of ['“it might”', '„it might“', '«it might»', '"it might"', '‘it might, won’t it’'])
    expect(ownWords(`He said ${quoted} today`)).not.toContain('might')
  expect(ownWords('Romania’s “no” and Kyiv’s might')).toContain('might')
  expect(ownWords('A “b c” d')).toHaveLength('A “b c” d'.length)
})

test('sentences end where a reader ends them', () => {
  expect(sentences('Drones fell. Nobody was hurt!')).toEqual(['Drones fell.', 'Nobody was hurt!'])
  expect(sentences('Mr. Tîlvăr and the U.S. State Department spoke on 6.9. at noon.')).toHaveLength(1)
  expect(sentences('It fell near Plauru.\uFFFC Nobody came.')[0]).toBe('It fell near Plauru.\uFFFC')
  expect(sentences('He said: “Nothing fell.” She agreed.')).toHaveLength(2)
  expect(sentences('无人机坠落。没有人受伤。')).toHaveLength(2)
})

test('long words are cut between words and keep their letters whole', () => {
  expect(shorten('one two three', 9)).toBe('one two…')
  expect(shorten('🛩️'.repeat(80))).toSatisfy((text: string) => text.isWellFormed())
})
