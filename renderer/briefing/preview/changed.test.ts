import { expect, test } from 'vitest'
import { changedParagraphs } from './changed.ts'

const p = (text: string, inner = '') => `<w:p><w:pPr/><w:r><w:t>${text}</w:t></w:r>${inner}</w:p>`
const note = (id: number) => `<w:r><w:endnoteReference w:id="${id}"/></w:r>`
const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`
const table = (...cells: string[]) =>
  `<w:tbl><w:tblPr/>${cells.map((content) => `<w:tr>${cell(content)}</w:tr>`).join('')}</w:tbl>`
const END = '<w:sectPr><w:pgSz w:w="1"/></w:sectPr></w:body></w:document>'
const body = (...blocks: string[]) => `<w:document><w:body>${blocks.join('')}${END}`
/** What is drawn: the paragraph for the notes before, and those that have come. */
const drawn = (notes: string, ...come: string[]) => body(`<w:p><w:r>${notes}</w:r></w:p>`, ...come)

test('a paragraph that is written on is the only one', () => {
  const before = body(p('Title'), p('Kyiv claims'), p('Title'))
  const after = body(p('Title'), p('Kyiv claims it'), p('Title'))
  expect(changedParagraphs(before, after)).toEqual({
    at: 1,
    count: 1,
    total: 3,
    document: drawn('', p('Kyiv claims it')),
  })
})

test('a paragraph that comes, goes or is parted is drawn with a neighbour at most', () => {
  const one = body(p('Title'), p('Kyiv claims it'), p('End'))
  const two = body(p('Title'), p('Kyiv claims'), p('it'), p('End'))
  expect(changedParagraphs(one, two)).toMatchObject({
    at: 1,
    count: 1,
    total: 3,
    document: drawn('', p('Kyiv claims'), p('it')),
  })
  expect(changedParagraphs(two, one)).toMatchObject({ at: 1, count: 2, total: 4 })
})

const paragraphs = (text: string): string[] => text.match(/<w:p>.*?<\/w:p>/g) ?? []

test.each([
  ['the same words come again', ['a', 'same', 'same', 'b'], ['a', 'same', 'same', 'same', 'b']],
  ['the same words go', ['a', 'same', 'same', 'b'], ['a', 'same', 'b']],
  ['words come that end as others do', ['a', 'b'], ['a', 'ab', 'b']],
  ['words come at the beginning of a line', ['ab', 'ab'], ['aab', 'ab']],
  ['all words of a line go', ['a', 'b', 'c'], ['a', '', 'c']],
  ['the last line is another', ['a', 'b'], ['a', 'c', 'd']],
])('what is put in its place makes the other text: %s', (_, old, next) => {
  const [before, after] = [old, next].map((texts) => body(p('Title'), ...texts.map((text) => p(text))))
  const { at, count, document } = changedParagraphs(before!, after!)!
  const put = paragraphs(before!)
  put.splice(at, count, ...paragraphs(document).slice(1))
  expect(put).toEqual(paragraphs(after!))
})

test('paragraphs are counted in tables too, and may stand in a cell', () => {
  const before = body(p('Title'), table(p('a'), p('b')), p('End'))
  const after = body(p('Title'), table(p('a'), p('bb')), p('End'))
  expect(changedParagraphs(before, after)).toMatchObject({ at: 2, count: 1, total: 4 })
  expect(changedParagraphs(before, body(p('Title'), table(p('a'), p('b')), p('Ende')))).toMatchObject({
    at: 3,
  })
})

test('the notes before it give its own their numbers', () => {
  const before = body(p('a', note(7) + note(8)), p('b', note(7)), p('c', note(9)))
  const after = body(p('a', note(7) + note(8)), p('bb', note(7)), p('c', note(9)))
  const refs = '<w:endnoteReference w:id="7"/><w:endnoteReference w:id="8"/>'
  expect(changedParagraphs(before, after)?.document).toBe(drawn(refs, p('bb', note(7))))
})

test.each([
  ['a note comes', body(p('a'), p('b')), body(p('a', note(1)), p('b'))],
  ['notes change places', body(p('a', note(1) + note(2))), body(p('a', note(2) + note(1)))],
  ['a row comes', body(p('a'), table(p('b'))), body(p('a'), table(p('b'), p('c')))],
  ['two cells differ', body(p('a'), table(p('b'), p('c'))), body(p('a'), table(p('x'), p('y')))],
  ['a table takes the place of a paragraph', body(p('a'), p('b')), body(p('a'), table(p('b')))],
  ['the sheet changes', body(p('a')), body(p('a')).replace('w:w="1"', 'w:w="2"')],
  ['a page begins', body(p('a'), p('b')), body(p('a'), p('b', '<w:r><w:br w:type="page"/></w:r>'))],
])('where %s, all is drawn anew', (_, before, after) => {
  expect(changedParagraphs(before, after)).toBeNull()
})
