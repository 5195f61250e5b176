import { expect, test } from 'vitest'
import { createIncident, updateIncident } from '#library/incidents'
import { createStatement, updateStatement } from '#library/statements'
import { fill, newLibrary } from '#library/testing'
import { similarTo } from './similar.ts'

const where = { country: 'RO', latitude: null, longitude: null, precision: null }
const blank = {
  ...{ actorId: null, said: '', saidInstant: null, saidZone: null, credibility: null },
  noResponseFound: false,
}

/** A library in which each statement stands in an incident of its own. */
function stated() {
  const library = newLibrary()
  const { claimId, actorId, incidentId } = fill(library)
  updateIncident(library, incidentId, { place: { name: 'Plauru', ...where } })
  const state = (proposition: string, kind: 'claim' | 'denial' = 'denial', title = proposition) => {
    const other = createIncident(library, title)
    const id = createStatement(library, other, { ...blank, kind, proposition })
    return { id, incidentId: other }
  }
  return { library, claimId, actorId, state }
}

test('rare words that are shared weigh more, and the likest comes first', () => {
  const { library, claimId, state } = stated()
  updateStatement(library, claimId, { proposition: 'debris of a Geran drone lay on the dyke' })
  for (let count = 0; count < 25; count += 1) state(`a drone was heard over field ${count}`)
  const rare = state('the Geran was shot down')
  const both = state('debris on the dyke was old', 'claim')
  expect(similarTo(library, claimId).map(({ id, why }) => [id, why.words])).toEqual([
    [both.id, ['debris', 'dyke']],
    [rare.id, ['Geran']],
  ])
})

test('the same actor and the same place are reasons, the same kind alone is none', () => {
  const { library, claimId, actorId, state } = stated()
  updateStatement(library, claimId, { proposition: 'alpha' })
  const byActor = state('beta', 'claim')
  updateStatement(library, byActor.id, { actorId })
  const atPlace = state('gamma')
  updateIncident(library, atPlace.incidentId, { place: { name: 'Plauru', ...where } })
  state('delta', 'claim')
  expect(similarTo(library, claimId).map(({ id, why }) => [id, why])).toEqual([
    [byActor.id, { place: null, actor: 'North', kind: 'claim', words: [] }],
    [atPlace.id, { place: 'Plauru', actor: null, kind: null, words: [] }],
  ])
})

test('statements of its own incident are not among them, and there may be none', () => {
  const { library, claimId } = stated()
  expect(similarTo(library, claimId)).toEqual([])
})

test('words are words, whatever signs they hold', () => {
  const { library, claimId, state } = stated()
  updateStatement(library, claimId, { proposition: '"AND" NOT (Близнюк* OR ^x) -' })
  const other = state('Близнюк said')
  expect(similarTo(library, claimId)).toMatchObject([{ id: other.id, why: { words: ['Близнюк'] } }])
})
