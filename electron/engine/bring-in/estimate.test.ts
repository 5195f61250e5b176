import { expect, test } from 'vitest'
import { Estimate } from './estimate.ts'

const MB = 1_000_000

/** Asks after each file of a job, at a given pace. @returns what it said, in seconds. */
function run(sizes: readonly number[], milliseconds: (size: number) => number) {
  const estimate = new Estimate({ files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) })
  let [elapsed, bytes] = [0, 0]
  return sizes.map((size, at) => {
    elapsed += milliseconds(size)
    bytes += size
    const left = estimate.left({ files: at + 1, bytes }, elapsed)
    return { left: left === null ? null : left / 1_000, elapsed: elapsed / 1_000 }
  })
}

test('at first nobody can tell; later the end comes when it was said to come', () => {
  const said = run(Array(100).fill(MB), () => 400)
  expect(said[0]?.left).toBeNull()
  expect(said[2]?.left).toBeNull()
  for (const { left, elapsed } of said.slice(5)) expect(elapsed + (left ?? 0)).toBeCloseTo(40, 3)
})

test('a few large files among many small ones are reckoned by their bytes', () => {
  const sizes = [...Array(50).fill(5_000), ...Array(10).fill(10 * MB)]
  // After the small files nearly all of the work is still to be done.
  const said = run(sizes, (size) => size / 20_000 + 40)
  expect(said[49]!.left!).toBeGreaterThan(20)
})

test('one slow file moves the time left by a little only, and it never falls below zero', () => {
  const said = run(Array(200).fill(MB), (size) => size / 10_000)
  const slow = run([...Array(100).fill(MB), 10, ...Array(99).fill(MB)], (size) => (size === 10 ? 1_000 : 100))
  expect(slow[100]!.left! - said[100]!.left!).toBeLessThan(2)
  expect(said.every(({ left }) => left === null || left >= 0)).toBe(true)
  expect(said.at(-1)?.left).toBe(0)
})

test('a job without files or bytes is done', () => {
  expect(new Estimate({ files: 0, bytes: 0 }).left({ files: 0, bytes: 0 }, 5_000)).toBe(0)
})
