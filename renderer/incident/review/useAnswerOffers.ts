import { change } from '#api/change.ts'
import type { ResponseFields } from '#domain/incident'
import type { ResponseSuggestion } from '#domain/suggestion'
import { useDesk } from '../desk/desk.ts'
import { responseType, scopeOffers } from '#domain/as-proposed'
import type { Item, StatementItem } from '#domain/review'
import type { Review } from './useReview.ts'

/** A link that is proposed along with a statement. */
export interface AnswerOffer {
  readonly response: ResponseSuggestion
  /** The proposal that would be answered. */
  readonly target: StatementItem
  readonly type: ResponseFields['type']
  /** The scope that it would be linked with, or is; null where it is not chosen. */
  readonly scope: string | null
  /** Words that may be the scope. */
  readonly offers: readonly string[]
  /** True once both statements and the link are in the ledger. */
  readonly isLinked: boolean
  /** False while the one that is answered is neither accepted nor in the ledger by another text. */
  readonly canLink: boolean
  /** Chooses the link or lets it go again; between accepted statements it makes the link at once. */
  readonly toggle: () => unknown
  readonly setScope: (scope: string) => void
}

/** What a proposal answers, as far as the program noticed. */
export function useAnswerOffers(review: Review, item: Item | null): readonly AnswerOffer[] {
  const { file } = useDesk()
  if (item?.what !== 'statement') return []
  const { suggestion } = item
  const { kind, answers } = review.editsOf(item)
  const own = item.state === 'accepted' ? review.entryOf(item) : null
  // What it would be added to may answer it already.
  const told = review.toldOf(item)
  return suggestion.respondsTo.flatMap((response): AnswerOffer[] => {
    const target = review.items[response.to]
    if (target?.what !== 'statement' || target.state === 'rejected') return []
    const entry = review.standingOf(target)
    const link = file.responses.find(({ fromId, toId }) => fromId === (own ?? told)?.id && toId === entry?.id)
    const type = responseType(response, suggestion.kind, kind)
    const offers = scopeOffers(suggestion, target.suggestion)
    const first = type === 'denies' || type === 'disputes in part' ? (offers[0] ?? '') : ''
    const choose = (scope: string | null) => {
      const next = new Map(answers)
      if (scope === null) next.delete(response.to)
      else next.set(response.to, scope)
      review.edit(item, { answers: next })
    }
    // One that is being stored can be chosen already; the link is made with this one, which waits for it.
    const canLink =
      (target.state === 'accepted' || entry !== null) &&
      item.state !== 'rejected' &&
      (own === null || entry !== null)
    return [
      {
        response,
        target,
        type,
        offers,
        canLink,
        isLinked: link !== undefined,
        scope: link ? link.scope : canLink && own === null ? (answers.get(response.to) ?? null) : null,
        toggle: () => {
          if (!canLink || link) return
          if (own && entry)
            return change('response.set', { fromId: own.id, toId: entry.id, fields: { type, scope: first } })
          choose(answers.has(response.to) ? null : first)
        },
        setScope: choose,
      },
    ]
  })
}
