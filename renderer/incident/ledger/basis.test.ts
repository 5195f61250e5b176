import { expect, test } from 'vitest'
import type { IncidentFile } from '#domain/incident'
import { basisSources } from './basis.ts'

test('the grounds of a judgement are counted by their sources and origins, each once', () => {
  const quoting = (id: string, ...sourceIds: string[]) => ({
    id,
    citations: sourceIds.map((sourceId) => ({ sourceId })),
  })
  const file = {
    sources: [
      { id: 'paper', originId: 'agency' },
      { id: 'radio', originId: 'agency' },
      { id: 'ministry', originId: null },
    ],
    statements: [quoting('claim', 'paper'), quoting('bare')],
    evidence: [quoting('photo', 'radio', 'paper')],
    contexts: [quoting('treaty', 'ministry')],
  } as unknown as IncidentFile
  const ground = (kind: 'statement' | 'evidence' | 'context', id: string) => ({ kind, id })
  const words = (...basis: ReturnType<typeof ground>[]) => basisSources(file, basis)
  expect(words()).toBe('')
  expect(words(ground('statement', 'bare'), ground('evidence', 'gone'))).toBe('')
  expect(words(ground('statement', 'claim'))).toBe('1 source')
  expect(words(ground('statement', 'claim'), ground('evidence', 'photo'))).toBe('2 sources, one origin')
  expect(words(ground('evidence', 'photo'), ground('context', 'treaty'))).toBe('3 sources, 2 origins')
})
