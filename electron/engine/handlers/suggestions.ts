import { guessActor } from '#intake/suggest/actor-kind'
import {
  acceptContext,
  acceptStatement,
  joinSuggestion,
  listDecisions,
  rejectSuggestion,
  reopenSuggestion,
} from '#library/suggestions'
import type { Group } from './context.ts'

export const suggestionHandlers: Group<
  | 'suggestion.find'
  | 'suggestion.decisions'
  | 'suggestion.accept'
  | 'suggestion.acceptContext'
  | 'suggestion.join'
  | 'suggestion.reject'
  | 'suggestion.reopen'
> = ({ library, suggester }) => ({
  'suggestion.find': ({ sourceId }) => suggester(library(), sourceId),
  'suggestion.decisions': ({ incidentId, sourceId }) => listDecisions(library(), incidentId, sourceId),
  'suggestion.accept': (input) => ({ id: acceptStatement(library(), input, guessActor) }),
  'suggestion.acceptContext': (input) => ({ id: acceptContext(library(), input) }),
  'suggestion.join': (input) => ({ id: joinSuggestion(library(), input) }),
  'suggestion.reject': (input) => {
    rejectSuggestion(library(), input)
    return {}
  },
  'suggestion.reopen': ({ id }) => {
    reopenSuggestion(library(), id)
    return {}
  },
})
