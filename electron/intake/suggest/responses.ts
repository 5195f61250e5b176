import { USUAL_RESPONSE, type ResponseType, type StatementKind } from '#domain/kinds'
import type { ResponseSuggestion } from '#domain/suggestion'
import { ABSENCE_WHY } from './kinds.ts'
import { profilesOf, type Found, type Profile } from './profiles.ts'
import type { Reading } from './reading.ts'
import { kindOf, note, sceneOf, type Scene } from './scene.ts'
import { wordsOfStems } from './sides.ts'
import { beliefIn, candidatesOf, signsOfAnswer, speaksOn, type Candidate, type Signs } from './signs.ts'
import { LEAST, WEIGHTS } from './weights.ts'

interface Linked {
  readonly kind: StatementKind
  readonly why: string
  readonly respondsTo: readonly ResponseSuggestion[]
}

/** More than so many are not answered at once. */
const MOST = 3

/**
 * For each statement those that it answers; claims of absence that answer a claim become denials. Each statement has
 * one share of belief to give to its candidates and to “answers nothing”, by the weighed signs of each
 * (a conditional logit); it answers those that get more than the least share.
 */
export function linkResponses(reading: Reading, found: readonly Found[]): readonly Linked[] {
  const scene = sceneOf(profilesOf(reading, found))
  return scene.profiles.map((one) => {
    const linked = linkOf(one, scene)
    note(
      scene,
      one,
      linked.kind,
      linked.respondsTo.map(({ to }) => to),
    )
    return linked
  })
}

function linkOf(one: Profile, scene: Scene): Linked {
  const absent = one.kind === 'claim' && one.absence
  const answered = sharesOf(one, scene)
    .filter(({ share }) => share >= LEAST)
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST)
    .sort((a, b) => a.other.index - b.other.index)
  const denies = absent && (answered.length > 0 || continuesDenial(one, scene))
  const kind = denies ? 'denial' : one.kind
  return {
    kind,
    why: denies ? ABSENCE_WHY : one.why,
    respondsTo: answered.map(({ other, share, signs, shared }) => ({
      to: other.index,
      type: typeOf(one, kind),
      why: whyOf(signs, wordsOfStems(one.words, new Set(shared))),
      score: Math.round(share * 100) / 100,
    })),
  }
}

/** The candidates with the share of belief, 0 to 1, that each of them is what the statement answers. */
function sharesOf(one: Profile, scene: Scene): readonly (Candidate & { readonly share: number })[] {
  const candidates = candidatesOf(one, scene)
  const belief = beliefIn(signsOfAnswer(one, scene), candidates, (sign) => WEIGHTS[sign] ?? 0)
  return candidates.map((candidate, at) => ({ ...candidate, share: belief[at]! }))
}

/** “denied the claims, asserting that there was no threat”: the same speaker goes on denying. */
function continuesDenial(one: Profile, scene: Scene): boolean {
  const before = speaksOn(one, scene)
  return one.draft.actor !== null && before !== null && kindOf(scene, before) === 'denial'
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
