import type { IncidentRow } from '#contract/incidents'
import type { ClaimStatus } from '#domain/kinds'

/** What the list is narrowed to; null is everything. */
export interface Facets {
  readonly status: ClaimStatus | 'none' | null
  readonly country: string | null
}

export const NO_FACETS: Facets = { status: null, country: null }

const statusOf = (row: IncidentRow) => row.status ?? 'none'

/** The rows that fit all chosen facets. */
export function applyFacets(rows: readonly IncidentRow[], { status, country }: Facets): IncidentRow[] {
  return rows.filter(
    (row) => (status === null || statusOf(row) === status) && (country === null || row.country === country),
  )
}

/** How many rows each value has, by the other facets' choice: what a click on it would show. */
export function countFacets(rows: readonly IncidentRow[], facets: Facets) {
  const count = <Key>(rest: readonly IncidentRow[], key: (row: IncidentRow) => Key) => {
    const counts = new Map<Key, number>()
    for (const row of rest) counts.set(key(row), (counts.get(key(row)) ?? 0) + 1)
    return counts
  }
  return {
    status: count(applyFacets(rows, { ...facets, status: null }), statusOf),
    country: count(applyFacets(rows, { ...facets, country: null }), (row) => row.country),
  }
}
