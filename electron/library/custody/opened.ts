import type { Library } from '#library/library'
import { codeOf } from '#library/failures'
import { enter, type Matter } from './log.ts'

/** The sources that were opened since each library was opened. */
const opened = new WeakMap<Library, Set<string>>()

/**
 * Enters that a source is shown to a person: with its first showing since the library was opened, and no more, so
 * that reading does not drown all else.
 */
export function enterOpened(library: Library, sourceId: string): void {
  const seen = opened.get(library) ?? new Set()
  opened.set(library, seen)
  if (seen.has(sourceId)) return
  const row = library.sql('SELECT title, original_sha256 FROM source WHERE id = ?').get(sourceId)
  if (!row) return
  const file = String(row['original_sha256'])
  const entered = enterAlone(library, {
    ...{ action: 'open', sourceId, file },
    details: { title: String(row['title']) },
  })
  if (entered) seen.add(sourceId)
}

/**
 * Enters what changes nothing itself, such as a look at a source. A full disk must not keep anybody from looking, so
 * an entry that cannot be written is only noted in the program's own output.
 * @returns whether it was entered.
 */
export function enterAlone(library: Library, matter: Matter): boolean {
  try {
    library.transaction(() => enter(library, matter))
    return true
  } catch (error) {
    console.error(`The custody log could not be written (${codeOf(error)}):`, error)
    return false
  }
}
