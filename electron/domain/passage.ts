import { z } from 'zod'
import type { Span } from './find.ts'

/** Words of a section's text, with what stands before and behind them in their line. */
export const Passage = z.object({
  exact: z.string().min(1).max(10_000),
  prefix: z.string().max(64),
  suffix: z.string().max(64),
})
export type Passage = z.infer<typeof Passage>

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
 * only once. @param usual the line where it stood; it tells alike places apart.
 * @returns null where the words have changed, or nothing tells which of several places is meant.
 */
export function locatePassage(
  lines: readonly string[],
  { exact, prefix, suffix }: Passage,
  usual?: number,
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
  const fitting = places.filter(({ fits }) => fits === best)
  const near = fitting.length > 1 ? fitting.filter(({ line }) => line === usual) : fitting
  const [place, ...others] = near
  return place && others.length === 0 ? { line: place.line, start: place.start, end: place.end } : null
}
