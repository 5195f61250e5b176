import type { DateSuggestion } from '#domain/suggestion'
import type { Reading } from './reading.ts'
import type { Found } from './responses.ts'
export function datesOf(_r: Reading, _f: readonly Found[], _d: string | null): DateSuggestion[] { return [] }
