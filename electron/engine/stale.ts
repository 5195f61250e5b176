import { staleIn } from '#briefing/changes/changes'
import { differenceWords } from '#briefing/changes/words'
import { Refusal } from '#contract/errors'
import type { Staleness } from '#domain/edition'
import type { IncidentFile } from '#domain/incident'
import { editionSnapshot, incidentState, type Issued } from '#library/editions'
import { incidentFile } from '#library/incident-file'
import type { Library } from '#library/library'

/** Reasons that are told one by one; all of them are counted. */
const TOLD = 12

export const FRESH: Staleness = { count: 0, reasons: [] }

/** What is stale in editions, while their incident stays in the state in which that was found. */
const found = new WeakMap<Library, Map<string, { readonly state: string; readonly staleness: Staleness }>>()

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
  const known = found.get(library) ?? new Map<string, { state: string; staleness: Staleness }>()
  found.set(library, known)
  const before = known.get(issued.id)
  if (before?.state === state) return before.staleness
  const staleness = compared(library, issued, present)
  known.set(issued.id, { state, staleness })
  return staleness
}

function compared(library: Library, { id, incidentId }: Issued, { file }: Present): Staleness {
  try {
    const reasons = staleIn(editionSnapshot(library, id), file(incidentId)).map((difference) =>
      differenceWords(difference, 'was deleted'),
    )
    return { count: reasons.length, reasons: reasons.slice(0, TOLD) }
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
