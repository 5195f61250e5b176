import { describe, expect, test } from 'vitest'
import { byId, chainOf, findActors, foldName, lookalikes, planMerge, possibleAffiliations } from './actor.ts'
import type { Actor } from './incident.ts'

const actor = (name: string, aliases: string[] = [], more: Partial<Actor> = {}): Actor => ({
  id: name,
  name,
  kind: 'body',
  country: null,
  affiliationId: null,
  aliases,
  createdAt: '2023-09-04T10:00:00.000Z',
  changedAt: '2023-09-04T10:00:00.000Z',
  ...more,
})
const actors = [
  actor('Foreign Ministry of Ukraine', ['MFA Ukraine', 'Міністерство закордонних справ України']),
  actor('Ukraine'),
  actor('Andriy Yermak', ['Єрмак', 'Iermak']),
  actor('Przemysław Ćwik'),
]
const names = (typed: string) => findActors(actors, typed).matches.map(({ name }) => name)

describe('finding', () => {
  test('actors are found by the beginnings of words, whatever their order, and by alias', () => {
    expect(names('min for')).toEqual(['Foreign Ministry of Ukraine'])
    expect(names('ierm')).toEqual(['Andriy Yermak'])
    expect(names('єрм')).toEqual(['Andriy Yermak'])
    expect(names('zelensky')).toEqual([])
    expect(names('')).toHaveLength(4)
  })

  test.each(['cwik', 'ĆWIK', 'przemyslaw', 'przemysław'])('“%s” finds Przemysław Ćwik', (typed) => {
    expect(names(typed)).toEqual(['Przemysław Ćwik'])
  })

  test('a name that begins as typed comes first, and before it one that is called just that', () => {
    expect(names('ukr')[0]).toBe('Ukraine')
    const two = [actor('North Station'), actor('The North'), actor('Zone', ['north'])]
    expect(findActors(two, 'North').matches.map(({ name }) => name)).toEqual([
      'Zone',
      'North Station',
      'The North',
    ])
  })

  test('those with exactly this name or alias are told apart from those that only fit', () => {
    const exact = (typed: string) => findActors(actors, typed).exact.map(({ name }) => name)
    expect(exact('ukraine ')).toEqual(['Ukraine'])
    expect(exact('IERMAK')).toEqual(['Andriy Yermak'])
    expect(exact('Ukrain')).toEqual([])
    expect(exact(' ')).toEqual([])
  })

  test('apostrophes and white space do not tell names apart', () => {
    expect(foldName(' Зв’язок\u00a0 Ab ')).toBe(foldName("зв'язок ab"))
  })
})

const person = actor('Minister', [], { affiliationId: 'Ministry' })
const body = actor('Ministry', ['MoD'], { affiliationId: 'State' })
const state = actor('State')
const stranger = actor('Stranger')
const all = [person, body, state, stranger]

describe('affiliation', () => {
  test('a chain goes from the person to the body to the state', () => {
    expect(chainOf(byId(all), 'Minister').map(({ id }) => id)).toEqual(['Ministry', 'State'])
    expect(chainOf(byId(all), 'State')).toEqual([])
  })

  test('a circle in a damaged library ends the chain instead of running on', () => {
    const circle = [actor('A', [], { affiliationId: 'B' }), actor('B', [], { affiliationId: 'A' })]
    expect(chainOf(byId(circle), 'A').map(({ id }) => id)).toEqual(['B'])
  })

  test('an actor may belong to no one that belongs to it', () => {
    expect(possibleAffiliations(all, 'State').map(({ id }) => id)).toEqual(['Stranger'])
    expect(possibleAffiliations(all, 'Minister').map(({ id }) => id)).toEqual([
      'Ministry',
      'State',
      'Stranger',
    ])
  })
})

test('actors look alike where a name or alias is the same but for case and diacritics', () => {
  const [a, b, c] = [actor('Ženeva'), actor('Geneva', ['ZENEVA']), actor('Bern')]
  const found = lookalikes([a!, b!, c!])
  expect(found.get(a!.id)).toEqual([b])
  expect(found.get(b!.id)).toEqual([a])
  expect(found.has(c!.id)).toBe(false)
  expect(lookalikes([actor('Same', ['same'])]).size).toBe(0)
})

describe('merging', () => {
  const plan = (from: Actor, into: Actor, others: readonly Actor[] = []) =>
    planMerge(byId([...new Set([from, into, ...others])]), from, into)

  test('every name of the one becomes an alias of the other, once, and never its own name', () => {
    const from = actor('MoD', ['Ministry', 'Defence', 'МО'])
    const into = actor('Ministry', ['Defence'])
    expect(plan(from, into).aliases).toEqual(['Defence', 'MoD', 'МО'])
  })

  test('what the one that stays has is kept, and what it lacks is taken over', () => {
    const from = actor('A', [], { affiliationId: 'State', country: 'RO' })
    expect(plan(from, actor('B'), [state])).toMatchObject({ affiliationId: 'State', country: 'RO' })
    const into = actor('B', [], { affiliationId: 'Stranger', country: 'UA' })
    expect(plan(from, into, all)).toMatchObject({ affiliationId: 'Stranger', country: 'UA' })
  })

  test('a state does not come to speak for anybody', () => {
    const from = actor('A', [], { affiliationId: 'State' })
    expect(plan(from, actor('B', [], { kind: 'state' }), [state]).affiliationId).toBe(null)
  })

  test('nobody comes to speak for themselves', () => {
    expect(plan(body, person, all).affiliationId).toBe('State')
    expect(plan(state, person, all).affiliationId).toBe(null)
    expect(plan(person, state, all).affiliationId).toBe(null)
    expect(plan(person, body, all).affiliationId).toBe('State')
  })
})
