import type { Suggestions } from '#domain/suggestion'

type Place = Suggestions['places'][number]

/**
 * Where it may have happened: a place that is known, best one that somebody speaks of; never the dateline, and never
 * where somebody merely says something (“told reporters in Oslo”). Null where the text names none.
 */
export function placeOfEvent({
  places,
  statements,
}: Pick<Suggestions, 'places' | 'statements'>): Place | null {
  const lies = ({ start, end }: Place, within: { readonly start: number; readonly end: number }) =>
    within.start <= start && end <= within.end
  const known = places.filter(({ position, text }) => position !== null && text !== text.toUpperCase())
  const spokenOf = known.find((place) => statements.some(({ content }) => lies(place, content)))
  return spokenOf ?? known.find((place) => !statements.some(({ quote }) => lies(place, quote))) ?? null
}
