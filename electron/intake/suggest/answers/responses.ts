import { USUAL_RESPONSE, type ResponseType, type StatementKind } from '#domain/kinds'
import type { ResponseSuggestion } from '#domain/suggestion'
import { DENIES_WHY } from '#intake/suggest/kinds'
import { beliefIn, outcomesOf, type Outcome } from './outcomes.ts'
import { profilesOf, type Found, type Profile } from './profiles.ts'
import type { Reading } from '#intake/suggest/text/reading'
import { note, sceneOf } from './scene.ts'
import { wordsOfStems } from './sides.ts'
import type { Signs } from './signs.ts'
import { LEAST, WEIGHTS } from './weights.ts'

interface Linked {
  readonly kind: StatementKind
  readonly why: string
  readonly respondsTo: readonly ResponseSuggestion[]
}

/** More than so many are not answered at once. */
const MOST = 3

/** The weights of signs, and the least share of belief with which an answer is proposed. */
export interface Scales {
  readonly weights: Readonly<Record<string, number>>
  readonly least: number
}

const FITTED: Scales = { weights: WEIGHTS, least: LEAST }

/**
 * For each statement its kind, where the words leave that open, and those that it answers. Each statement has one
 * share of belief to give to the ways to take it, by the weighed signs of each; it answers those that get more than
 * the least share.
 */
export function linkResponses(
  reading: Reading,
  found: readonly Found[],
  scales: Scales = FITTED,
): readonly Linked[] {
  const scene = sceneOf(profilesOf(reading, found))
  return scene.profiles.map((one) => {
    const linked = linkOf(one, outcomesOf(one, scene), scales)
    note(
      scene,
      one,
      linked.kind,
      linked.respondsTo.map(({ to }) => to),
    )
    return linked
  })
}

/** How one statement is taken, with its ways to be taken, behind those that the scene knows. */
export function linkOf(one: Profile, outcomes: readonly Outcome[], { weights, least }: Scales): Linked {
  const belief = beliefIn(outcomes, (sign) => weights[sign] ?? 0)
  const denial = outcomes.reduce((sum, { kind }, at) => sum + (kind === 'denial' ? belief[at]! : 0), 0)
  const denies = one.open && denial >= 0.5
  const kind = denies ? 'denial' : one.kind
  const shares = new Map<Profile, { share: number; outcome: Outcome }>()
  for (const [at, outcome] of outcomes.entries()) {
    const { other } = outcome
    if (!other) continue
    shares.set(other, { share: (shares.get(other)?.share ?? 0) + belief[at]!, outcome })
  }
  const answered = [...shares]
    .filter(([, { share }]) => share >= least)
    .sort(([, a], [, b]) => b.share - a.share)
    .slice(0, MOST)
    .sort(([a], [b]) => a.index - b.index)
  return {
    kind,
    why: denies ? DENIES_WHY : one.why,
    respondsTo: answered.map(([other, { share, outcome }]) => ({
      to: other.index,
      type: typeOf(one, kind),
      why: whyOf(outcome.signs.at(-1)!, wordsOfStems(one.words, new Set(outcome.shared))),
      score: Math.round(share * 100) / 100,
    })),
  }
}

const typeOf = (one: Profile, kind: StatementKind): ResponseType | null =>
  one.draft.meaning === 'withdrawal' ? 'withdraws' : USUAL_RESPONSE[kind]

function whyOf(signs: Signs, shared: readonly string[]): string {
  const has = (name: string) => (signs[name] ?? 0) > 0
  const reasons = [
    has('accused') && 'it names the one who answers',
    has('speakerIn') && 'the answer names its speaker',
    shared.length > 0 && `shared words: ${shared.slice(0, 3).join(', ')}`,
    has('pointsAtCharge') && 'the answer points back',
    has('inherits') && 'the speaker was answering it',
  ].filter((reason) => reason !== false)
  return reasons.join('; ') || (has('ahead') ? 'it stands shortly behind' : 'it stands shortly before')
}
