import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, test } from 'vitest'
import { checking } from './check.ts'
import { updateSource } from './sources.ts'
import { checkLibrary, fill, newLibrary } from './testing.ts'

/** The one original in a library. */
function original(folder: string): string {
  const names = readdirSync(join(folder, 'files'), { recursive: true, encoding: 'utf8' })
  return join(
    folder,
    'files',
    names.find((name) => name.length > 10)!,
  )
}

test('a sound library has no problems', () => {
  const library = newLibrary()
  fill(library)
  expect(checkLibrary(library)).toEqual({
    ...{ ok: true, incidents: 1, sources: 1, statements: 2, files: 1 },
    ...{ problems: [], advice: [], notes: [] },
  })
})

test('an original that is gone or changed is named', () => {
  const library = newLibrary()
  fill(library)
  const path = original(library.folder)
  const place = relative(library.folder, path)
  writeFileSync(path, 'other')
  expect(checkLibrary(library)).toMatchObject({
    ok: false,
    problems: [`The original of “Article”, in “Drone at the ferry”, is changed: ${place}`],
  })
  rmSync(path)
  expect(checkLibrary(library).problems).toEqual([
    `The original of “Article”, in “Drone at the ferry”, is missing: ${place}`,
  ])
})

test('a quotation that is not at its place is named', () => {
  const library = newLibrary()
  fill(library)
  library.db.exec('UPDATE citation SET start_point = 0, end_point = 12 WHERE num = 1')
  expect(checkLibrary(library).problems).toEqual([
    'The quotation “a drone fell” is not at its place in “Article”',
  ])
})

test('broken keys, broken rules and stale indexes are named', () => {
  const library = newLibrary()
  fill(library)
  library.db.pragma('foreign_keys = OFF')
  library.db.exec(`DELETE FROM incident_source; UPDATE statement SET actor_id = 'gone'`)
  library.db.exec(`INSERT INTO incident_search (rowid, title) VALUES (99, 'ghost')`)
  expect(checkLibrary(library)).toMatchObject({
    ok: false,
    incidents: 1,
    sources: 1,
    statements: 2,
    problems: [
      'A row of statement points to no actor',
      'A row of statement points to no actor',
      'A quotation stands in an incident without its source (2)',
      'The search index incident_search does not fit what it indexes',
    ],
  })
})

test('between any two steps others can write, and no step is longer than one text or index', () => {
  const library = newLibrary()
  const { sourceId } = fill(library)
  fill(library, 'Drone at the dam')
  const at: string[] = []
  const shares: number[] = []
  const steps = checking(library)
  for (;;) {
    const { value, done } = steps.next()
    if (done) {
      expect(value.problems).toEqual([])
      break
    }
    at.push(value.at)
    shares.push(value.share)
    updateSource(library, sourceId, { publisher: `Publisher ${at.length}` })
  }
  // Pages, keys, rules and nine indexes; the one text that both share, and the one source that is quoted.
  expect(at.filter((part) => part === 'database').length).toBe(12)
  expect(at.filter((part) => part === 'texts').length).toBe(2)
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
})
