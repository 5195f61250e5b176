import { expect, test } from 'vitest'
import type { ActorFields } from '#domain/incident'
import { NOBODY, openIncident, refusal, undoable } from '#engine/testing'

const actor = (name: string, more: Partial<ActorFields> = {}): ActorFields => ({
  name,
  kind: 'body',
  country: null,
  affiliationId: null,
  aliases: [],
  ...more,
})

/** Two spellings of one ministry: one with statements in two incidents, evidence and a minister. */
async function twoMinistries() {
  const opened = await openIncident()
  const { call, mark } = opened
  const make = async (fields: ActorFields) => (await call('actor.create', fields)).id
  const state = await make(actor('North', { kind: 'state', country: 'RO' }))
  const old = await make(actor('MoD', { affiliationId: state, country: 'RO', aliases: ['Defence'] }))
  const minister = await make(actor('Minister', { kind: 'person', affiliationId: old }))
  const kept = await make(actor('Ministry of Defence', { aliases: ['Defence', 'МО'] }))
  const claim = await mark('claim', 'a drone fell')
  const denial = await mark('denial', 'The south denied this', claim.id)
  const photo = await mark('evidence', 'Photographs show a crater')
  for (const { id } of [claim, denial]) await call('statement.update', { id, patch: { actorId: old } })
  await call('evidence.update', { id: photo.id, patch: { actorId: old } })
  const { id: otherIncident } = await call('incident.create', { title: 'Later' })
  const { id: later } = await call('statement.create', {
    incidentId: otherIncident,
    fields: {
      kind: 'call',
      actorId: old,
      proposition: 'Stop this',
      said: '2024-05',
      saidInstant: null,
      saidZone: null,
      credibility: null,
      noResponseFound: false,
    },
  })
  return { ...opened, state, old, minister, kept, claim, denial, photo, otherIncident, later }
}

test('the list counts what hangs on each actor', async () => {
  const { call, old, kept } = await twoMinistries()
  const rows = await call('actor.rows', {})
  expect(rows.find(({ id }) => id === old)).toMatchObject({ statements: 3, incidents: 2, evidence: 1 })
  expect(rows.find(({ id }) => id === kept)).toMatchObject({
    name: 'Ministry of Defence',
    aliases: ['Defence', 'МО'],
    statements: 0,
    incidents: 0,
    evidence: 0,
  })
})

test('what an actor said and showed is told with its incidents, the newest first', async () => {
  const { call, old, kept, incidentId, otherIncident, claim, denial, photo, later } = await twoMinistries()
  expect(await call('actor.uses', { id: old })).toEqual({
    statements: [
      {
        id: later,
        incidentId: otherIncident,
        incidentTitle: 'Later',
        kind: 'call',
        proposition: 'Stop this',
        said: '2024-05',
      },
      expect.objectContaining({
        id: claim.id,
        incidentId,
        incidentTitle: 'Drone at the ferry',
        kind: 'claim',
      }),
      expect.objectContaining({ id: denial.id, incidentId, kind: 'denial' }),
    ],
    evidence: [
      {
        id: photo.id,
        incidentId,
        incidentTitle: 'Drone at the ferry',
        kind: 'document',
        description: 'Photographs show a crater',
      },
    ],
  })
  expect(await call('actor.uses', { id: kept })).toEqual({ statements: [], evidence: [] })
  expect(await refusal(call('actor.uses', { id: NOBODY }))).toEqual({ code: 'not found', what: 'actor' })
})

test('merging moves statements, evidence and affiliates, keeps every name, and is one step', async () => {
  const { call, old, kept, minister, state, photo, file } = await twoMinistries()
  const before = await call('actor.uses', { id: old })
  await undoable(call, 'Merge actors', () => call('actor.merge', { id: old, intoId: kept }))
  const rows = await call('actor.rows', {})
  expect(rows.some(({ id }) => id === old)).toBe(false)
  expect(rows.find(({ id }) => id === kept)).toMatchObject({
    name: 'Ministry of Defence',
    aliases: ['Defence', 'МО', 'MoD'],
    affiliationId: state,
    country: 'RO',
    statements: 3,
    incidents: 2,
    evidence: 1,
  })
  expect(rows.find(({ id }) => id === minister)).toMatchObject({ affiliationId: kept })
  expect(await call('actor.uses', { id: kept })).toEqual(before)
  expect((await file()).evidence.find(({ id }) => id === photo.id)).toMatchObject({ actorId: kept })
})

test('merged statements are found under the name that stays and the one that went, and undo turns that back', async () => {
  const { call, old, kept } = await twoMinistries()
  const found = async (query: string) =>
    (await call('search.find', { query, limit: 9 })).groups.find(({ kind }) => kind === 'statement')?.total ??
    0
  expect([await found('MoD'), await found('Ministry of Defence')]).toEqual([3, 0])
  await call('actor.merge', { id: old, intoId: kept })
  expect([await found('MoD'), await found('Ministry of Defence')]).toEqual([3, 3])
  await call('history.undo', {})
  expect([await found('MoD'), await found('Ministry of Defence')]).toEqual([3, 0])
})

test('merging along a chain leaves nobody speaking for themselves', async () => {
  const { call, state, old, minister } = await twoMinistries()
  const above = async (id: string) =>
    (await call('actor.list', {})).find((one) => one.id === id)?.affiliationId
  await undoable(call, 'Merge actors', () => call('actor.merge', { id: state, intoId: minister }))
  expect([await above(old), await above(minister)]).toEqual([minister, null])
  await call('history.undo', {})
  await undoable(call, 'Merge actors', () => call('actor.merge', { id: old, intoId: minister }))
  expect(await above(minister)).toBe(state)
  await undoable(call, 'Merge actors', () => call('actor.merge', { id: minister, intoId: state }))
  expect(await above(state)).toBe(null)
})

test('a merged actor is as if it had been deleted: nothing can be done to it', async () => {
  const { call, old, kept } = await twoMinistries()
  await call('actor.merge', { id: old, intoId: kept })
  const gone = { code: 'not found', what: 'actor' }
  expect(await refusal(call('actor.update', { id: old, patch: { name: 'x' } }))).toEqual(gone)
  expect(await refusal(call('actor.merge', { id: old, intoId: kept }))).toEqual(gone)
  expect(await refusal(call('actor.merge', { id: kept, intoId: old }))).toEqual(gone)
})

test('an actor is not merged with itself', async () => {
  const { call, kept } = await twoMinistries()
  expect(await refusal(call('actor.merge', { id: kept, intoId: kept }))).toEqual({
    code: 'invalid input',
    reason: 'An actor cannot be merged with itself: choose another one',
  })
})
