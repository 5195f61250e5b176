import { staleIn } from '#briefing/changes/changes'
import { differenceWords } from '#briefing/changes/words'
import { Refusal } from '#contract/errors'
import type { Staleness } from '#domain/edition'
import type { IncidentFile } from '#domain/incident'
import { editionSnapshot, incidentState, type Issued } from '#library/editions'
import { incidentFile } from '#library/incident-file'
import type { Library } from '#library/library'
import { keptStaleness, type FoundStale } from '#library/staleness'

/** Reasons that are told one by one; all of them are counted. */
const TOLD = 12

export const FRESH: Staleness = { count: 0, reasons: [] }

/** Counted up when the words or the rules of the comparison change: what was kept before is found anew. */
const RULES = 1

/** Incidents as they stand at one moment, each read once however many editions are compared with it. */
export interface Present {
  readonly state: (incidentId: string) => string
  readonly file: (incidentId: string) => IncidentFile
  /** What was found stale and is not kept yet. */
  readonly found: FoundStale[]
}

/** The incidents of a library as they stand now. For one answer only: what is read is not read again. */
export function presentOf(library: Library): Present {
  const once = <Value>(read: (incidentId: string) => Value) => {
    const known = new Map<string, Value>()
    return (incidentId: string): Value => {
      const value = known.get(incidentId) ?? read(incidentId)
      known.set(incidentId, value)
      return value
    }
  }
  return {
    state: once((incidentId) => incidentState(library, incidentId)),
    file: once((incidentId) => incidentFile(library, incidentId)),
    found: [],
  }
}

const UNKNOWN: Staleness = {
  count: 1,
  reasons: [
    'The incident has changed, and what the edition was made of is missing or damaged: nobody can say what.',
  ],
}

/**
 * What is stale in an edition. Nothing is compared while the incident is in the state in which it was issued,
 * nor twice in the same state, once what is found here is kept.
 */
export function stalenessOf(library: Library, issued: Issued, present: Present): Staleness {
  const state = present.state(issued.incidentId)
  if (state === issued.incidentState) return FRESH
  const editionId = issued.id
  const kept = keptStaleness(library, editionId, `${RULES} ${state}`)
  if (kept) return kept
  const staleness = compared(library, issued, present)
  // A missing file may come back.
  if (staleness === null) return UNKNOWN
  present.found.push({ editionId, state: `${RULES} ${state}`, staleness })
  return staleness
}

/** @returns null where what the edition was made of is missing or damaged. */
function compared(library: Library, { id, incidentId }: Issued, { file }: Present): Staleness | null {
  try {
    const reasons = staleIn(editionSnapshot(library, id), file(incidentId)).map((difference) =>
      differenceWords(difference, 'was deleted'),
    )
    return { count: reasons.length, reasons: reasons.slice(0, TOLD) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return null
  }
}
