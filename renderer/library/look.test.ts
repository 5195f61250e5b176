import { beforeEach, expect, test } from 'vitest'
import { NO_FACETS } from './facets.ts'
import { currentLook, keepListTop, listTop, resetLook, setLook } from './look.ts'

beforeEach(resetLook)

test('choosing and scrolling keep what the list is narrowed to', () => {
  setLook({ query: 'drone' })
  setLook({ facets: { ...NO_FACETS, country: 'RO' } })
  setLook({ chosen: 'a' })
  keepListTop(570)
  expect(currentLook()).toEqual({
    query: 'drone',
    facets: { status: null, country: 'RO' },
    chosen: 'a',
  })
  expect(listTop()).toBe(570)
})

test.each([{ query: 'drones' }, { facets: NO_FACETS }])('another list begins at its top: %o', (change) => {
  setLook({ chosen: 'a' })
  keepListTop(570)
  setLook(change)
  expect(currentLook()).toMatchObject({ ...change, chosen: null })
  expect(listTop()).toBe(0)
})

test('another library is looked at afresh', () => {
  setLook({ query: 'drone' })
  setLook({ chosen: 'a' })
  keepListTop(570)
  resetLook()
  expect(currentLook()).toEqual({ query: '', facets: NO_FACETS, chosen: null })
  expect(listTop()).toBe(0)
})
