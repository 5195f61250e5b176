import type { SectionKind } from '#domain/briefing'
import type { Fix } from '#domain/fix'
import { shorten } from './language.ts'
import type { Line } from './rule.ts'

/** A longer sentence is better mended by hand. */
const LONGEST = 1_000

/**
 * The fix that puts another sentence in the place of one in the text of a part.
 * @returns nothing where references or changes of form stand within the sentence: they would be lost.
 */
export function sentenceFix({ place, pieces }: Line, from: string, to: string, words: string): Fix[] {
  if (place.section === 'title block' || place.itemId !== null) return []
  if (Math.max(from.length, to.length) > LONGEST || !pieces.some((piece) => piece.includes(from))) return []
  const section: SectionKind = place.section
  return [{ words: `${words}: “${shorten(to)}”`, steps: [{ do: 'sentence', section, pair: { from, to } }] }]
}
