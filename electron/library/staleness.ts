import { z } from 'zod'
import type { Staleness } from '#domain/edition'
import type { Library } from './library.ts'

const Reasons = z.array(z.string())

/** What was found stale in an edition while its incident was in this state; null where nothing is kept of that. */
export function keptStaleness(library: Library, editionId: string, state: string): Staleness | null {
  const row = library
    .sql('SELECT count, reasons FROM edition_staleness WHERE edition_id = ? AND incident_state = ?')
    .get(editionId, state)
  return row
    ? { count: Number(row['count']), reasons: Reasons.parse(JSON.parse(String(row['reasons']))) }
    : null
}

/** What was found stale in an edition while its incident was in a state. */
export interface FoundStale {
  readonly editionId: string
  readonly state: string
  readonly staleness: Staleness
}

/**
 * Keeps what was found stale in editions, in place of what was found before, in one step. It is only a note: where
 * it cannot be written, as on a full disk, it is found again the next time.
 */
export function keepStaleness(library: Library, found: readonly FoundStale[]): void {
  if (found.length === 0) return
  try {
    library.transaction(() => {
      const keep = library.sql('INSERT OR REPLACE INTO edition_staleness VALUES (?, ?, ?, ?)')
      for (const { editionId, state, staleness } of found)
        keep.run(editionId, state, staleness.count, JSON.stringify(staleness.reasons))
    })
  } catch {
    // The answer does not depend on it.
  }
}
