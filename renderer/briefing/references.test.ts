import { expect, test } from 'vitest'
import { standardSections } from '#domain/briefing'
import type { IncidentFile } from '#domain/incident'
import { referenceChoices } from './references.ts'

const stamp = { createdAt: '', changedAt: '' }
const statement = (id: string, actorId: string | null): IncidentFile['statements'][number] => ({
  ...stamp,
  id,
  kind: 'claim',
  actorId,
  proposition: `what ${id} says`,
  said: '',
  saidInstant: null,
  saidZone: null,
  credibility: null,
  noResponseFound: false,
  citations: [],
})
const file = {
  statements: [statement('a', 'ro'), statement('b', null), statement('c', 'ro')],
  responses: [{ ...stamp, id: 'r', fromId: 'c', toId: 'a', type: 'denies', scope: '', leavesOpen: '' }],
  actors: [
    { ...stamp, id: 'ro', name: 'Romania', kind: 'state', country: 'RO', affiliationId: null, aliases: [] },
  ],
  evidence: [],
  contexts: [
    { ...stamp, id: 'x', type: 'meeting', title: 'First', date: '', summary: '', citations: [] },
    { ...stamp, id: 'y', type: 'meeting', title: 'Second', date: '', summary: '', citations: [] },
  ],
  judgements: [],
  questions: [{ ...stamp, id: 'q', text: 'Why?', wouldAnswer: '', answered: false }],
} as unknown as IncidentFile

test('statements carry the numbers of the table, the rest a letter and their place', () => {
  const sections = standardSections().map((section) =>
    section.kind === 'claims and denials'
      ? { ...section, excluded: ['b'] }
      : section.kind === 'diplomatic context'
        ? { ...section, order: ['y', 'x'] }
        : section,
  )
  expect(referenceChoices(file, sections).map(({ to, label, who }) => [to.id, label, who])).toEqual([
    ['a', '1', 'Romania'],
    ['b', 'S2', 'Source’s own voice'],
    ['c', '1.1', 'Romania'],
    ['y', 'C1', ''],
    ['x', 'C2', ''],
    ['q', 'Q1', ''],
  ])
})
