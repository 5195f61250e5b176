import type { Response, Source, Statement } from './incident.ts'

/** A generator of whole numbers from 0 to below `limit`, the same for the same seed (mulberry32). */
export function seeded(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

/** The nth valid id. */
export const anId = (n: number) => `01890000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`

export const aSha = (letter: string) => letter.repeat(64)

const stamp = { createdAt: '2023-09-04T10:00:00.000Z', changedAt: '2023-09-04T10:00:00.000Z' }

export const aStatement = (n: number, fields: Partial<Statement> = {}): Statement => ({
  id: anId(n),
  ...stamp,
  kind: 'claim',
  actorId: anId(900),
  proposition: 'Drones fell on Romanian soil',
  said: '2023-09-04',
  saidInstant: null,
  saidZone: null,
  credibility: null,
  noResponseFound: false,
  citations: [],
  ...fields,
})

export const aResponse = (fromId: string, toId: string, fields: Partial<Response> = {}): Response => ({
  id: anId(500),
  ...stamp,
  fromId,
  toId,
  type: 'denies',
  scope: 'that drones fell',
  leavesOpen: '',
  ...fields,
})

export const aSource = (n: number, fields: Partial<Source> = {}): Source => ({
  id: anId(n),
  ...stamp,
  title: 'Digest',
  author: '',
  publisher: '',
  url: '',
  published: '2023-09-05',
  publishedInstant: null,
  publishedZone: null,
  reliability: null,
  marking: 'TLP:CLEAR',
  language: 'en',
  originId: null,
  fileName: 'digest.txt',
  mediaType: 'text/plain',
  originalSha256: aSha('a'),
  originalSize: 10,
  textSha256: aSha('b'),
  textLength: 10,
  capturedAt: stamp.createdAt,
  unconfirmed: {},
  ...fields,
})

/** A citation of a source; the passage does not matter. */
export const aCitation = (n: number, sourceId: string): Statement['citations'][number] => ({
  id: anId(n),
  sourceId,
  quotation: { exact: 'x', prefix: '', suffix: '', start: 0, end: 1, textSha256: aSha('b') },
})
