import type { OutlineChange, OutlineNote, OutlinePlace, OutlineSection } from '#briefing/outline'
import type { Difference } from '#domain/edition'

/** Says of each difference where in the document the thing stands, if it does. */
export function placeChanges(
  differences: readonly Difference[],
  sections: readonly OutlineSection[],
  notes: readonly OutlineNote[],
): OutlineChange[] {
  const places = new Map(
    sections.flatMap((section) => placesIn(section).map((place) => [place.id, place] as const)),
  )
  // The last one that is set stays, and a source is described in its first note.
  for (const { id, number, source } of notes.toReversed())
    places.set(source.id, { kind: 'note', id, label: `${number}` })
  return differences.map((difference) => ({
    difference,
    at: difference.id === null ? null : (places.get(difference.id) ?? null),
  }))
}

function placesIn(section: OutlineSection): OutlinePlace[] {
  const counted =
    (kind: OutlinePlace['kind']) =>
    ({ id }: { readonly id: string }, at: number): OutlinePlace => ({ kind, id, label: `${at + 1}` })
  switch (section.kind) {
    case 'key judgements':
      return section.judgements.map(({ judgement }) => judgement).map(counted('judgement'))
    case 'claims and denials':
      return section.rows.map(({ statement, label }) => ({ kind: 'statement', id: statement.id, label }))
    case 'evidence':
      return section.items.map(({ evidence }) => ({ kind: 'evidence', id: evidence.id, label: null }))
    case 'diplomatic context':
      return section.cards.map(({ context }) => ({ kind: 'context', id: context.id, label: null }))
    case 'open questions':
      return section.questions.map(counted('question'))
    default:
      return []
  }
}
