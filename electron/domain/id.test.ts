import { expect, test } from 'vitest'
import { Id, Instant, Sha256 } from './id.ts'
import { aSha, anId } from './test-support.ts'

test.each([
  ['a UUIDv7', Id, anId(1), true],
  ['a UUIDv4', Id, '3b241101-e2bb-4255-8caf-4136c566a962', false],
  ['no UUID', Id, '1', false],
  ['an instant', Instant, '2023-09-04T10:15:00.000Z', true],
  ['an instant without milliseconds', Instant, '2023-09-04T10:15:00Z', false],
  ['an instant with an offset', Instant, '2023-09-04T10:15:00.000+03:00', false],
  ['a time of no zone', Instant, '2023-09-04T10:15:00.000', false],
  ['a day that is none', Instant, '2023-02-30T10:15:00.000Z', false],
  ['a SHA-256', Sha256, aSha('a'), true],
  ['one in capitals', Sha256, aSha('A'), false],
  ['one too short', Sha256, 'abc', false],
] as const)('%s', (_, schema, value, accepted) => {
  expect(schema.safeParse(value).success).toBe(accepted)
})
