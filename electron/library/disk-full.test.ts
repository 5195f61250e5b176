import { expect, test } from 'vitest'
import { asRefusal } from './failures.ts'
import { historyState } from './history.ts'
import { createIncident, listIncidents, updateIncident } from './incidents.ts'
import { checkLibrary, fill, newLibrary, open, refusalOf } from './testing.ts'

test('a disk that fills up takes the change back whole, and keeps all that was saved', () => {
  const library = newLibrary()
  const { incidentId } = fill(library)
  const pages = library.db.pragma('page_count', { simple: true })
  library.db.pragma(`max_page_count = ${Number(pages) + 3}`)
  const summary = 'many words '.repeat(9_000)
  expect(refusalOf(() => updateIncident(library, incidentId, { summary })).code).toBe('disk full')
  expect(library.db.inTransaction).toBe(false)
  expect(historyState(library).undo).toBe('New actor')
  expect(checkLibrary(library).problems).toEqual([])

  library.db.pragma('max_page_count = 1000000')
  updateIncident(library, incidentId, { summary })
  createIncident(library, 'After')
  library.close()
  expect(listIncidents(open(library.folder)).map(({ title }) => title)).toEqual([
    'After',
    'Drone at the ferry',
  ])
})

test.each([
  ['SQLITE_FULL', 'disk full'],
  ['ENOSPC', 'disk full'],
  ['EDQUOT', 'disk full'],
  ['SQLITE_BUSY', 'library locked'],
  ['SQLITE_BUSY_RECOVERY', 'library locked'],
  ['SQLITE_NOTADB', 'library damaged'],
  ['SQLITE_CORRUPT_VTAB', 'library damaged'],
  ['SQLITE_READONLY_DBMOVED', 'library read-only'],
  ['SQLITE_CANTOPEN', 'library read-only'],
  ['EACCES', 'library read-only'],
  ['EROFS', 'library read-only'],
])('%s means: %s', (code, expected) => {
  const error = Object.assign(new Error('x'), { code })
  expect(asRefusal(error, '/x')).toMatchObject({ code: expected, cause: error })
})

test('any other error stays what it is', () => {
  const error = Object.assign(new Error('x'), { code: 'SQLITE_ERROR' })
  expect(asRefusal(error, '/x')).toBe(error)
})
