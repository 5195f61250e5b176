import { expect, test } from 'vitest'
import { finderOf } from '#domain/find'
import { piecesOf } from './found.ts'

const find = finderOf({ words: 'drone', matchCase: false, wholeWords: false, exact: false })!

test('a text is cut at what is found, and stays whole', () => {
  const text = 'Drone\nno drones\n\nend'
  const pieces = piecesOf(text, { find, current: 1 })
  expect(pieces).toEqual([
    { text: 'Drone', light: 'hit' },
    { text: '\nno ', light: null },
    { text: 'drone', light: 'current' },
    { text: 's\n\nend', light: null },
  ])
  expect(piecesOf('nothing', { find, current: null })).toEqual([{ text: 'nothing', light: null }])
})

test('marked words are cut out too; what is found goes before them', () => {
  const marked = (exact: string) => ({ line: 0, passage: { exact, prefix: '', suffix: '' }, title: 'Vague' })
  const text = 'It could be a drone, perhaps'
  expect(
    piecesOf(text, { find, current: null }, [marked('a drone'), marked('perhaps'), marked('gone')]),
  ).toEqual([
    { text: 'It could be a ', light: null },
    { text: 'drone', light: 'hit' },
    { text: ', ', light: null },
    { text: 'perhaps', light: 'marked', title: 'Vague' },
  ])
})
