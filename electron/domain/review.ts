import type { IncidentFile } from './incident.ts'
import type { ContextSuggestion, StatementSuggestion, Suggestions } from './suggestion.ts'
import {
  decisionsOn,
  overlap,
  pairOff,
  proposalOfContext,
  proposalOfStatement,
  type Decision,
  type Proposal,
  type RejectedWords,
} from './suggestion-review.ts'
import { actorOf, type ProposedActor } from './as-proposed.ts'
import { entriesByCitation, type Entry } from './citations.ts'
import type { QuotedPassage } from './marks.ts'
import { toldBefore, type Telling } from './told.ts'

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
  /** Of an open one: what in the incident file says the same, as a copy of its text has it, or was made of it. */
  readonly told: Entry | null
  /** Of an open one: the source of which nearly the same words were rejected; null where there is none. */
  readonly rejectedIn: string | null
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
 * then the context. One whose words were marked by hand already is not offered again. One that was accepted is open
 * again where its entry does not quote this source, but another with the same text, or not any more.
 * @param marks what stands in the file of this source, by citation.
 * @param known finds what was made of the like words, or rejected, elsewhere.
 */
export function itemsOf(
  { statements, contexts }: Suggestions,
  decisions: readonly Decision[],
  file: IncidentFile,
  marks: readonly QuotedPassage[],
  known = knownIn(file),
): Item[] {
  const proposals = [...statements.map(proposalOfStatement), ...contexts.map(proposalOfContext)]
  const entries = entriesByCitation(file)
  const quoted = marks.flatMap((mark) => {
    const entry = entries.get(mark.id)
    return entry ? [{ ...mark, entry }] : []
  })
  const isQuotedBy = ({ start, end, madeId }: Decision) =>
    quoted.some(({ entry, ...mark }) => entry.id === madeId && overlap({ start, end }, mark) > 0.5)
  // A text may lie in two sources, of which only one is quoted: what is decided of this one comes first.
  const here = decisionsOn(
    proposals,
    decisions.filter((decision) => decision.madeId === null || isQuotedBy(decision)),
  )
  const anywhere = decisionsOn(proposals, decisions)
  const made = Map.groupBy(decisions, ({ madeId }) => madeId)
  const byHand = quoted.filter(
    ({ entry, ...mark }) => !made.get(entry.id)?.some((decision) => overlap(decision, mark) > 0.5),
  )
  const open = proposals
    .map((proposal, order) => ({ ...proposal, order }))
    .filter(({ order }) => !here[order] && !anywhere[order])
  const marked = new Map(
    pairOff(open, byHand, (one, mark) => mark.kind === (one.what === 'context' ? 'context' : one.kind)).map(
      (mark, at) => [open[at]?.order, mark?.entry ?? null],
    ),
  )
  const tellOf = (suggestion: StatementSuggestion | ContextSuggestion, state: State) =>
    state === 'open' ? known.told(tellingOf(suggestion)) : null
  const ids = new Map<string, number>()
  return proposals.map((proposal, order): Item => {
    const decision = here[order] ?? null
    const elsewhere = decision ? null : (anywhere[order]?.madeId ?? null)
    const { what, start, end } = proposal
    const name = `proposal-${what}-${start}-${end}`
    const earlier = ids.get(name) ?? 0
    ids.set(name, earlier + 1)
    const statement = statements[order]
    const suggestion = statement ?? contexts[order - statements.length]!
    const entry = decision?.madeId ? { kind: what, id: decision.madeId } : (marked.get(order) ?? null)
    const state = decision?.verdict ?? (entry ? 'accepted' : 'open')
    const told = elsewhere === null ? tellOf(suggestion, state) : { kind: what, id: elsewhere }
    const isNew = state === 'open' && told === null
    const reviewed: Reviewed = {
      id: earlier === 0 ? name : `${name}-${earlier}`,
      order,
      proposal,
      state,
      decisionId: decision?.id ?? null,
      entry,
      told,
      rejectedIn: isNew ? known.rejectedIn(tellingOf(suggestion)) : null,
    }
    return statement
      ? { ...reviewed, what: 'statement', suggestion: statement }
      : { ...reviewed, what: 'context', suggestion: contexts[order - statements.length]! }
  })
}

/** How many of a text's proposals are there, and how many of them are nothing new. */
export interface OpenCount {
  /** Those that wait for a decision. */
  readonly open: number
  /** Of the open ones, those that say what the file holds already. */
  readonly told: number
  /** Of the open ones, those of which nearly the same words were rejected in another place. */
  readonly rejected: number
}
export function openAmong(items: readonly Item[]): OpenCount {
  const open = items.filter(({ state }) => state === 'open')
  return {
    open: open.length,
    told: open.filter(({ told }) => told !== null).length,
    rejected: open.filter(({ rejectedIn }) => rejectedIn !== null).length,
  }
}

/** The one to look at: that at a place or, where it is not shown, the next that is, from the first on again. */
export const itemAt = (shown: readonly Item[], order: number): Item | null =>
  shown.find((item) => item.order >= order) ?? shown[0] ?? null

/** What a suggestion says, as it was proposed or with the kind and the speaker that the analyst gave it. */
export function tellingOf(
  suggestion: StatementSuggestion | ContextSuggestion,
  edits?: { readonly kind: string; readonly actor: ProposedActor },
): Telling & { readonly what: 'statement' | 'context' } {
  const words = suggestion.quote.exact
  if (!('kind' in suggestion)) return { what: 'context', kind: suggestion.type, actor: null, words }
  const { kind, actor } = edits ?? { kind: suggestion.kind, actor: actorOf(suggestion) }
  return { what: 'statement', kind, actor: actor && ('id' in actor ? actor : 'somebody else'), words }
}

type Finding<Found> = (telling: ReturnType<typeof tellingOf>) => Found | null

/** What an incident knows of nearly the same words as those of a suggestion. */
export interface Known {
  /** The statement that says the same, or the context card, by its name too. */
  readonly told: Finding<Entry>
  /**
   * The id of a source of which they were rejected, here or elsewhere in the incident: nearly the same words as the
   * same kind of statement or context, or the very same ones as any.
   */
  readonly rejectedIn: Finding<string>
}

/** Looks for what an incident knows, in its file and in what was rejected in its sources. */
export const knownIn = (file: IncidentFile, rejectedIn: Known['rejectedIn'] = () => null): Known => ({
  told: toldIn(file),
  rejectedIn,
})

/** Looks for words among those that were rejected. */
export function rejectedAmong(rejected: readonly RejectedWords[]): Finding<string> {
  const of = (wanted: RejectedWords['what']) =>
    once(() =>
      toldBefore(
        rejected
          .filter(({ what }) => what === wanted)
          .map(({ sourceId, kind, words }) => ({ id: sourceId, kind, actorId: null, words: [words] })),
      ),
    )
  const [statement, context] = [of('statement'), of('context')]
  // Who says it is another question: a copy may not name anybody whom the library knows.
  return ({ what, ...telling }) =>
    (what === 'statement' ? statement() : context())({ ...telling, actor: null })
}

function toldIn({ statements, contexts }: IncidentFile): Finding<Entry> {
  const said = once(() =>
    toldBefore(
      statements.map(({ id, kind, actorId, citations }) => ({
        id,
        kind,
        actorId,
        words: citations.map(({ quotation }) => quotation.exact),
      })),
    ),
  )
  const named = once(() =>
    toldBefore(
      contexts.map(({ id, type, title, citations }) => ({
        id,
        kind: type,
        actorId: null,
        words: [title, ...citations.map(({ quotation }) => quotation.exact)],
      })),
    ),
  )
  return ({ what, ...telling }) => {
    const id = (what === 'statement' ? said() : named())(telling)
    return id === null ? null : { kind: what, id }
  }
}

/** Worked out when it is first asked for: most changes of a file ask for nothing. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null
  return () => (made ??= { value: make() }).value
}
