import { expect, test } from 'vitest'
import type { Prose } from '#domain/prose'
import { carried } from './carry.ts'

test('a text is taken over with its form; references that would lead nowhere stay behind', () => {
  const own = { type: 'reference', to: { kind: 'context', id: 'shared' } } as const
  const foreign = { type: 'reference', to: { kind: 'statement', id: 'other' } } as const
  const bold = { type: 'text', text: 'Bold', bold: true } as const
  const prose: Prose = [
    { type: 'paragraph', content: [bold, foreign, own] },
    { type: 'list', ordered: true, items: [[foreign, bold]] },
  ]
  const file = { statements: [], evidence: [], judgements: [], questions: [], contexts: [{ id: 'shared' }] }
  expect(carried(prose, file as never)).toEqual({
    prose: [
      { type: 'paragraph', content: [bold, own] },
      { type: 'list', ordered: true, items: [[bold]] },
    ],
    left: 2,
  })
})
