import { describe, expect, test } from 'vitest'
import type { OutlineMoment } from '#briefing/outline'
import { captionOf } from './clock-words.ts'
import { drawClocks } from './clocks.ts'

const target = (label: string) => ({ id: label, label, who: 'North', proposition: 'thing' })
const said = (label: string, date: string): OutlineMoment => ({
  clock: 'said',
  date,
  instant: null,
  what: { type: 'statement', kind: 'claim', on: target(label) },
})
const happened = (date: string): OutlineMoment => ({
  clock: 'happened',
  date,
  instant: null,
  what: { type: 'incident', title: 'Fall' },
})
const context = (date: string): OutlineMoment => ({
  clock: 'happened',
  date,
  instant: null,
  what: { type: 'context', id: date, title: 'Treaty' },
})
const published = (date: string): OutlineMoment => ({
  clock: 'published',
  date,
  instant: null,
  what: { type: 'source', title: 'Text', notes: [] },
})
const labelsIn = (svg: string) =>
  [...svg.matchAll(/text-anchor="middle">([^<]*)</g)].map(([, label]) => label ?? '')
const wordsIn = (svg: string) => [...svg.matchAll(/>([^<>]+)<\/text>/g)].map(([, words]) => words ?? '')
const captionWords = (moments: readonly OutlineMoment[]) => {
  const drawing = drawClocks(moments)
  return (
    drawing &&
    captionOf(drawing)
      .flatMap((each) => (each.type === 'text' ? [each.text] : []))
      .join('')
  )
}

test.each([
  ['one statement', [said('1', '2023-09-04')]],
  ['statements without any date', ['1', '2', '3', '4'].map((label) => said(label, ''))],
  ['everything on one day', ['1', '2', '3', '4'].map((label) => said(label, '2023-09-04'))],
  ['months and years only', ['1', '2', '3', '4'].map((label, at) => said(label, `2023-0${at + 1}`))],
])('is left out where it would say nothing: %s', (_, moments) => {
  expect(drawClocks(moments)).toBeNull()
})

test('what has no date is never drawn, and is counted', () => {
  const moments = [
    happened('2023-09-03'),
    said('1', '2023-09-04'),
    said('2', '2023-09-05'),
    said('3', ''),
    said('4', ''),
    said('5', '2023-09'),
    context('1949-04-04'),
    published('1949-04-05'),
  ]
  expect(labelsIn(drawClocks(moments)!.svg)).toEqual(['●', '1', '2'])
  expect(captionWords(moments)).toContain(
    'Not drawn, but in the table: 2 statements without a date, 1 entry that spans more than four days and 2 entries of another time.',
  )
})

test('of days years apart each is drawn under its year, the axis broken between them', () => {
  const moments = [
    happened('2014-07-17'),
    said('1', '2014-07-17'),
    said('2', '2014-07-18'),
    said('3', '2022-11-17'),
    said('4', '2022-11-18'),
  ]
  const { svg, axis, alt } = drawClocks(moments)!
  expect(labelsIn(svg)).toEqual(['●', '1', '2', '3', '4'])
  expect(axis.columns.map(({ afterBreak }) => afterBreak)).toEqual([false, false, true, false])
  expect(wordsIn(svg).slice(0, 6)).toEqual(['2014', '17 Jul', '18 Jul', '2022', '17 Nov', '18 Nov'])
  expect(alt).toBe(
    'Two lanes from 17 Jul 2014 to 18 Nov 2022, once leaving out days of which nothing is dated: 1 mark on the lane “Happened”, 4 marks on the lane “Said”. The table below gives every entry in words.',
  )
})

test('a text that came out years later is drawn', () => {
  const moments = [said('1', '2023-09-04'), said('2', '2023-09-05'), published('2025-01-02')]
  expect(labelsIn(drawClocks(moments)!.svg)).toEqual(['1', '2', 'n'])
})

test('where nothing of the incident itself is dated, its texts and background are drawn, however far apart', () => {
  const moments = [context('1949-04-04'), ...['2023-09-04', '2023-09-05', '2025-01-02'].map(published)]
  const drawing = drawClocks([...moments, said('1', '')])!
  expect(labelsIn(drawing.svg)).toEqual(['C', 'n', 'n', 'n'])
  expect(drawing).toMatchObject({ far: 0, undated: 1 })
})

test('an uncertain day is told from a known one', () => {
  const moments = [said('1', '2023-09-04'), said('2', '2023-09-05?'), said('3', '2023-09-06~')]
  expect(drawClocks(moments)!.svg.match(/stroke-dasharray="3 2"/g)).toHaveLength(2)
  expect(captionWords(moments)).toContain('a broken outline means an uncertain day')
  expect(captionWords(moments.map((moment) => said('1', moment.date.slice(0, 10))))).not.toContain('outline')
})

describe('three hundred statements', () => {
  const moments = Array.from({ length: 300 }, (_, at) =>
    said(`${at + 1}`, `2023-09-${String((at % 28) + 1).padStart(2, '0')}`),
  )
  const { svg, axis, width } = drawClocks(moments)!
  const labels = labelsIn(svg)

  test('are each drawn or counted', () => {
    const counted = wordsIn(svg).reduce((sum, words) => sum + Number(/^\+(\d+)$/.exec(words)?.[1] ?? 0), 0)
    expect(labels.length + counted).toBe(300)
    expect(new Set(labels).size).toBe(labels.length)
    expect(captionWords(moments)).toContain('+ counts what finds no room')
    expect(captionWords(moments)).toContain(`A column holds ${axis.step} days, of which the first is named.`)
  })

  test('stay within the drawing', () => {
    for (const { left } of axis.columns) expect(left + axis.wide).toBeLessThanOrEqual(width + 0.01)
    expect(axis.wide).toBeGreaterThanOrEqual(29)
  })
})
