import { z } from 'zod'
import { SectionKind } from './briefing.ts'
import type { Span } from './find.ts'
import { Id, Instant } from './id.ts'

/** Words of a section's text, with what stands before and behind them in their line. */
export const Passage = z.object({
  exact: z.string().min(1).max(10_000),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
})
export type Passage = z.infer<typeof Passage>

/**
 * What analysts note for themselves while they write. It stands beside the briefing, not in it: no document,
 * edition or check knows of it.
 */
export const CommentFields = z.object({
  section: z.union([SectionKind, z.literal('title block')]),
  /** The words that it is about; null where it is about the whole section. */
  passage: Passage.nullable(),
  text: z.string().trim().min(1, 'A comment needs words').max(10_000),
  resolved: z.boolean(),
})
export type CommentFields = z.infer<typeof CommentFields>
export const Comment = CommentFields.extend({
  id: Id,
  briefingId: Id,
  createdAt: Instant,
  changedAt: Instant,
})
export type Comment = z.infer<typeof Comment>

/** How many UTF-16 units of the line a passage keeps on each side. */
const CONTEXT = 32

/** The passage at a place in a line. */
export const passageAt = (line: string, { start, end }: Span): Passage => ({
  exact: line.slice(start, end),
  prefix: line.slice(Math.max(0, start - CONTEXT), start),
  suffix: line.slice(end, end + CONTEXT),
})

/** Where a passage stands now: the line, from 0, and the place in it. */
export interface PassagePlace extends Span {
  readonly line: number
}

/**
 * Finds a passage in a text that is being written: the same words between the same words; else where they stand
 * only once. @returns null where the words have changed, or nothing tells which of several places is meant.
 */
export function locatePassage(
  lines: readonly string[],
  { exact, prefix, suffix }: Passage,
): PassagePlace | null {
  const places = lines.flatMap((text, line) => {
    const found: (PassagePlace & { readonly fits: number })[] = []
    for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
      const here = passageAt(text, { start, end: start + exact.length })
      const fits = Number(here.prefix === prefix) + Number(here.suffix === suffix)
      found.push({ line, start, end: start + exact.length, fits })
    }
    return found
  })
  const best = Math.max(0, ...places.map(({ fits }) => fits))
  const [place, ...others] = places.filter(({ fits }) => fits === best)
  return place && others.length === 0 ? { line: place.line, start: place.start, end: place.end } : null
}
