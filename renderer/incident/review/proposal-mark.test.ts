import { expect, test } from 'vitest'
import type { Item } from '#domain/review'
import { proposalMark } from './proposal-mark.ts'

test('a proposal is marked unlike what was accepted, in the colour of the kind that it would have', () => {
  const open = {
    id: 'proposal',
    what: 'statement',
    state: 'open',
    proposal: { what: 'statement', kind: 'claim', start: 0, end: 40, actor: '' },
  } as Item
  expect(proposalMark(open)).toMatchObject({ kind: 'claim', look: 'proposed', start: 0, end: 40 })
  expect(proposalMark(open, 'denial')).toMatchObject({ kind: 'denial' })
  expect(proposalMark({ ...open, state: 'rejected' })).toMatchObject({ look: 'rejected' })
})
