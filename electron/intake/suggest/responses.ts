import type { StatementKind } from '#domain/kinds'
import { USUAL_RESPONSE, type ResponseType } from '#domain/kinds'
import type { Utf16Range } from '#domain/quotation'
import type { ResponseSuggestion } from '#domain/suggestion'
import type { Draft } from './draft.ts'
import { ABSENCE_WHY } from './kinds.ts'
import type { Reading } from './reading.ts'
import { contentStems, sidesOf, shares, wordsOfStems } from './sides.ts'

/** A draft with its kind and with the words that its pronoun stands for. */
export interface Found {
  readonly draft: Draft
  readonly kind: StatementKind
  readonly why: string
  readonly absence: boolean
  readonly stands: Utf16Range | null
}

interface Linked {
  readonly kind: StatementKind
  readonly why: string
  readonly respondsTo: readonly ResponseSuggestion[]
}

/** What the rules compare of a statement. */
interface Profile extends Found {
  readonly index: number
  readonly paragraph: number
  readonly sides: ReadonlySet<string>
  /** Sides that its content names. */
  readonly named: ReadonlySet<string>
  readonly stems: ReadonlySet<string>
  readonly words: string
}

/** How far back an answer is sought. */
const FARTHEST = 24
const POINTS_BACK =
  /\b(?:(?:the|this|that|these|those|such|any|all|its|their|his|her)\s+(?:[\p{L}-]+\s+){0,2}?(?:claims?|reports?|allegations?|accusations?|accounts?|charges?|assertions?|suggestions?|versions?|figures?|statements?|findings?|demands?|suspicions?|incident|story|charge|rulings?|verdict|judge?ment|assessment|expulsions?|request|conclusions?)|(?:this|it|that|them)\b|involvement|responsibility|wrongdoing|allegations?|accusations?|claims? (?:of|that)|reports? (?:of|that))/iu
const OF_DENIAL = /\bdenials?\b/i
const REPLIES = /^(?:respond|reply|counter|retort|hit|push|take|disagree|stand|stick|welcome|thank)$/
const REACTS = /\b(?:in response|in reply|in reaction|responding|reacting)\b/i

/** From which score on a statement of a kind is linked; found by trying them on the annotated articles for development. */
export const THRESHOLD: Record<StatementKind, number> = {
  claim: 0.6,
  denial: 0.1,
  confirmation: 0.38,
  deferral: 0.15,
  suspicion: 0.45,
  call: 0.75,
  'no comment': 0.15,
}
/** What each sign adds to the score; found likewise. */
export const WEIGHT = {
  overlap: 0.5,
  accused: 0.2,
  aimed: 0.1,
  pointsBack: 0.25,
  recency: 0.2,
  decay: 0.35,
  paragraph: 0.08,
  replies: 0.35,
  ofDenial: 0.35,
  twoDenials: 0.35,
  call: 0.2,
  nobody: 0.1,
  absence: 0.15,
  also: 0.8,
}

/** For each statement the earlier ones that it answers; claims of absence that answer a claim become denials. */
export function linkResponses(reading: Reading, found: readonly Found[]): readonly Linked[] {
  const profiles = withInheritedSides(
    reading,
    found.map((one, index) => profileOf(reading, one, index)),
  )
  const spread = new Map<string, number>()
  for (const { stems } of profiles) for (const stem of stems) spread.set(stem, (spread.get(stem) ?? 0) + 1)
  const weight = (stem: string) => 1 / Math.sqrt(spread.get(stem) ?? 1)
  const linked: Linked[] = []
  for (const one of profiles) {
    const near = profiles.slice(Math.max(0, one.index - FARTHEST), one.index)
    const kindOf = (index: number) => linked[index]?.kind ?? 'claim'
    const asDenial = one.kind === 'claim' && one.absence
    const answers = answersOf(one, asDenial ? 'denial' : one.kind, near, kindOf, weight)
    const continues = asDenial && one.draft.actor !== null && continuesDenial(one, linked, profiles)
    if (asDenial && (answers.length > 0 || continues))
      linked.push({
        kind: 'denial',
        why: ABSENCE_WHY,
        respondsTo: answers.length > 0 ? answers : (linked[one.index - 1]?.respondsTo ?? []),
      })
    else linked.push({ kind: one.kind, why: one.why, respondsTo: asDenial ? [] : answers })
  }
  return linked
}

/**
 * “In Vessaria, the general staff …. A spokesman, Colonel Petar Anev, …”: who speaks without the name of a nation or
 * body speaks for the one named last in the paragraph.
 */
function withInheritedSides({ text, sentences }: Reading, profiles: readonly Profile[]): Profile[] {
  const inherited: Profile[] = []
  for (const one of profiles) {
    const { draft } = one
    const before = inherited.at(-1)
    const phrase = draft.phrase ? text.slice(draft.phrase.start, draft.phrase.end) : ''
    const lead = LEAD.exec(sentences[draft.sentence]?.text ?? '')
    const bare =
      draft.phrase !== null &&
      (OFFICE.test(phrase) || [...one.sides].every((side) => side.startsWith('office')))
    const named = lead && bare ? sidesOf(lead[1] ?? '') : null
    const near = bare && before && before.paragraph === one.paragraph ? before.sides : null
    inherited.push({ ...one, sides: new Set([...one.sides, ...(named ?? near ?? [])]) })
  }
  return inherited
}

const LEAD = /^In ([\p{Lu}][\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)[, ]/u
const OFFICE =
  /^(?:an?|its|his|her|their|the)\s+(?:\p{Ll}[\p{L}-]*\s+)*?(?:spokes\p{L}+|official|source|minister|president|ministry|embassy|government|ambassador|staff|army|navy|police|lawyer|owners?|commander)\b/u

function profileOf({ text, sentences }: Reading, found: Found, index: number): Profile {
  const { draft, stands } = found
  const words = ({ start, end }: Utf16Range) => text.slice(start, end)
  const names = [draft.phrase ?? draft.actor, stands].flatMap((range) => (range ? [words(range)] : []))
  return {
    ...found,
    index,
    paragraph: sentences[draft.sentence]?.paragraph ?? 0,
    sides: sidesOf(names.map(withoutPlace).join(' · ')),
    named: sidesOf(words(draft.content)),
    stems: contentStems(words(draft.content)),
    words: words(draft.quote),
  }
}

/** “Moscow’s embassy in London” speaks for Moscow. */
const withoutPlace = (name: string): string => {
  const bare = name.replace(/\s(?:in|at|near|to)\s+(?:the\s+)?\p{Lu}.*$/u, '')
  return /\p{Lu}/u.test(bare.slice(4)) || /^\p{Lu}/u.test(bare) ? bare : name
}

/** “denied the claims, asserting that there was no threat”: the same speaker goes on denying. */
function continuesDenial(one: Profile, linked: readonly Linked[], profiles: readonly Profile[]): boolean {
  const before = profiles[one.index - 1]
  return (
    before !== undefined &&
    linked[before.index]?.kind === 'denial' &&
    before.paragraph === one.paragraph &&
    shares(before.sides, one.sides)
  )
}

function answersOf(
  one: Profile,
  kind: StatementKind,
  near: readonly Profile[],
  kindOf: (index: number) => StatementKind,
  weight: (stem: string) => number,
): ResponseSuggestion[] {
  const scored = near.flatMap((other) => {
    const { score, why } = scoreOf(one, kind, other, kindOf(other.index), weight)
    return score >= THRESHOLD[kind] ? [{ other, score, why }] : []
  })
  scored.sort((a, b) => b.score - a.score || b.other.index - a.other.index)
  const [best] = scored
  if (!best) return []
  const also = scored
    .slice(1)
    .filter(
      ({ other, score }) =>
        score >= best.score * WEIGHT.also &&
        (shares(other.sides, best.other.sides) || score >= THRESHOLD[kind] + 0.2),
    )
  return [best, ...also.slice(0, 2)]
    .sort((a, b) => a.other.index - b.other.index)
    .map(({ other, score, why }) => ({
      to: other.index,
      type: typeOf(one, kind),
      why,
      score: Math.round(Math.min(1, score) * 100) / 100,
    }))
}

const typeOf = (one: Profile, kind: StatementKind): ResponseType | null =>
  one.draft.meaning === 'withdrawal' ? 'withdraws' : USUAL_RESPONSE[kind]

function scoreOf(
  one: Profile,
  kind: StatementKind,
  other: Profile,
  otherKind: StatementKind,
  weight: (stem: string) => number,
): { readonly score: number; readonly why: string } {
  const withdraws = one.draft.meaning === 'withdrawal'
  const same = shares(one.sides, other.sides)
  if (same !== withdraws && one.sides.size > 0) return { score: 0, why: '' }
  if (otherKind === 'no comment' || otherKind === 'deferral') return { score: 0, why: '' }
  const shared = [...one.stems].filter((stem) => other.stems.has(stem))
  const total =
    Math.min(
      3,
      [...one.stems].reduce((sum, stem) => sum + weight(stem), 0),
    ) || 1
  const overlap = Math.min(1, shared.reduce((sum, stem) => sum + weight(stem), 0) / total)
  const accused = shares(other.named, one.sides)
  const aimed = shares(one.named, other.sides)
  const pointsBack = POINTS_BACK.test(one.words) || REACTS.test(one.words)
  const recency = 1 / (1 + (one.index - other.index - 1) * WEIGHT.decay)
  const wantsDenial = OF_DENIAL.test(one.words) && kind !== 'denial'
  let score = WEIGHT.overlap * overlap + WEIGHT.recency * recency
  if (accused) score += WEIGHT.accused
  if (aimed) score += WEIGHT.aimed
  if (pointsBack) score += WEIGHT.pointsBack * recency
  if (other.paragraph === one.paragraph) score += WEIGHT.paragraph
  if (REPLIES.test(one.draft.word)) score += WEIGHT.replies
  if (wantsDenial) score += otherKind === 'denial' ? WEIGHT.ofDenial : -WEIGHT.ofDenial / 2
  else if (otherKind === 'denial' && kind === 'denial') score -= WEIGHT.twoDenials
  else if (otherKind === 'call') score -= WEIGHT.call
  // Who leaves the answer to another was asked about the claim, not about its denial.
  else if (otherKind === 'denial' && kind === 'deferral') score -= WEIGHT.twoDenials
  if (other.draft.actor === null) score -= WEIGHT.nobody
  if (one.kind === 'claim' && kind === 'denial') score -= WEIGHT.absence
  const why = [
    accused && 'it names the one who answers',
    aimed && 'the answer names its speaker',
    shared.length > 0 && `shared words: ${wordsOfStems(one.words, new Set(shared)).slice(0, 3).join(', ')}`,
    pointsBack && 'the answer points back',
  ].filter((reason) => reason !== false)
  return { score, why: why.join('; ') || 'it stands shortly before' }
}
