import { expect, test } from 'vitest'
import { addStatus } from './status.ts'
import { fill, newLibrary } from './testing.ts'

test('whatever writes to the library, what an entry says the status was does not change', () => {
  const library = newLibrary()
  const { incidentId } = fill(library)
  const id = addStatus(library, incidentId, { status: 'alleged', date: '2024', reason: 'r' })
  expect(() => library.sql(`UPDATE status_entry SET status = 'confirmed' WHERE id = ?`).run(id)).toThrow(
    'keeps its status',
  )
})
