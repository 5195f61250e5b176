import type { LibraryState } from '#contract/library'
import type { Library } from './library.ts'
import { count } from './rows.ts'

const SAMPLE = 'sample'

/** Says that this library is the sample one. */
export function markAsSample(library: Library): void {
  library.transaction(() =>
    library.sql(`INSERT OR REPLACE INTO library_info (name, value) VALUES (?, 'true')`).run(SAMPLE),
  )
}

/** The open library in a few figures. */
export function libraryState(library: Library): LibraryState {
  return {
    folder: library.folder,
    isSample: library.sql('SELECT value FROM library_info WHERE name = ?').get(SAMPLE) !== undefined,
    incidents: count(library, 'SELECT count(*) AS count FROM incident'),
    statements: count(library, 'SELECT count(*) AS count FROM statement'),
    problem: null,
  }
}
