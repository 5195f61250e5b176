import type { IncidentFile } from '#domain/incident'
import type { ContextSuggestion, StatementSuggestion } from '#domain/suggestion'
import { toldBefore } from '#domain/told'
import type { Entry } from '../choice.ts'

type Tell = (suggestion: StatementSuggestion | ContextSuggestion) => Entry | null

// The sources of one file are asked about one after the other.
const known = new WeakMap<IncidentFile, Tell>()

/** Finds what of an incident file says nearly the same as a suggestion: a statement, or a context card by its name. */
export function toldIn(file: IncidentFile): Tell {
  const there = known.get(file)
  if (there) return there
  const said = toldBefore(
    file.statements.map(({ id, kind, actorId, citations }) => ({
      id,
      kind,
      actorId,
      words: citations.map(({ quotation }) => quotation.exact),
    })),
  )
  const named = toldBefore(
    file.contexts.map(({ id, type, title, citations }) => ({
      id,
      kind: type,
      actorId: null,
      words: [title, ...citations.map(({ quotation }) => quotation.exact)],
    })),
  )
  const tell: Tell = (suggestion) => {
    const words = suggestion.quote.exact
    const kind = 'kind' in suggestion ? 'statement' : 'context'
    const id =
      'kind' in suggestion
        ? said({ kind: suggestion.kind, actorId: suggestion.knownActor, words })
        : named({ kind: suggestion.type, actorId: null, words })
    return id === null ? null : { kind, id }
  }
  known.set(file, tell)
  return tell
}
