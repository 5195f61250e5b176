import { expect, test } from 'vitest'
import { sketchText } from '#intake/origins/sketch'
import { historyState } from './history.ts'
import { createIncident } from './incidents.ts'
import type { Library } from './library.ts'
import { keepSketches, neighboursOf, nextUnsketched, sketchOfText } from './sketches.ts'
import { count } from './rows.ts'
import { addSource } from './sources.ts'
import { newLibrary } from './testing.ts'

const words = (seed: number, count = 300) =>
  Array.from({ length: count }, (_, at) => ((at * 7_919 + seed * 104_729) % 99_991).toString(36)).join(' ')

function add(library: Library, incidentId: string, text: string): void {
  const bytes = new TextEncoder().encode(text)
  const about = { title: 'Article', fileName: 'a.txt', mediaType: 'text/plain', published: '' }
  addSource(library, incidentId, { bytes, text, ...about }, 'Import')
}

/** Sketches all that is missing. @returns the numbers of the texts, in the order in which it was done. */
function sketchRest(library: Library): number[] {
  const done: number[] = []
  for (let next = nextUnsketched(library); next; next = nextUnsketched(library)) {
    keepSketches(library, [{ textNum: next.textNum, sketch: sketchText(next.text) }])
    done.push(next.textNum)
  }
  return done
}

test('texts are sketched once, the latest first, and that is no change of the analyst’s', () => {
  const library = newLibrary()
  const incidentId = createIncident(library, 'Ferry')
  for (const seed of [1, 2, 3]) add(library, incidentId, words(seed))
  const before = historyState(library)
  expect(sketchRest(library)).toEqual([3, 2, 1])
  expect(sketchRest(library)).toEqual([])
  expect(historyState(library)).toEqual(before)
  expect(sketchOfText(library, 2)).toEqual(sketchText(words(2)))
  expect(sketchOfText(library, 9)).toBeNull()
})

test('only the texts of one incident are asked for', () => {
  const library = newLibrary()
  add(library, createIncident(library, 'Ferry'), words(1))
  const incidentId = createIncident(library, 'Balloon')
  add(library, incidentId, words(2))
  add(library, createIncident(library, 'Dam'), words(3))
  expect(nextUnsketched(library, undefined, incidentId)?.textNum).toBe(2)
  expect(nextUnsketched(library, 2, incidentId)).toBeNull()
})

test('texts that share shingles are found among many, those that share most first', () => {
  const library = newLibrary()
  const incidentId = createIncident(library, 'Ferry')
  for (let seed = 1; seed <= 40; seed += 1) add(library, incidentId, words(seed))
  add(library, incidentId, `${words(7, 150)} ${words(50, 150)}`)
  add(library, incidentId, `${words(7, 280)} ${words(51, 20)}`)
  sketchRest(library)
  const found = () => neighboursOf(library, 7).map(({ textNum }) => textNum)
  expect(found()).toEqual([42, 41])
  expect(neighboursOf(library, 7)[0]?.overlap.containment).toBeGreaterThan(0.8)
  // One that comes in later is found too.
  add(library, incidentId, `${words(52, 200)} ${words(7, 100)}`)
  expect(found()).toEqual([42, 41])
  sketchRest(library)
  expect(found()).toEqual([42, 41, 43])
})

test('a text that comes in leaves what was found of others, unless it shares shingles with them', () => {
  const library = newLibrary()
  const incidentId = createIncident(library, 'Ferry')
  for (const text of [words(1), `${words(1, 280)} ${words(8, 20)}`, words(2)]) add(library, incidentId, text)
  sketchRest(library)
  const before = [1, 2, 3].map((num) => neighboursOf(library, num))
  expect(before.map((found) => found.map(({ textNum }) => textNum))).toEqual([[2], [1], []])
  add(library, incidentId, words(3))
  sketchRest(library)
  for (const [at, found] of before.entries()) expect(neighboursOf(library, at + 1)).toBe(found)
  add(library, incidentId, `${words(2, 280)} ${words(9, 20)}`)
  sketchRest(library)
  expect(neighboursOf(library, 1)).toBe(before[0])
  expect(neighboursOf(library, 3).map(({ textNum }) => textNum)).toEqual([5])
  expect(neighboursOf(library, 5).map(({ textNum }) => textNum)).toEqual([3])
})

test('a sketch of an older making is made anew, and nothing of it is left', () => {
  const library = newLibrary()
  const incidentId = createIncident(library, 'Ferry')
  for (const seed of [1, 2, 3]) add(library, incidentId, words(seed))
  const [wrong, right] = [sketchText(words(2)), sketchText(words(1))]
  keepSketches(library, [{ textNum: 1, sketch: wrong }])
  library.sql('UPDATE text_sketch SET version = 0').run()
  expect(sketchRest(library)).toEqual([3, 2, 1])
  expect(neighboursOf(library, 2)).toEqual([])
  expect(sketchOfText(library, 1)).toEqual(right)
  expect(count(library, 'SELECT count(*) AS count FROM text_shingle WHERE text_num = 1')).toBe(
    right.hashes.length,
  )
})
