import { Refusal } from '#contract/errors'
import type { SourceNews } from '#contract/suggestions'
import { marksOf } from '#domain/marks'
import { itemsOf, knownIn, openAmong, rejectedAmong } from '#domain/review'
import type { Suggestions } from '#domain/suggestion'
import { guessActor } from '#intake/suggest/actor-kind'
import {
  acceptContext,
  acceptStatement,
  joinSuggestion,
  listDecisions,
  rejectedWords,
  rejectSuggestions,
  reopenSuggestion,
} from '#library/suggestions'
import { incidentFile } from '#library/incident-file'
import type { Library } from '#library/library'
import { sourceText } from '#library/sources'
import type { Group } from './context.ts'

export const suggestionHandlers: Group<
  | 'suggestion.find'
  | 'suggestion.decisions'
  | 'suggestion.rejected'
  | 'suggestion.accept'
  | 'suggestion.acceptContext'
  | 'suggestion.news'
  | 'suggestion.join'
  | 'suggestion.reject'
  | 'suggestion.reopen'
> = ({ library, suggester }) => ({
  'suggestion.find': ({ sourceId }) => suggester(library(), sourceId),
  'suggestion.decisions': ({ incidentId, sourceId }) => listDecisions(library(), incidentId, sourceId),
  'suggestion.rejected': ({ incidentId }) => rejectedWords(library(), incidentId),
  'suggestion.accept': (input) => ({ id: acceptStatement(library(), input, guessActor) }),
  'suggestion.acceptContext': (input) => ({ id: acceptContext(library(), input) }),
  'suggestion.news': async ({ incidentId, sourceIds }) => {
    const found: (Suggestions | null)[] = []
    // One after the other: a text that the analyst opens meanwhile waits for one of them at most.
    for (const id of sourceIds) found.push(await unlessRefused(() => suggester(library(), id)))
    return newsOf(library(), incidentId, sourceIds, found)
  },
  'suggestion.join': (input) => ({ id: joinSuggestion(library(), input) }),
  'suggestion.reject': (input) => {
    rejectSuggestions(library(), input)
    return {}
  },
  'suggestion.reopen': ({ id }) => {
    reopenSuggestion(library(), id)
    return {}
  },
})

async function unlessRefused<Value>(ask: () => Promise<Value>): Promise<Value | null> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

function newsOf(
  library: Library,
  incidentId: string,
  sourceIds: readonly string[],
  found: readonly (Suggestions | null)[],
): (SourceNews | null)[] {
  const file = incidentFile(library, incidentId)
  const known = knownIn(file, rejectedAmong(rejectedWords(library, incidentId)))
  return found.map((noticed, at) => {
    const source = file.sources.find(({ id }) => id === sourceIds[at])
    if (!noticed || !source) return null
    const { marks } = marksOf(file, source, sourceText(library, source.id).text)
    const items = itemsOf(noticed, listDecisions(library, incidentId, source.id), file, marks, known)
    return { english: noticed.english, noticed: items.length, ...openAmong(items) }
  })
}
