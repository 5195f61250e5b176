import { expect, test } from 'vitest'
import { locatePassage, passageAt } from './passage.ts'

const LINE = 'The drone fell; the drone burned.'
const second = passageAt(LINE, { start: 20, end: 25 })

test('a passage is found between the words that it stood between', () => {
  expect(second).toEqual({ exact: 'drone', prefix: 'The drone fell; the ', suffix: ' burned.' })
  expect(locatePassage(['', LINE], second)).toEqual({ line: 1, start: 20, end: 25 })
  expect(locatePassage(['Now: ', `So. ${LINE}`], second)).toEqual({ line: 1, start: 24, end: 29 })
})

test('words that stand once are found wherever they are moved', () => {
  expect(locatePassage(['A drone rose'], second)).toEqual({ line: 0, start: 2, end: 7 })
})

test('words that have changed, or stand at several other places, are not guessed at', () => {
  expect(locatePassage(['The missile fell'], second)).toBeNull()
  expect(locatePassage(['A drone rose. A drone sank.'], second)).toBeNull()
  expect(locatePassage([], second)).toBeNull()
})

test('of alike places the one in its own line is meant', () => {
  const lines = ['It may rain.', 'It may rain.']
  const passage = passageAt(lines[0]!, { start: 3, end: 6 })
  expect(locatePassage(lines, passage)).toBeNull()
  expect(locatePassage(lines, passage, 1)).toEqual({ line: 1, start: 3, end: 6 })
})
