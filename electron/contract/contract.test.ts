import { expect, test } from 'vitest'
import { calls } from './contract.ts'
import { ErrorCode, type Failure } from './errors.ts'
import { events } from './events.ts'
import { CALL_NAMES, EVENT_NAMES } from './names.ts'
import { errorWords } from './words.ts'

test('the preload exposes exactly the calls and events of the contract', () => {
  expect([...CALL_NAMES].sort()).toEqual(Object.keys(calls).sort())
  expect([...EVENT_NAMES].sort()).toEqual(Object.keys(events).sort())
})

test.each(ErrorCode.options)('“%s” has words with a title and an advice, whatever the details', (code) => {
  const samples: Failure['details'][] = [
    {},
    {
      file: 'a.txt',
      folder: '/x',
      path: '/x',
      size: 5e7,
      limit: 1e7,
      guess: 'windows-1251',
      found: 9,
      known: 1,
    },
  ]
  for (const details of samples) {
    const { title, advice } = errorWords({ code, details })
    expect(title).toMatch(/^\S.*[^.]$/)
    expect(advice).toMatch(/[.]$/)
    if (Object.keys(details).length > 0) expect(`${title} ${advice}`).not.toMatch(/undefined|NaN/)
  }
})

test('who is told that an actor is in use is told of merging', () => {
  const advice = (what: string) => errorWords({ code: 'in use', details: { what, count: 2 } }).advice
  expect(advice('actor')).toMatch(/^Merge it into another actor/)
  expect(advice('source')).not.toMatch(/[Mm]erge/)
})
