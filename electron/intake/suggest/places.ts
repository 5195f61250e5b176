import type { PlaceSuggestion } from '#domain/suggestion'
export function suggestPlaces(_t: string): PlaceSuggestion[] { return [] }
