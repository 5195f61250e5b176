import { staleIn } from '#briefing/changes/changes'
import { differenceWords } from '#briefing/changes/words'
import { Refusal } from '#contract/errors'
import type { Staleness } from '#domain/edition'
import type { IncidentFile } from '#domain/incident'
import { editionSnapshot, incidentState, type Issued } from '#library/editions'
import { incidentFile } from '#library/incident-file'
import type { Library } from '#library/library'
import { keepStaleness, keptStaleness } from '#library/staleness'

/** Reasons that are told one by one; all of them are counted. */
const TOLD = 12

export const FRESH: Staleness = { count: 0, reasons: [] }

/** Counted up when the words or the rules of the comparison change: what was kept before is found anew. */
const RULES = 1

/** Incidents as they stand at one moment, each read once however many editions are compared with it. */
export interface Present {
  readonly state: (incidentId: string) => string
  readonly file: (incidentId: string) => IncidentFile
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
  }
}

/**
 * What is stale in an edition. Nothing is compared while the incident is in the state in which it was issued,
 * nor twice in the same state.
 */
export function stalenessOf(library: Library, issued: Issued, present = presentOf(library)): Staleness {
  const state = present.state(issued.incidentId)
  if (state === issued.incidentState) return FRESH
  const found = `${RULES} ${state}`
  const kept = keptStaleness(library, issued.id, found)
  if (kept) return kept
  return compared(library, issued, present, (staleness) => {
    keepStaleness(library, issued.id, found, staleness)
  })
}

function compared(
  library: Library,
  { id, incidentId }: Issued,
  { file }: Present,
  keep: (staleness: Staleness) => void,
): Staleness {
  try {
    const reasons = staleIn(editionSnapshot(library, id), file(incidentId)).map((difference) =>
      differenceWords(difference, 'was deleted'),
    )
    const staleness = { count: reasons.length, reasons: reasons.slice(0, TOLD) }
    keep(staleness)
    return staleness
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return {
      count: 1,
      reasons: [
        'The incident has changed, and what the edition was made of is missing or damaged: nobody can say what.',
      ],
    }
  }
}
