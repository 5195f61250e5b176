import type { Item } from '#domain/review'
import type { Mark } from '#ui/reader/segments.ts'

/** Where a proposal is marked in the text, unlike what was accepted. */
export const proposalMark = ({ id, proposal, what, state }: Item, kind?: string): Mark => ({
  id,
  kind: kind ?? (what === 'context' ? 'context' : proposal.kind),
  start: proposal.start,
  end: proposal.end,
  look: state === 'rejected' ? 'rejected' : 'proposed',
})
