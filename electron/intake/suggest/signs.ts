import type { Profile } from './profiles.ts'
import { HEARSAY } from './author.ts'
import { kindOf, targetsOf, type Scene } from './scene.ts'
import { shares } from './sides.ts'

/** Signs by their names, with how strong each is; one that is absent is left out or 0. */
export type Signs = Readonly<Record<string, number>>

/** A statement that another one may answer, and what speaks for it. */
export interface Candidate {
  readonly other: Profile
  readonly signs: Signs
  readonly shared: readonly string[]
}

/** How far an answer is sought, in statements: back, and ahead for what a text tells before the claim that it answers. */
const FARTHEST = 24
const AHEAD = 3
const POINTS_BACK =
  /\b(?:(?:the|this|that|these|those|such|any|all|its|their|his|her|both)\s+(?:[\p{L}-]+\s+){0,2}?(?:claim|report|allegation|accusation|account|charge|assertion|suggestion|version|figure|statement|finding|demand|suspicion|incident|story|ruling|verdict|judge?ment|assessment|request|conclusion|contention|insinuation|remark|comment|words|image|footage|video|move|decision|step)s?|involvement|responsibility|wrongdoing|(?:any|no) (?:role|part)|allegations?|accusations?|claims? (?:of|that)|reports? (?:of|that))\b/iu
const REPLIES =
  /^(?:respond|reply|counter|retort|hit|push|take|disagree|stand|stick|welcome|thank|dispute|contradict|mock|ridicule)$/
const REACTS =
  /\b(?:in response|in reply|in reaction|responding|reacting|hit back|for (?:its|his|her|their) part)\b/i
const HOLDS = /^(?:insist|maintain|counter|argue|contend|blame|clarify|stress|believe)$/
const CHARGES = /^(?:accuse|allege|blame|claim|charge|suspect|denounce|insist|maintain|condemn|suggest)$/
const HOWEVER =
  /^(?:but|however|yet|though|while|whereas|although|instead)\b|\b(?:however|though|meanwhile|in turn)\b/i
const NEGATION = /\b(?:no|not|never|none|nothing|neither|nobody)\b|n[’']t\b/i
const ASKED = /^(?:asked|pressed|questioned)\b|\bwhen (?:asked|pressed|questioned)\b/i
const ANSWERS = new Set(['denial', 'confirmation', 'deferral', 'no comment', 'absence'])

/** What a statement is by its own words; a claim that something is not so stands apart. */
const classOf = (one: Profile): string => (one.kind === 'claim' && one.absence ? 'absence' : one.kind)
const isAnswer = (one: Profile) => ANSWERS.has(classOf(one))
const sign = (holds: boolean) => (holds ? 1 : 0)

/** The statement just before in the paragraph, where the same side goes on speaking. */
export function speaksOn(one: Profile, { profiles }: Scene): Profile | null {
  const before = profiles[one.index - 1]
  return before && before.paragraph === one.paragraph && shares(before.sides, one.sides) ? before : null
}

/** What speaks for a statement being an answer at all. */
export function signsOfAnswer(one: Profile, scene: Scene): Signs {
  const before = speaksOn(one, scene)
  const answers = isAnswer(one)
  return {
    [`is ${classOf(one)}`]: 1,
    reacts: sign(REACTS.test(one.words) || REPLIES.test(one.draft.word)),
    holds: sign(!answers && HOLDS.test(one.draft.word)),
    'answer holds': sign(answers && HOLDS.test(one.draft.word)),
    however: sign(HOWEVER.test(one.lead) || HOWEVER.test(one.words.slice(0, 60))),
    asked: sign(ASKED.test(one.lead + one.words)),
    goesOnAnswering: sign(before !== null && targetsOf(scene, before).length > 0),
    goesOnSaying: sign(before !== null && targetsOf(scene, before).length === 0),
    spokenOf: sign(!answers && [...one.sides].some((side) => scene.namedFirst.has(side))),
  }
}

/** The statements that one may answer, each with its signs: those before from the nearest on, then those ahead. */
export function candidatesOf(one: Profile, scene: Scene): Candidate[] {
  const { profiles } = scene
  const found: Candidate[] = []
  // What is rumoured answers nobody.
  if (one.draft.rule === HEARSAY) return found
  const own = ownOf(one, scene)
  const answered = new Set<number>()
  let rank = 0
  let accused = false
  for (let at = one.index - 1; at >= Math.max(0, one.index - FARTHEST); at -= 1) {
    const other = profiles[at]!
    const accuses = shares(other.named, one.sides)
    if (isAnswerable(one, other, scene))
      found.push(
        candidate(own, other, scene, { rank: rank++, accuses, last: !accused, answered: answered.has(at) }),
      )
    accused ||= accuses && !shares(other.sides, one.sides)
    for (const target of targetsOf(scene, other)) answered.add(target)
  }
  if (!own.answers) return found
  for (const [rank, other] of profiles
    .slice(one.index + 1, one.index + 1 + AHEAD)
    .filter((other) => other.paragraph - one.paragraph <= 1 && isAnswerable(one, other, scene))
    .entries())
    found.push(
      candidate(own, other, scene, {
        rank,
        accuses: shares(other.named, one.sides),
        last: true,
        answered: false,
      }),
    )
  return found
}

/** What is so of a statement whatever it may answer. */
interface Own {
  readonly one: Profile
  readonly answers: boolean
  readonly negated: boolean
  readonly pointsBack: boolean
  /** Whether it speaks of somebody by a mere pronoun. */
  readonly ofHim: boolean
  /** What is answered by the statement just before, where the same side goes on speaking. */
  readonly inherited: readonly number[]
  /** What is answered by the last few statements of the same side. */
  readonly answeredLately: ReadonlySet<number>
}

function ownOf(one: Profile, scene: Scene): Own {
  const before = speaksOn(one, scene)
  const recent = scene.profiles.slice(Math.max(0, one.index - 4), one.index)
  return {
    one,
    answers: isAnswer(one),
    negated: NEGATION.test(one.content),
    pointsBack: POINTS_BACK.test(one.lead + one.content),
    ofHim: /\b(?:him|her|them)\b/i.test(one.content),
    inherited: before ? targetsOf(scene, before) : [],
    answeredLately: new Set(
      recent
        .filter((earlier) => shares(earlier.sides, one.sides))
        .flatMap((earlier) => targetsOf(scene, earlier)),
    ),
  }
}

/** Nobody answers their own side, except who takes something back; and silence needs no answer. */
function isAnswerable(one: Profile, other: Profile, scene: Scene): boolean {
  if (targetsOf(scene, other).includes(one.index)) return false
  const withdraws = one.draft.meaning === 'withdrawal'
  if (shares(one.sides, other.sides) !== withdraws && one.sides.size > 0) return false
  const kind = kindOf(scene, other)
  return kind !== 'no comment' && kind !== 'deferral'
}

interface Standing {
  /** How many other candidates stand between. */
  readonly rank: number
  /** Whether it names the one who answers. */
  readonly accuses: boolean
  /** Whether nobody between them names the one who answers. */
  readonly last: boolean
  /** Whether a statement between them answers it. */
  readonly answered: boolean
}

function candidate(
  own: Own,
  other: Profile,
  scene: Scene,
  { rank, accuses, last, answered }: Standing,
): Candidate {
  const { one, answers } = own
  const { profiles, namedFirst, weight } = scene
  const kind = kindOf(scene, other)
  const ahead = other.index > one.index
  const group = answers ? 'answer' : 'speech'
  const shared = [...one.stems].filter((stem) => other.stems.has(stem))
  const common = Math.min(
    2,
    shared.reduce((sum, stem) => sum + weight(stem), 0),
  )
  const charges = accuses || CHARGES.test(other.draft.word) || kind === 'suspicion'
  const paragraphs = Math.abs(one.paragraph - other.paragraph)
  const sentences = one.draft.sentence - other.draft.sentence
  const signs = {
    common,
    'answer common': answers ? common : 0,
    negatedCommon: own.negated ? common : 0,
    rank: Math.log1p(rank),
    [`${group} rank`]: Math.log1p(rank),
    paragraph: sign(paragraphs === 0),
    nextParagraph: sign(paragraphs === 1),
    far: Math.log1p(paragraphs),
    adjacent: sign(sentences === 1),
    'answer adjacent': sign(answers && sentences === 1),
    'answer in sentence': sign(answers && sentences === 0 && !ahead),
    accused: sign(accuses),
    'answer accused': sign(answers && accuses),
    firstAccuser: sign(accuses && [...one.sides].some((side) => namedFirst.get(side) === other.index)),
    lastAccuser: sign(accuses && last),
    pointsAtCharge: sign(charges && own.pointsBack),
    actorIn: sign(shares(one.actorStems, other.stems)),
    speakerIn: sign(shares(other.actorStems, one.stems)),
    him: sign(rank === 0 && own.ofHim),
    nobody: sign(other.draft.actor === null),
    [`${group} to ${kind}`]: 1,
    first: sign(other.index === 0),
    inherits: sign(own.inherited.includes(other.index)),
    again: sign(own.answeredLately.has(other.index)),
    answersUs: sign(targetsOf(scene, other).some((at) => shares(profiles[at]!.sides, one.sides))),
    answered: sign(answered),
    goesOn: sign(speaksOn(other, scene) !== null),
    ahead: sign(ahead),
    // “X denied it, after Y had said …”
    aheadAfter: sign(ahead && sentences === 0 && /\bafter\s*$/i.test(other.lead)),
  }
  return { other, signs, shared }
}

/**
 * The share of belief, 0 to 1, that each candidate is what a statement answers; what is left is that it answers
 * nothing (a conditional logit).
 */
export function beliefIn(
  answer: Signs,
  candidates: readonly { readonly signs: Signs }[],
  weightOf: (sign: string) => number,
): readonly number[] {
  const weigh = (signs: Signs) => {
    let sum = 0
    for (const name in signs) sum += weightOf(name) * signs[name]!
    return sum
  }
  const base = weigh(answer)
  const odds = candidates.map(({ signs }) => Math.exp(base + weigh(signs)))
  const total = odds.reduce((sum, one) => sum + one, 1)
  return odds.map((one) => one / total)
}
