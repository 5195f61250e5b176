import { useMemo } from 'react'
import { useAnswer } from '#api/queries.ts'
import type { SuggestedActor } from '#contract/suggestions'
import { byId } from '#domain/actor'
import type { StatementSuggestion } from '#domain/suggestion'

/** Who would be named as the one who says it, in words. */
export function useSpeaker(): (actor: SuggestedActor, suggestion: StatementSuggestion) => string {
  const { data: actors } = useAnswer('actor.list', {})
  const known = useMemo(() => byId(actors ?? []), [actors])
  return (actor, suggestion) => {
    if (actor === null)
      return suggestion.actor ? `“${suggestion.actor.text}”: left open who` : 'The source’s own voice'
    return 'name' in actor ? actor.name : (known.get(actor.id)?.name ?? '…')
  }
}
