import type { Suggestions } from '#domain/suggestion'
import { suggestContext } from './contexts.ts'
import { suggestDates } from './dates/dates.ts'
import { isEnglish } from './text/english.ts'
import { suggestPlaces } from './places/places.ts'
import { suggestStatements, type SuggestOptions } from './suggest.ts'

const NOTHING: Omit<Suggestions, 'english'> = { statements: [], contexts: [], dates: [], places: [] }

/**
 * Everything that is noticed in a text; nothing in one of another language than English, for which there are no
 * rules. Deterministic.
 * @param options.language what the document says of its language; empty where it says nothing.
 */
export function suggestAll(
  text: string,
  { language = '', ...options }: SuggestOptions & { readonly language?: string } = {},
): Suggestions {
  if (!isEnglish(text, language)) return { english: false, ...NOTHING }
  return {
    english: true,
    statements: suggestStatements(text, options),
    contexts: suggestContext(text, options),
    dates: suggestDates(text, options),
    places: suggestPlaces(text),
  }
}
