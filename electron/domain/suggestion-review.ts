import { z } from 'zod'
import { Id } from './id.ts'
import type { ContextSuggestion, StatementSuggestion } from './suggestion.ts'

/** What a proposal is known by in its text, whatever the program makes of the text later. UTF-16 units. */
export const Proposal = z.object({
  what: z.enum(['statement', 'context']),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** The kind of statement or type of context that was proposed. */
  kind: z.string().min(1).max(60),
  /** The words that name the speaker; empty where the text names nobody, and for context. */
  actor: z.string().max(2_000),
})
export type Proposal = z.infer<typeof Proposal>

/** What the analyst decided on a proposal of a text. */
export const Decision = Proposal.extend({
  id: Id,
  verdict: z.enum(['accepted', 'rejected']),
  /** The statement or context card that was made of it; null where it was rejected. */
  madeId: Id.nullable(),
})
export type Decision = z.infer<typeof Decision>

/** Words that were rejected in the text of a source. */
export const RejectedWords = z.object({
  sourceId: Id,
  what: Proposal.shape.what,
  kind: Proposal.shape.kind,
  words: z.string(),
})
export type RejectedWords = z.infer<typeof RejectedWords>

const ACTOR_LENGTH = 2_000

export const proposalOfStatement = ({ quote, kind, actor }: StatementSuggestion): Proposal => ({
  what: 'statement',
  start: quote.start,
  end: quote.end,
  kind,
  actor: (actor?.text ?? '').slice(0, ACTOR_LENGTH).toWellFormed(),
})

export const proposalOfContext = ({ quote, type }: ContextSuggestion): Proposal => ({
  what: 'context',
  start: quote.start,
  end: quote.end,
  kind: type,
  actor: '',
})

type Place = Pick<Proposal, 'start' | 'end'>

/** How much two passages have in common, of all that they cover together: 0–1. */
export function overlap(a: Place, b: Place): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** From which common part on two passages are taken for the same one, cut a little differently. */
const SAME = 0.5

/**
 * For each thing the one that it was before, of those that lie over more or less the same passage. Each is taken once:
 * first where nothing differs, then where most is common.
 * @param exact whether nothing differs; `alike` whether they may be the same at all.
 */
export function pairOff<One extends Place, Other extends Place>(
  ones: readonly One[],
  others: readonly Other[],
  alike: (one: One, other: Other) => boolean,
  exact: (one: One, other: Other) => boolean = () => false,
): (Other | null)[] {
  const sorted = others.map((other, from) => ({ other, from })).sort((a, b) => a.other.start - b.other.start)
  const candidates = ones.flatMap((one, at) => {
    const near: { at: number; from: number; rank: number }[] = []
    // What has half in common with it begins no more than its own length before it.
    for (let next = firstFrom(sorted, 2 * one.start - one.end); next < sorted.length; next += 1) {
      const { other, from } = sorted[next]!
      if (other.start >= one.end) break
      const common = overlap(one, other)
      if (common >= SAME && alike(one, other)) near.push({ at, from, rank: exact(one, other) ? 2 : common })
    }
    return near
  })
  candidates.sort((a, b) => b.rank - a.rank || a.at - b.at || a.from - b.from)
  const found = ones.map((): Other | null => null)
  const taken = new Set<number>()
  for (const { at, from } of candidates) {
    if (found[at] !== null || taken.has(from)) continue
    found[at] = others[from] ?? null
    taken.add(from)
  }
  return found
}

/** The first of the sorted that begins at or behind a place. */
function firstFrom(sorted: readonly { readonly other: Place }[], start: number): number {
  let low = 0
  for (let high = sorted.length; low < high;) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.other.start < start) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The decision on each proposal; null while it is open. A decision also holds where the program has learned to cut
 * the passage, or to judge its kind or its speaker, a little differently.
 */
export function decisionsOn(
  proposals: readonly Proposal[],
  decisions: readonly Decision[],
): (Decision | null)[] {
  return pairOff(
    proposals,
    decisions,
    (one, other) => one.what === other.what && (one.actor === other.actor || one.kind === other.kind),
    (one, other) => one.start === other.start && one.end === other.end && one.kind === other.kind,
  )
}
