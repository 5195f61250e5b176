import type { ClaimStatus } from '#domain/kinds'
import classes from './terms.module.css'

/** The status of a claim; its shape tells it apart without colour. */
const SHAPES: Readonly<Record<ClaimStatus, string>> = {
  alleged: '○',
  contested: '◐',
  'partly confirmed': '◕',
  confirmed: '●',
  refuted: '✕',
  withdrawn: '–',
}

export const statusWords = (status: ClaimStatus): string => status[0]!.toUpperCase() + status.slice(1)

export function StatusChip({ status }: { readonly status: ClaimStatus | null }) {
  if (status === null) return <span className={classes.noStatus}>No status</span>
  return (
    <span className={classes.status} data-status={status}>
      <span aria-hidden>{SHAPES[status]}</span>
      {statusWords(status)}
    </span>
  )
}
