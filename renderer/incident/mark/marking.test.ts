import { expect, test } from 'vitest'
import type { IncidentFile } from '#domain/incident'
import { likelyAnswered } from './marking.ts'

const file = {
  statements: [
    { id: 'claim', kind: 'claim' },
    { id: 'denial', kind: 'denial' },
    { id: 'loose', kind: 'deferral' },
  ],
  responses: [{ fromId: 'denial', toId: 'claim' }],
} as unknown as IncidentFile
const chosen = (id: string) => likelyAnswered(file, { kind: 'statement', id })

test('a new answer goes to the chosen claim, or to what the chosen answer answers', () => {
  expect(chosen('claim')).toBe('claim')
  expect(chosen('denial')).toBe('claim')
  expect(chosen('loose')).toBeNull()
  expect(likelyAnswered(file, { kind: 'evidence', id: 'claim' })).toBeNull()
  expect(likelyAnswered(file, null)).toBeNull()
})
