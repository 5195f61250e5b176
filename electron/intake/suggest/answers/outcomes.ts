import type { StatementKind } from '#domain/kinds'
import { signsOfDenial } from './denials.ts'
import type { Profile } from './profiles.ts'
import { kindOf, type Scene } from './scene.ts'
import { candidatesOf, signsOfAnswer, speaksOn, type Signs } from './signs.ts'

/** One way to take a statement: as which kind, and as an answer to which other one (null: to none). */
export interface Outcome {
  readonly kind: StatementKind
  readonly other: Profile | null
  /** What speaks for it, in parts. */
  readonly signs: readonly Signs[]
  readonly shared: readonly string[]
}

/**
 * The ways to take a statement. What claims something may deny without a word of denial (“the ship had been in port
 * all week”), so both are weighed, each with all that it might answer; any other kind stands by its own words.
 */
export function outcomesOf(one: Profile, scene: Scene): readonly Outcome[] {
  const kinds: readonly StatementKind[] = one.open ? ['claim', 'denial'] : [one.kind]
  return kinds.flatMap((kind) => {
    const candidates = candidatesOf(one, kind, scene)
    const denies = one.open && kind === 'denial'
    // Where nobody else has said anything, there is nothing to deny.
    if (denies && candidates.length === 0 && !goesOnDenying(one, scene)) return []
    const own = denies ? [signsOfDenial(one, scene)] : []
    const answer = signsOfAnswer(one, kind, scene)
    return [
      { kind, other: null, signs: own, shared: [] },
      ...candidates.map(({ other, signs, shared }) => ({
        kind,
        other,
        signs: [...own, answer, signs],
        shared,
      })),
    ]
  })
}

function goesOnDenying(one: Profile, scene: Scene): boolean {
  const before = speaksOn(one, scene)
  return before !== null && kindOf(scene, before) === 'denial'
}

/** The share of belief, 0 to 1, of each outcome (a conditional logit); together they make 1. */
export function beliefIn(
  outcomes: readonly Pick<Outcome, 'signs'>[],
  weightOf: (sign: string) => number,
): readonly number[] {
  const odds = outcomes.map(({ signs }) => {
    let sum = 0
    for (const part of signs) for (const name in part) sum += weightOf(name) * part[name]!
    return Math.exp(sum)
  })
  const total = odds.reduce((sum, one) => sum + one, 0)
  return odds.map((one) => one / total)
}
