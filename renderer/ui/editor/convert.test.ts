import { expect, test } from 'vitest'
import { Prose, type Inline, type ProseBlock } from '#domain/prose'
import { docToProse, proseToDoc, sameProse } from './convert.ts'

const ID = '018a5c1e-0000-7000-8000-000000000001'

/** A small generator of pseudo-random numbers (mulberry32), so that a failure can be repeated. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const WORDS = ['drone', ' ', 'Плауру', 'عربي', '😀', 'a\u0301', '  two  ', '<b>', '&amp;', 'Ukraine’s claim.']

function randomProse(seed: number): Prose {
  const below = seeded(seed)
  const inline = (): Inline => {
    if (below(8) === 0) return { type: 'line break' }
    if (below(8) === 0) return { type: 'reference', to: { kind: below(2) ? 'statement' : 'context', id: ID } }
    return {
      type: 'text',
      text: WORDS[below(WORDS.length)] ?? 'x',
      ...(below(3) === 0 && { bold: true }),
      ...(below(3) === 0 && { italic: true }),
    }
  }
  const line = () => Array.from({ length: 1 + below(5) }, inline)
  const block = (): ProseBlock =>
    below(3) === 0
      ? { type: 'list', ordered: below(2) === 0, items: Array.from({ length: 1 + below(4) }, line) }
      : { type: 'paragraph', content: line() }
  return Array.from({ length: below(6) }, block)
}

test('a text goes into the editor and comes out the same, whatever is in it', () => {
  for (let seed = 1; seed <= 500; seed += 1) {
    const once = docToProse(proseToDoc(randomProse(seed)))
    expect(docToProse(proseToDoc(once))).toEqual(once)
    expect(Prose.safeParse(once).success).toBe(true)
    expect(sameProse(randomProse(seed), once)).toBe(true)
  }
})

test('no letter is lost on the way', () => {
  const letters = (prose: Prose) =>
    JSON.stringify(prose, (key, value: unknown) => (key === 'bold' || key === 'italic' ? undefined : value))
      .match(/"text":"[^"]*"/g)
      ?.map((text) => text.slice(8, -1))
      .join('') ?? ''
  for (let seed = 1; seed <= 200; seed += 1) {
    const prose = randomProse(seed)
    expect(letters(docToProse(proseToDoc(prose)))).toBe(letters(prose))
  }
})

test('no text is one empty paragraph to type in, and that is no text again', () => {
  expect(proseToDoc([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
  expect(docToProse(proseToDoc([]))).toEqual([])
})

test('empty paragraphs, list items and lists are left out', () => {
  const doc = {
    type: 'doc',
    content: [
      { type: 'paragraph' },
      { type: 'bulletList', content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }] },
      { type: 'paragraph', content: [{ type: 'text', text: 'kept' }] },
    ],
  }
  expect(docToProse(doc)).toEqual([{ type: 'paragraph', content: [{ type: 'text', text: 'kept' }] }])
})

test('pieces of one form become one piece', () => {
  const text = (word: string, marks: readonly string[] = []) => ({
    type: 'text',
    text: word,
    marks: marks.map((type) => ({ type })),
  })
  const doc = {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [text('a'), text('b'), text('c', ['bold']), text('d', ['bold'])] },
    ],
  }
  expect(docToProse(doc)).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'ab' },
        { type: 'text', text: 'cd', bold: true },
      ],
    },
  ])
})

test('a reference to something that cannot be a thing of the library is left out', () => {
  const doc = (attrs: Record<string, unknown>) => ({
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'reference', attrs }] }],
  })
  expect(docToProse(doc({ kind: 'statement', id: 'nonsense' }))).toEqual([])
  expect(docToProse(doc({ kind: 'recipe', id: ID }))).toEqual([])
  expect(docToProse(doc({ kind: 'evidence', id: ID }))).toHaveLength(1)
})

test('two texts differ by a letter, a form or a reference', () => {
  const one: Prose = [{ type: 'paragraph', content: [{ type: 'text', text: 'a' }] }]
  expect(sameProse(one, [{ type: 'paragraph', content: [{ type: 'text', text: 'a', bold: false }] }])).toBe(
    true,
  )
  expect(sameProse(one, [{ type: 'paragraph', content: [{ type: 'text', text: 'b' }] }])).toBe(false)
  expect(sameProse(one, [{ type: 'paragraph', content: [{ type: 'text', text: 'a', bold: true }] }])).toBe(
    false,
  )
})
