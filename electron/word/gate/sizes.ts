import type { Dice } from './dice.ts'

/** How much a random library holds. */
export interface Size {
  readonly statements: number
  /** At most so many of each other kind of thing. */
  readonly others: number
  readonly sources: number
  /** At most so many passages a statement. */
  readonly citations: number
  /** Characters of a proposition or a scope at most. */
  readonly longest: number
  /** One source is a paragraph of 100,000 characters, quoted whole. */
  readonly long: boolean
}

/** Mostly small, now and then empty or large, rarely thousands of statements. */
export function drawSize(dice: Dice): Size {
  const turn = dice.between(1, 200)
  if (turn <= 8) return { statements: 0, others: 0, sources: 0, citations: 0, longest: 0, long: false }
  const sources = dice.between(0, 8)
  if (turn <= 120)
    return {
      statements: dice.between(0, 8),
      others: 4,
      sources,
      citations: 3,
      longest: 5_000,
      long: dice.chance(6) && sources > 0,
    }
  if (turn <= 186)
    return { statements: dice.between(9, 60), others: 12, sources, citations: 3, longest: 5_000, long: false }
  if (turn <= 198)
    return {
      statements: dice.between(100, 500),
      others: 30,
      sources: 12,
      citations: 2,
      longest: 600,
      long: false,
    }
  return {
    statements: dice.pick([1_500, 3_000]),
    others: 20,
    sources: 20,
    citations: 1,
    longest: 200,
    long: false,
  }
}
