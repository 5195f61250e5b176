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

test('an actor with aliases is made, changed and deleted', async () => {
  const { call } = await openIncident()
  const { id } = await undoable(call, 'New actor', () =>
    call('actor.create', actor('MApN', { aliases: ['Ministerul Apărării', 'МНО', 'МНО'] })),
  )
  expect(await call('actor.list', {})).toMatchObject([{ id, aliases: ['Ministerul Apărării', 'МНО'] }])
  await undoable(call, 'Edit name of actor', () => call('actor.update', { id, patch: { name: 'Ministry' } }))
  await undoable(call, 'Edit aliases of actor', () =>
    call('actor.update', { id, patch: { aliases: ['МНО', 'M'] } }),
  )
  expect(await call('actor.list', {})).toMatchObject([{ name: 'Ministry', aliases: ['МНО', 'M'] }])
  await undoable(call, 'Delete actor', () => call('actor.delete', { id }))
  expect(await refusal(call('actor.delete', { id }))).toEqual({ code: 'not found', what: 'actor' })
})

test('an incident file holds its actors and those they belong to', async () => {
  const { call, mark, file } = await openIncident()
  const { id: state } = await call('actor.create', actor('North', { kind: 'state', country: 'RO' }))
  const { id: ministry } = await call(
    'actor.create',
    actor('Ministry', { affiliationId: state, aliases: ['M'] }),
  )
  const { id: minister } = await call(
    'actor.create',
    actor('Minister', { kind: 'person', affiliationId: ministry }),
  )
  await call('actor.create', actor('Stranger'))
  const claim = await mark('claim', 'a drone fell')
  await call('statement.update', { id: claim.id, patch: { actorId: minister } })
  expect((await file()).actors.map(({ name, aliases }) => [name, aliases])).toEqual([
    ['Minister', []],
    ['Ministry', ['M']],
    ['North', []],
  ])
})

test('an actor that is used is not deleted', async () => {
  const { call, mark } = await openIncident()
  const { id } = await call('actor.create', actor('North'))
  await call('actor.create', actor('Ministry', { affiliationId: id }))
  const claim = await mark('claim', 'a drone fell')
  const item = await mark('evidence', 'Photographs')
  await call('statement.update', { id: claim.id, patch: { actorId: id } })
  await call('evidence.update', { id: item.id, patch: { actorId: id } })
  expect(await refusal(call('actor.delete', { id }))).toEqual({ code: 'in use', what: 'actor', count: 3 })
})

test('an actor belongs to one that exists and not to itself', async () => {
  const { call } = await openIncident()
  expect(await refusal(call('actor.create', actor('A', { affiliationId: NOBODY })))).toEqual({
    code: 'not found',
    what: 'actor',
  })
  const { id: a } = await call('actor.create', actor('A'))
  const { id: b } = await call('actor.create', actor('B', { affiliationId: a }))
  for (const affiliationId of [a, b])
    expect(await refusal(call('actor.update', { id: a, patch: { affiliationId } }))).toMatchObject({
      code: 'invalid input',
    })
  expect(await refusal(call('actor.create', actor(' ')))).toEqual({
    code: 'invalid input',
    reason: 'A name is needed',
  })
})

test('a renamed actor is found in its statements under the new name only, and undo turns that back', async () => {
  const { call, mark } = await openIncident()
  const { id } = await call('actor.create', actor('Ženeva'))
  const claim = await mark('claim', 'a drone fell')
  await call('statement.update', { id: claim.id, patch: { actorId: id } })
  const found = async (query: string) =>
    (await call('search.find', { query, limit: 9 })).groups.some(({ kind }) => kind === 'statement')
  expect(await found('zeneva')).toBe(true)
  await call('actor.update', { id, patch: { name: 'Bern' } })
  expect([await found('zeneva'), await found('bern')]).toEqual([false, true])
  await call('history.undo', {})
  expect([await found('zeneva'), await found('bern')]).toEqual([true, false])
})
