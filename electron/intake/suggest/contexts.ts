import type { ContextSuggestion } from '#domain/suggestion'
export function suggestContext(_t: string): ContextSuggestion[] { return [] }
