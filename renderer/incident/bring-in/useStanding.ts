import { useMemo } from 'react'
import { useAnswer } from '#api/queries.ts'
import type { IncidentFile } from '#domain/incident'
import type { ImportOutcome } from '#contract/sources'
import { asItStands, type Standing } from './report.ts'

const sourceIdsOf = ({ sources }: IncidentFile) => sources.map(({ id }) => id)

/**
 * What became of files, as it stands now; as it was told while the file of their incident is not read, or is just read
 * anew.
 * @param here whether the incident's screen is open: else its file may hold thousands of sources, and stays unread.
 */
export function useStanding(
  incidentId: string,
  outcomes: readonly ImportOutcome[],
  here: boolean,
): readonly Standing[] {
  const asked = { enabled: here, select: sourceIdsOf }
  const { data, isStale } = useAnswer('incident.file', { id: incidentId }, asked)
  const ids = isStale ? null : (data ?? null)
  return useMemo(() => asItStands(outcomes, ids), [outcomes, ids])
}
