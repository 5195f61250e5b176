import { expect, test } from 'vitest'
import { createIncident } from '#library/incidents'
import { newLibrary } from '#library/testing'
import { undecided } from './sketching.ts'

test('who asks while the same question waits shares its answer; one that is under way may be out of date', async () => {
  const library = newLibrary()
  const [ferry, dam] = [createIncident(library, 'Ferry'), createIncident(library, 'Dam')]
  const first = undecided(library, ferry)
  expect(undecided(library, ferry)).toBe(first)
  expect(undecided(library, dam)).not.toBe(first)
  await Promise.resolve()
  await Promise.resolve()
  const later = undecided(library, ferry)
  expect(later).not.toBe(first)
  expect(undecided(library, ferry)).toBe(later)
  expect(await Promise.all([first, later])).toEqual([[], []])
})
