import { expect, test } from 'vitest'
import type { ImportOutcome, LeftOut } from '#contract/sources'
import {
  asItStands,
  attentionOf,
  groupsOf,
  reportText,
  summaryWords,
  timeLeftWords,
  titleWords,
} from './report.ts'

const ID = '01900000-0000-7000-8000-000000000000'
const outcome = (fileName: string, result: ImportOutcome['result'], folder = ''): ImportOutcome => ({
  ...{ path: `/${folder}/${fileName}`, fileName, folder, result },
})
const imported = (fileName: string, notes: string[] = []) =>
  outcome(fileName, { status: 'imported', sourceId: ID, notes })
const refused = (fileName: string) =>
  outcome(
    fileName,
    { status: 'refused', error: { code: 'file empty', details: { file: fileName } } },
    'Ferry/mails',
  )
const leftOut = (fileName: string, why: LeftOut) => outcome(fileName, { status: 'left out', why })
const there = outcome('d.txt', { status: 'already there', sourceId: ID, notes: [] })

const MIXED = [
  imported('a.txt'),
  refused('b.txt'),
  leftOut('.DS_Store', 'hidden'),
  leftOut('c.txt', 'cancelled'),
  there,
]

test('a report begins with what was refused and ends with what was left out', () => {
  expect(groupsOf(MIXED).map(({ group }) => group)).toEqual([
    'refused',
    'already there',
    'brought in',
    'left out',
  ])
  expect(titleWords(MIXED)).toBe('2 of 4 brought in')
  expect(summaryWords(MIXED)).toBe('1 file brought in · 1 refused · 1 already there · 2 left out')
})

test('hidden files are not missed, and nothing at all is not called brought in', () => {
  expect(titleWords([imported('a.txt'), leftOut('.DS_Store', 'hidden')])).toBe('Brought in')
  expect(titleWords([refused('b.txt')])).toBe('Not brought in')
  expect(titleWords([leftOut('.DS_Store', 'hidden')])).toBe('Not brought in')
})

test('a report asks to be looked at only where something is to be known', () => {
  const attention = (...all: ImportOutcome[]) => attentionOf(all, all)
  expect(attention(imported('a.txt'))).toBe('none')
  expect(attention(imported('a.txt', ['The page holds no words.']))).toBe('asks')
  expect(attention(there)).toBe('asks')
  expect(attention(imported('a.txt'), leftOut('b', 'a link'))).toBe('asks')
  expect(attention(imported('a.txt'), leftOut('b', 'hidden'))).toBe('offers')
  expect(attention(...Array.from({ length: 11 }, (_, at) => imported(`${at}.txt`)))).toBe('offers')
  // What was told of the others before is known; what is still refused is not done with.
  const noted = imported('a.txt', ['The page holds no words.'])
  expect(attentionOf([noted, imported('b.txt')], [imported('b.txt')])).toBe('none')
  expect(attentionOf([refused('a.txt'), imported('b.txt')], [imported('b.txt')])).toBe('asks')
})

test('a file whose source is gone was taken back, and is in again with its source', () => {
  const other = ID.replace(/0$/, '1')
  const all = [imported('a.txt'), outcome('b.txt', { status: 'imported', sourceId: other, notes: [] })]
  const mixed = asItStands([...all, refused('c.txt')], [ID])
  expect(titleWords(mixed)).toBe('1 of 3 brought in')
  expect(summaryWords(mixed)).toBe('1 file brought in · 1 refused · 1 taken back')
  expect(reportText(mixed)).toContain(
    'Taken back (1)\nb.txt: It came in, and was taken back or removed since.',
  )
  const none = asItStands(all, [])
  expect(titleWords(none)).toBe('Taken back')
  expect(summaryWords(none)).toBe('2 taken back')
  expect(summaryWords(asItStands(all, [ID, other]))).toBe('2 files brought in')
  // While nobody knows, it is as it was told.
  expect(summaryWords(asItStands(all, null))).toBe('2 files brought in')
})

test('what belongs to a page is counted, and nobody misses it', () => {
  const folder = outcome('page_files', { status: 'left out', why: 'of a page', files: 1_203 })
  const all = [imported('page.html'), folder, leftOut('a.jpg', 'with its page')]
  expect(titleWords(all)).toBe('Brought in')
  expect(attentionOf(all, all)).toBe('offers')
  expect(summaryWords(all)).toBe('1 file brought in · 1,204 left out')
  expect(reportText(all)).toContain('page_files: 1,203 files. It belongs to the saved page beside it')
})

test('as text a report names each file with its folder and its reason', () => {
  expect(reportText([imported('a.txt', ['Page 2 holds no words.']), refused('b.txt')])).toBe(
    'Refused (1)\n' +
      'Ferry/mails/b.txt: b.txt is empty. It holds no text, so there is nothing to quote. Check that it was saved completely.\n\n' +
      'Brought in (1)\n' +
      'a.txt: Brought in. Page 2 holds no words.\n',
  )
})

test.each([
  [null, ''],
  [3, 'a few seconds left'],
  [31, 'about 40 seconds left'],
  [70, 'about a minute left'],
  [150, 'about 3 minutes left'],
  [7_300, 'about 2 hours left'],
])('%s seconds are said as “%s”', (seconds, words) => expect(timeLeftWords(seconds)).toBe(words))
