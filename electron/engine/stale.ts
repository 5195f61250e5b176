import { staleIn } from '#briefing/changes/changes'
import { differenceWords } from '#briefing/changes/words'
import { Refusal } from '#contract/errors'
import type { Staleness } from '#domain/edition'
import { editionSnapshot, incidentState, type Issued } from '#library/editions'
import { incidentFile } from '#library/incident-file'
import type { Library } from '#library/library'

/** Reasons that are told one by one; all of them are counted. */
const TOLD = 12

export const FRESH: Staleness = { count: 0, reasons: [] }

/** What is stale in editions, while their incident stays in the state in which that was found. */
const found = new WeakMap<Library, Map<string, { readonly state: string; readonly staleness: Staleness }>>()

/**
 * What is stale in an edition. Nothing is compared while the incident is in the state in which it was issued,
 * nor twice in the same state.
 */
export function stalenessOf(library: Library, issued: Issued): Staleness {
  const state = incidentState(library, issued.incidentId)
  if (state === issued.incidentState) return FRESH
  const known = found.get(library) ?? new Map<string, { state: string; staleness: Staleness }>()
  found.set(library, known)
  const before = known.get(issued.id)
  if (before?.state === state) return before.staleness
  const staleness = compared(library, issued)
  known.set(issued.id, { state, staleness })
  return staleness
}

function compared(library: Library, { id, incidentId }: Issued): Staleness {
  try {
    const reasons = staleIn(editionSnapshot(library, id), incidentFile(library, incidentId)).map(
      (difference) => differenceWords(difference, 'was deleted'),
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
