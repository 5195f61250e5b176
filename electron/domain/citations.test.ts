import { expect, test } from 'vitest'
import type { IncidentFile } from '#domain/incident'
import { citationsOf, entryOfCitation } from './citations.ts'

const quoting = (id: string, ...citations: string[]) => ({ id, citations: citations.map((id) => ({ id })) })
const file = {
  statements: [quoting('claim', 'a', 'b'), quoting('denial', 'c')],
  evidence: [quoting('photo', 'd')],
  contexts: [quoting('treaty', 'e')],
} as unknown as IncidentFile

test.each([
  ['b', { kind: 'statement', id: 'claim' }],
  ['d', { kind: 'evidence', id: 'photo' }],
  ['e', { kind: 'context', id: 'treaty' }],
  ['gone', null],
])('the quotation %s leads to its entry', (citation, entry) => {
  expect(entryOfCitation(file, citation)).toEqual(entry)
})

test('an entry tells its citations, one that is gone tells none', () => {
  const ids = (kind: 'statement' | 'evidence' | 'context', id: string) =>
    citationsOf(file, { kind, id }).map((one) => one.id)
  expect(ids('statement', 'claim')).toEqual(['a', 'b'])
  expect(ids('context', 'treaty')).toEqual(['e'])
  expect(ids('evidence', 'claim')).toEqual([])
})
