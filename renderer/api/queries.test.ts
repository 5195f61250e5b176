import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { gatherChanges } from './queries.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the changes of a burst are told once, with all that they name', () => {
  const tell = vi.fn()
  const change = gatherChanges(tell)
  change({ incidentIds: ['a'], briefingIds: ['x'] })
  change({ incidentIds: ['b', 'a'], briefingIds: ['x'] })
  expect(tell).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(tell.mock.calls).toEqual([[{ incidentIds: ['a', 'b'], briefingIds: ['x'] }]])
  change({ incidentIds: ['c'], briefingIds: ['y'] })
  vi.runAllTimers()
  expect(tell).toHaveBeenLastCalledWith({ incidentIds: ['c'], briefingIds: ['y'] })
})

test('where one change may be of everything, the burst is', () => {
  const tell = vi.fn()
  const change = gatherChanges(tell)
  change({ incidentIds: ['a'], briefingIds: ['x'] })
  change({ incidentIds: [], briefingIds: ['y'] })
  vi.runAllTimers()
  expect(tell).toHaveBeenCalledWith({ incidentIds: [], briefingIds: ['x', 'y'] })
})

test('a burst that does not end is told on its way', () => {
  const tell = vi.fn()
  const change = gatherChanges(tell)
  for (let count = 0; count < 100; count += 1) {
    change({ incidentIds: ['a'], briefingIds: ['x'] })
    vi.advanceTimersByTime(20)
  }
  expect(tell.mock.calls.length).toBeGreaterThan(5)
})
