import { expect, onTestFinished, test } from 'vitest'
import { readerInThread } from '#engine/reader-thread'
import { bringInBroken, type Verdict } from './fuzz.ts'
import { originals } from './originals.ts'

const COUNT = 100

test('a hundred broken files are in whole or refused in words, and nothing is left of those refused', async () => {
  const reader = readerInThread(new URL('../testing-reader-worker.ts', import.meta.url))
  onTestFinished(() => reader.close())
  const verdicts: Verdict[] = []
  const seeds = Array.from({ length: COUNT }, (_, seed) => seed)
  const faults = await bringInBroken(seeds, reader, (verdict) => verdicts.push(verdict))
  expect(verdicts.filter((verdict) => verdict.faults.length > 0)).toEqual([])
  expect(faults).toEqual([])
  // It is no test of anything if all are refused, or none.
  expect(verdicts.filter(({ became }) => became === 'imported').length).toBeGreaterThan(COUNT / 5)
  expect(verdicts.filter(({ became }) => became.startsWith('file')).length).toBeGreaterThan(COUNT / 10)
  expect(new Set(verdicts.map(({ name }) => name)).size).toBe(originals().length)
}, 120_000)
