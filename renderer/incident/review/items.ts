import type { IncidentFile } from '#domain/incident'
import type { ContextSuggestion, StatementSuggestion, Suggestions } from '#domain/suggestion'
import {
  decisionsOn,
  overlap,
  pairOff,
  proposalOfContext,
  proposalOfStatement,
  type Decision,
  type Proposal,
} from '#domain/suggestion-review'
import type { Mark } from '#ui/reader/segments.ts'
import type { Entry } from '../choice.ts'
import { entriesByCitation } from '../citations.ts'
import { toldIn } from './told.ts'

export const STATES = ['open', 'accepted', 'rejected'] as const
export type State = (typeof STATES)[number]

interface Reviewed {
  /** Names it on the screen; without blanks. */
  readonly id: string
  /** Its place among all of them. */
  readonly order: number
  readonly proposal: Proposal
  readonly state: State
  /** The decision that made it so; null where it is open, or in the ledger by another way. */
  readonly decisionId: string | null
  /** What stands in the incident file for it. */
  readonly entry: Entry | null
  /** Of an open one: what in the incident file says nearly the same, as a copy of its text has it. */
  readonly told: Entry | null
}
export interface StatementItem extends Reviewed {
  readonly what: 'statement'
  readonly suggestion: StatementSuggestion
}
export interface ContextItem extends Reviewed {
  readonly what: 'context'
  readonly suggestion: ContextSuggestion
}
/** One proposal of a text, and what became of it. */
export type Item = StatementItem | ContextItem

/**
 * The proposals of a text in the order in which they are looked through: the statements as they stand in the text,
 * then the context. One whose words were marked by hand already is not offered again.
 * @param marks what stands in the file of this text, by citation.
 */
export function itemsOf(
  { statements, contexts }: Suggestions,
  decisions: readonly Decision[],
  file: IncidentFile,
  marks: readonly Mark[],
): Item[] {
  const proposals = [...statements.map(proposalOfStatement), ...contexts.map(proposalOfContext)]
  const decided = decisionsOn(proposals, decisions)
  const made = Map.groupBy(decisions, ({ madeId }) => madeId)
  const entries = entriesByCitation(file)
  const byHand = marks.flatMap((mark) => {
    const entry = entries.get(mark.id)
    const isDecided = made.get(entry?.id ?? '')?.some((decision) => overlap(decision, mark) > 0.5)
    return entry && !isDecided ? [{ ...mark, entry }] : []
  })
  const open = proposals
    .map((proposal, order) => ({ ...proposal, order }))
    .filter(({ order }) => !decided[order])
  const marked = new Map(
    pairOff(open, byHand, (one, mark) => mark.kind === (one.what === 'context' ? 'context' : one.kind)).map(
      (mark, at) => [open[at]?.order, mark?.entry ?? null],
    ),
  )
  const told = toldIn(file)
  const ids = new Map<string, number>()
  return proposals.map((proposal, order): Item => {
    const decision = decided[order] ?? null
    const { what, start, end } = proposal
    const name = `proposal-${what}-${start}-${end}`
    const earlier = ids.get(name) ?? 0
    ids.set(name, earlier + 1)
    const entry = decision?.madeId ? { kind: what, id: decision.madeId } : (marked.get(order) ?? null)
    const state = decision?.verdict ?? (entry ? 'accepted' : 'open')
    const reviewed: Reviewed = {
      id: earlier === 0 ? name : `${name}-${earlier}`,
      order,
      proposal,
      state,
      decisionId: decision?.id ?? null,
      entry,
      told: state === 'open' ? told(statements[order] ?? contexts[order - statements.length]!) : null,
    }
    const statement = statements[order]
    return statement
      ? { ...reviewed, what: 'statement', suggestion: statement }
      : { ...reviewed, what: 'context', suggestion: contexts[order - statements.length]! }
  })
}

/** The one to look at: that at a place or, where it is not shown, the next that is, from the first on again. */
export const itemAt = (shown: readonly Item[], order: number): Item | null =>
  shown.find((item) => item.order >= order) ?? shown[0] ?? null

/** Where a proposal is marked in the text, unlike what was accepted. */
export const proposalMark = ({ id, proposal, what, state }: Item, kind?: string): Mark => ({
  id,
  kind: kind ?? (what === 'context' ? 'context' : proposal.kind),
  start: proposal.start,
  end: proposal.end,
  look: state === 'rejected' ? 'rejected' : 'proposed',
})
