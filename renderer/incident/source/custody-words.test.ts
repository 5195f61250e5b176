import { expect, test } from 'vitest'
import type { CustodyEntry } from '#domain/custody'
import { custodyWords } from './custody-words.ts'

test.each<[CustodyEntry['action'], CustodyEntry['details'], string]>([
  ['there before', {}, 'There before the log began'],
  ['import', { from: '/case/report.pdf' }, 'Brought in from /case/report.pdf'],
  ['import', { from: 'pasted' }, 'Brought in as a pasted text'],
  ['import', { from: '/b.pdf', alreadyThere: true }, 'Brought in from /b.pdf once more'],
  ['import', { from: null }, 'Brought in'],
  ['import', { by: 'undo' }, 'Brought back by undo'],
  ['delete', {}, 'Taken out of the library'],
  ['delete', { by: 'undo' }, 'Taken out of the library by undo'],
  [
    'import',
    { from: '/b', alreadyThere: true, pictures: ['a', 'b'] },
    'Brought in with 2 pictures from /b once more',
  ],
  ['delete', { by: 'undo', pictures: ['a'] }, '1 picture of the page taken off again by undo'],
  ['import', { by: 'redo', pictures: ['a', 'b'] }, '2 pictures of the page put back by redo'],
  ['grade', { from: null, to: 'B' }, 'Reliability not judged → B'],
  ['grade', { from: 'B', to: 'C', by: 'redo' }, 'Reliability B → C, by redo'],
  ['export', { what: 'briefing', title: 'T', path: '/t.docx' }, 'Went out in the briefing “T”, to /t.docx'],
  ['export', { what: 'edition issued', title: 'T', number: 2 }, 'Went out in edition 2 of “T”'],
  ['export', { what: 'edition', title: 'T', number: 2, path: '/t' }, 'Went out in edition 2 of “T”, to /t'],
  ['open', { title: 'T' }, 'Opened'],
])('%s with %j', (action, details, words) => {
  expect(custodyWords({ action, details } as CustodyEntry)).toBe(words)
})
