import { describe, expect, test } from 'vitest'
import { Prose, hasWords, isEmptyProse, proseFromText, proseText } from './prose.ts'
import { anId } from './test-support.ts'

const reference = { type: 'reference', to: { kind: 'statement', id: anId(1) } } as const
const full: Prose = [
  {
    type: 'paragraph',
    content: [
      { type: 'text', text: 'Drones ' },
      { type: 'text', text: 'fell', bold: true, italic: true },
      reference,
      { type: 'line break' },
      { type: 'text', text: 'at night' },
    ],
  },
  { type: 'list', ordered: true, items: [[{ type: 'text', text: 'one' }], [reference]] },
]

describe('only what Word can carry is kept', () => {
  test('bold, italic, breaks, references and lists come back whole', () => {
    expect(Prose.parse(full)).toEqual(full)
  })

  test.each([
    ['an unknown mark', [{ type: 'paragraph', content: [{ type: 'text', text: 'x', underline: true }] }]],
    ['a link', [{ type: 'paragraph', content: [{ type: 'text', text: 'x', href: 'javascript:x' }] }]],
    ['an unknown block', [{ type: 'heading', content: [] }]],
    ['an unknown inline', [{ type: 'paragraph', content: [{ type: 'image', src: 'x' }] }]],
    ['a form on a block', [{ type: 'paragraph', content: [], align: 'right' }]],
    ['an empty text', [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }]],
    ['an empty list', [{ type: 'list', ordered: false, items: [] }]],
    [
      'a reference to a source',
      [{ type: 'paragraph', content: [{ ...reference, to: { kind: 'source', id: anId(1) } }] }],
    ],
    [
      'a reference to no id',
      [{ type: 'paragraph', content: [{ ...reference, to: { kind: 'statement', id: '1' } }] }],
    ],
    ['plain text', 'Drones fell'],
  ])('%s is refused', (_, value) => {
    expect(Prose.safeParse(value).success).toBe(false)
  })
})

test('text becomes a paragraph a line, whatever ends the lines', () => {
  const prose = proseFromText('one\ntwo\r\n\r\n  \nthree\rfour\u2028five')
  expect(Prose.parse(prose)).toHaveLength(5)
  expect(proseText(prose)).toBe('one\ntwo\nthree\nfour\nfive')
  expect(proseFromText('')).toEqual([])
})

test('the words of a prose stand a line a paragraph or item', () => {
  expect(proseText(full)).toBe('Drones fell\nat night\none\n')
})

test.each<[string, Prose, boolean]>([
  ['nothing', [], true],
  ['a paragraph without words', [{ type: 'paragraph', content: [] }], true],
  ['white space', [{ type: 'paragraph', content: [{ type: 'text', text: ' \u00a0', bold: true }] }], true],
  ['line breaks', [{ type: 'paragraph', content: [{ type: 'line break' }] }], true],
  ['a list of nothing', [{ type: 'list', ordered: false, items: [[], [{ type: 'text', text: ' ' }]] }], true],
  ['a word', [{ type: 'paragraph', content: [{ type: 'text', text: 'x' }] }], false],
  ['a reference alone', [{ type: 'paragraph', content: [reference] }], false],
  [
    'a list with a word',
    [{ type: 'list', ordered: false, items: [[], [{ type: 'text', text: 'x' }]] }],
    false,
  ],
])('%s: nothing to print %#', (_, prose, empty) => {
  expect(isEmptyProse(prose)).toBe(empty)
})

test.each(['', ' ', '\u00A0\n', '\u0000\u0007', '\u200B\u202E\uFEFF', '\uFFFE\uFFFF'])(
  'a reader sees nothing of %j',
  (text) => {
    expect(hasWords(text)).toBe(false)
    expect(isEmptyProse([{ type: 'paragraph', content: [{ type: 'text', text: text || ' ' }] }])).toBe(true)
  },
)

test.each(['a', '\u0000.', '漢', '👩‍🚀', '\uD83D', '\u0301'])('a reader sees something of %j', (text) => {
  expect(hasWords(text)).toBe(true)
})
