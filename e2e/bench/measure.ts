import type { Utf16Range } from '#domain/quotation'

/** Hits among what was suggested and among what was annotated. */
export interface Tally {
  hits: number
  suggested: number
  annotated: number
}

export const newTally = (): Tally => ({ hits: 0, suggested: 0, annotated: 0 })

/** Two spans are one find where they share at least half of each. */
export function overlaps(one: Utf16Range, other: Utf16Range): boolean {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared * 2 >= one.end - one.start && shared * 2 >= other.end - other.start && shared > 0
}

/**
 * Pairs each annotated item with one suggested item that fits it, the better overlap first; nothing is paired twice.
 * @returns for each annotated item the index of its suggestion, or -1.
 */
export function pair<One extends Utf16Range, Other extends Utf16Range>(
  annotated: readonly One[],
  suggested: readonly Other[],
  fits: (one: One, other: Other) => boolean,
): number[] {
  const candidates = annotated.flatMap((one, a) =>
    suggested.flatMap((other, s) => {
      const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
      const all = Math.max(one.end, other.end) - Math.min(one.start, other.start)
      return fits(one, other) ? [{ a, s, share: shared / all }] : []
    }),
  )
  candidates.sort((x, y) => y.share - x.share)
  const found = annotated.map(() => -1)
  const taken = new Set<number>()
  for (const { a, s } of candidates) {
    if (found[a] !== -1 || taken.has(s)) continue
    found[a] = s
    taken.add(s)
  }
  return found
}

/** Precision, recall and F1 of a tally; 1 where there was nothing to find and nothing was suggested. */
export function figures({ hits, suggested, annotated }: Tally) {
  const precision = suggested === 0 ? 1 : hits / suggested
  const recall = annotated === 0 ? 1 : hits / annotated
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1 }
}
