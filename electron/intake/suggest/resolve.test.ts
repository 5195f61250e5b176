import { expect, test } from 'vitest'
import { suggestStatements } from './suggest.ts'

const ACTORS = [
  { id: 'tarn', kind: 'body' as const, name: 'Ministry of Defence of Tarn', aliases: [] },
  { id: 'veldora', kind: 'body' as const, name: 'Veldora’s foreign ministry', aliases: [] },
  { id: 'council', kind: 'person' as const, name: 'Secretary general of the Straits Council', aliases: [] },
]

/** Who says the last that is said in a text: its words, those that they stand for, and the known actor. */
function last(text: string, actors = ACTORS) {
  const { actor, stands, knownActor } = suggestStatements(text, { actors }).at(-1)!
  return [actor?.text, stands?.text, knownActor]
}

const RELEASE = `Ministry of Defence of Tarn, 12 March 2024

The Ministry of Defence of Tarn rejects the accusation that a drone of the fleet struck a pier. The ministry said that no craft was at sea that night.`

test('“the ministry” is the one that the text names, in whatever order the library holds others', () => {
  const meant = ['The ministry', 'Ministry of Defence of Tarn', 'tarn']
  expect(last(RELEASE)).toEqual(meant)
  expect(last(RELEASE, ACTORS.toReversed())).toEqual(meant)
})

test('one ministry in two ways of writing is one', () => {
  const text =
    'Tarn’s defence ministry denied the strike. The defence ministry of Tarn said it had no drones. The ministry said the pier was old.'
  expect(last(text)).toEqual(['The ministry', 'The defence ministry of Tarn', null])
})

test.each([
  'Veldora’s foreign ministry said a drone had struck. Tarn’s defence ministry denied it. The ministry said the pier was old.',
  'Tarn’s navy said its drones were ashore. The ministry said the pier was old.',
  'The navy said its drones were ashore. The Straits Council said the pier was old.',
])('nobody is proposed where it is open who is meant: %s', (text) => {
  const [, stands, known] = last(text)
  expect([stands, known]).toEqual([undefined, null])
})

test.each([
  ['The harbour master said the pier was shut. He confirmed that two men were hurt.', 'The harbour master'],
  ['Veldora summoned the envoy. A docker said it fell. She confirmed that two were hurt.', 'A docker'],
  ['The lighthouse keeper saw the flash. He said that the pier burned.', 'The lighthouse keeper'],
  ['The insurer said the pier was old. He confirmed that two were hurt.', undefined],
  ['The dockers said the pier was old. He confirmed that two were hurt.', undefined],
])('“he” and “she” are a person who is called by what they do: %s', (text, stands) =>
  expect(last(text)[1]).toBe(stands),
)
