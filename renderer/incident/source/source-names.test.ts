import { expect, test } from 'vitest'
import { marksOfNames } from './source-names.ts'

/** The marks of sources that are given as title, publisher, date and name of the file. */
const marks = (...sources: readonly (readonly [string, string?, string?, string?])[]) => {
  const named = sources.map(([title, publisher = '', published = '', fileName = ''], at) => ({
    id: String(at),
    title,
    publisher,
    published,
    fileName,
  }))
  const markOf = marksOfNames(named)
  return named.map((source) => markOf(source)?.words ?? null)
}

test('a title that no other one looks like needs nothing more', () => {
  expect(marks(['Statement', 'TASS'], ['Reply', 'TASS'])).toEqual([null, null])
})

test('like titles are told apart by the shortest thing that tells all of them apart', () => {
  expect(marks(['Statement', 'TASS', '2023-09-04'], ['statement', 'AFP', '2023-09-05'], ['Reply'])).toEqual([
    'TASS',
    'AFP',
    null,
  ])
  expect(marks(['Statement', 'TASS', '2023-09-04'], ['Statement', 'TASS', '2023-09-05'])).toEqual([
    '4 Sep',
    '5 Sep',
  ])
  expect(marks(['Statement', 'TASS', '2023-09-04'], ['Statement', 'TASS', '2024-09-04'])).toEqual([
    '4 Sep 2023',
    '4 Sep 2024',
  ])
})

test('titles that differ only where a tab cuts them are like titles', () => {
  const long = 'Statement by the Ministry of Foreign Affairs of Romania'
  expect(marks([`${long} on drones`, 'MAE'], [`${long} on grain`, 'Agerpres'])).toEqual(['MAE', 'Agerpres'])
})

test('names of files are shown by what differs in them, and are no longer than that', () => {
  const named = (name: string) => ['Reuters', 'Reuters', '2023-09-04', name] as const
  expect(
    marks(named('2023_statement-01.html'), named('2023_statement-02.html'), named('2023_statement-10.html')),
  ).toEqual(['…01', '…02', '…10'])
  expect(marks(named('page.html'), named('page.txt'))).toEqual(['…html', '…txt'])
  expect(marks(named('a.html'), named('a-2.html'))).toEqual(['a.html', '…-2'])
})

test('each has what is its own where no one thing tells all apart, and its place where nothing does', () => {
  expect(
    marks(
      ['Reuters', 'Reuters', '2023-09-04'],
      ['Reuters', 'Reuters', '2023-09-05'],
      ['Reuters', 'AFP', '2023-09-05'],
      ['Reuters'],
      ['Reuters'],
    ),
  ).toEqual(['4 Sep', 'Reuters · 5 Sep', 'AFP', 'no. 4', 'no. 5'])
})
