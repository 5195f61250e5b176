import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { gatherChanges } from './queries.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('the changes of a burst are told once, with all that they name', () => {
  const tell = vi.fn(() => Promise.resolve())
  const change = gatherChanges(tell)
  void change({ incidentIds: ['a'], briefingIds: ['x'] })
  void change({ incidentIds: ['b', 'a'], briefingIds: ['x'] })
  expect(tell).not.toHaveBeenCalled()
  vi.runAllTimers()
  expect(tell.mock.calls).toEqual([[{ incidentIds: ['a', 'b'], briefingIds: ['x'] }]])
  void change({ incidentIds: ['c'], briefingIds: ['y'] })
  vi.runAllTimers()
  expect(tell).toHaveBeenLastCalledWith({ incidentIds: ['c'], briefingIds: ['y'] })
})

test('where one change may be of everything, the burst is', () => {
  const tell = vi.fn(() => Promise.resolve())
  const change = gatherChanges(tell)
  void change({ incidentIds: ['a'], briefingIds: ['x'] })
  void change({ incidentIds: [], briefingIds: ['y'] })
  vi.runAllTimers()
  expect(tell).toHaveBeenCalledWith({ incidentIds: [], briefingIds: ['x', 'y'] })
})

test('a burst that does not end is told on its way', () => {
  const tell = vi.fn(() => Promise.resolve())
  const change = gatherChanges(tell)
  for (let count = 0; count < 100; count += 1) {
    void change({ incidentIds: ['a'], briefingIds: ['x'] })
    vi.advanceTimersByTime(20)
  }
  expect(tell.mock.calls.length).toBeGreaterThan(5)
})

test('whoever told of a change waits until all of its burst is read again', async () => {
  let done = () => {}
  const change = gatherChanges(() => new Promise<void>((resolve) => (done = resolve)))
  const fresh = vi.fn()
  void change({ incidentIds: ['a'], briefingIds: [] }).then(fresh)
  void change({ incidentIds: ['b'], briefingIds: [] }).then(fresh)
  await vi.runAllTimersAsync()
  expect(fresh).not.toHaveBeenCalled()
  done()
  await vi.runAllTimersAsync()
  expect(fresh).toHaveBeenCalledTimes(2)
})
