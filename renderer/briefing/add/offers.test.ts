import { expect, test } from 'vitest'
import { standardSections } from '#domain/briefing'
import type { Context } from '#domain/incident'
import type { ReferenceChoice } from '#ui/editor/choices.ts'
import { offersFor, taken } from './offers.ts'

const choice = (kind: 'statement' | 'evidence' | 'context' | 'question', id: string): ReferenceChoice => ({
  to: { kind, id },
  label: id,
  kind: kind === 'statement' ? 'claim' : kind,
  who: kind === 'statement' ? 'Romania' : '',
  what: `what ${id} says`,
})
const references = [
  choice('statement', 's'),
  choice('evidence', 'e'),
  choice('context', 'c'),
  choice('question', 'q'),
]
const cards = [
  { id: 'c', title: 'Own' },
  { id: 'x', title: 'Of another incident' },
] as unknown as Context[]
const sections = standardSections().map((section) =>
  section.kind === 'claims and denials'
    ? { ...section, excluded: ['s'] }
    : section.kind === 'diplomatic context'
      ? { ...section, included: false }
      : section,
)
const offers = (place: Parameters<typeof offersFor>[0]) =>
  offersFor(place, { sections }, references, cards).map(({ choice: { to }, does, into }) => [
    to.id,
    does,
    into,
  ])

test('at the section that lists it, a thing comes back; what is in stands last', () => {
  expect(offers('claims and denials')[0]).toEqual(['s', 'take in', 'claims and denials'])
  expect(offers('evidence').at(-1)).toEqual(['e', 'there', 'evidence'])
  // A section that is left out prints nothing of what it lists.
  expect(offers('title block')).toEqual([
    ['s', 'take in', 'claims and denials'],
    ['c', 'take in', 'diplomatic context'],
    ['x', 'bring over', 'diplomatic context'],
    ['e', 'there', 'evidence'],
  ])
})

test('in another section it is written into the text', () => {
  expect(offers('bottom line')).toEqual([
    ['s', 'write', 'bottom line'],
    ['e', 'write', 'bottom line'],
    ['c', 'write', 'bottom line'],
    ['x', 'bring over', 'diplomatic context'],
  ])
})

test('what is taken brings its section in, and says whose words they are', () => {
  const find = (kind: string) => sections.find((section) => section.kind === kind)!
  const [statement] = offersFor('claims and denials', { sections }, references, cards)
  expect(taken(find('claims and denials'), statement!)).toEqual({ included: true, excluded: [] })
  const [written] = offersFor('bottom line', { sections }, references, cards)
  expect(taken(find('bottom line'), written!).prose).toEqual([
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Romania, claim: what s says' },
        { type: 'reference', to: { kind: 'statement', id: 's' } },
      ],
    },
  ])
})
