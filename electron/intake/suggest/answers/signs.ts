import type { StatementKind } from '#domain/kinds'
import { HEARSAY } from '#intake/suggest/spoken/author'
import { CHARGES, REPLIES } from '#intake/suggest/lexicon/answering'
import { NEGATION } from '#intake/suggest/lexicon/innocence'
import type { Profile } from './profiles.ts'
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
export const REACTS =
  /\b(?:in response|in reply|in reaction|responding|reacting|hit back|for (?:its|his|her|their) part)\b/i
export const HOWEVER =
  /^(?:but|however|yet|though|while|whereas|although|instead)\b|\b(?:however|though|meanwhile|in turn)\b/i
/** Said to all sides alike, it answers none of them. */
const EVEN_HANDED =
  /\b(?:(?:both|all|the two|either|every|opposing|warring) (?:the )?(?:sides?|part(?:y|ies)|countries|capitals|neighbou?rs|nations|governments|states|armies|actors|concerned|involved)|restraint|calm|peace|dialogue|diplomacy|de-escalat\p{L}+|cool heads|ceasefire|truce|talks)\b/iu
const ASKED = /^(?:asked|pressed|questioned)\b|\bwhen (?:asked|pressed|questioned)\b/i
const ANSWERS: ReadonlySet<StatementKind> = new Set(['denial', 'confirmation', 'deferral', 'no comment'])
const sign = (holds: boolean) => (holds ? 1 : 0)

/** The statement just before in the paragraph, where the same side goes on speaking. */
export function speaksOn(one: Profile, { profiles }: Scene): Profile | null {
  const before = profiles[one.index - 1]
  return before && before.paragraph === one.paragraph && shares(before.sides, one.sides) ? before : null
}

/** What speaks for a statement being an answer at all. */
export function signsOfAnswer(one: Profile, kind: StatementKind, scene: Scene): Signs {
  const before = speaksOn(one, scene)
  const answers = ANSWERS.has(kind)
  return {
    [`is ${kind}`]: 1,
    reacts: sign(REACTS.test(one.words) || REPLIES.has(one.draft.word)),
    however: sign(HOWEVER.test(one.lead) || HOWEVER.test(one.words.slice(0, 60))),
    evenHanded: sign(kind === 'call' && EVEN_HANDED.test(one.content)),
    asked: sign(ASKED.test(one.lead + one.words)),
    goesOnAnswering: sign(before !== null && targetsOf(scene, before).length > 0),
    goesOnSaying: sign(before !== null && targetsOf(scene, before).length === 0),
    spokenOf: sign(!answers && [...one.sides].some((side) => scene.namedFirst.has(side))),
  }
}

/** The statements that one may answer, each with its signs: those before from the nearest on, then those ahead. */
export function candidatesOf(one: Profile, kind: StatementKind, scene: Scene): Candidate[] {
  // What is rumoured answers nobody.
  if (one.draft.rule === HEARSAY) return []
  const own = ownOf(one, kind, scene)
  const near = [...before(own, scene), ...(own.answers ? ahead(own, scene) : [])]
  const most = Math.max(...near.map(({ common }) => common))
  return near.map((standing) => candidate(own, standing, most, scene))
}

/** What is so of a statement whatever it may answer. */
interface Own {
  readonly one: Profile
  readonly answers: boolean
  readonly negated: boolean
  readonly pointsBack: boolean
  /** What is answered by the statement just before, where the same side goes on speaking. */
  readonly inherited: readonly number[]
}

function ownOf(one: Profile, kind: StatementKind, scene: Scene): Own {
  const last = speaksOn(one, scene)
  return {
    one,
    answers: ANSWERS.has(kind),
    negated: NEGATION.test(one.content),
    pointsBack: POINTS_BACK.test(one.lead + one.content),
    inherited: last ? targetsOf(scene, last) : [],
  }
}

/** Nobody answers their own side, except who takes something back; and silence needs no answer. */
function isAnswerable(one: Profile, other: Profile, scene: Scene): boolean {
  if (targetsOf(scene, other).includes(one.index)) return false
  // What the author asks for is asked of nobody.
  if (other.draft.rule === 'call in the author’s voice') return false
  const withdraws = one.draft.meaning === 'withdrawal'
  const { actor } = one.draft
  const ours = shares(one.sides, other.sides) || (actor !== null && actor.start === other.draft.actor?.start)
  // Of a mere “she” nobody knows on whose side she is.
  if ((ours || one.sides.size > 0) && ours !== withdraws) return false
  const kind = kindOf(scene, other)
  return kind !== 'no comment' && kind !== 'deferral'
}

/** A statement in reach of one that may answer it. */
interface Standing {
  readonly other: Profile
  /** What both are about, and how much that tells. */
  readonly shared: readonly string[]
  readonly common: number
  /** How many other candidates stand between. */
  readonly rank: number
  /** Whether it names the one who answers. */
  readonly accuses: boolean
  /** Whether a statement between them answers it. */
  readonly answered: boolean
}

function before({ one }: Own, scene: Scene): Standing[] {
  const found: Standing[] = []
  const answered = new Set<number>()
  for (let at = one.index - 1; at >= Math.max(0, one.index - FARTHEST); at -= 1) {
    const other = scene.profiles[at]!
    if (isAnswerable(one, other, scene))
      found.push({
        other,
        ...inCommon(one, other, scene),
        rank: found.length,
        accuses: shares(other.named, one.sides),
        answered: answered.has(at),
      })
    for (const target of targetsOf(scene, other)) answered.add(target)
  }
  return found
}

const ahead = ({ one }: Own, scene: Scene): Standing[] =>
  scene.profiles
    .slice(one.index + 1, one.index + 1 + AHEAD)
    .filter((other) => other.paragraph - one.paragraph <= 1 && isAnswerable(one, other, scene))
    .map((other, rank) => ({
      other,
      ...inCommon(one, other, scene),
      rank,
      accuses: shares(other.named, one.sides),
      answered: false,
    }))

function inCommon(one: Profile, other: Profile, { weight }: Scene) {
  const shared = [...one.stems].filter((stem) => other.stems.has(stem))
  return {
    shared,
    common: Math.min(
      2,
      shared.reduce((sum, stem) => sum + weight(stem), 0),
    ),
  }
}

function candidate(own: Own, standing: Standing, most: number, scene: Scene): Candidate {
  const { one, answers } = own
  const { other, shared, common, rank, accuses, answered } = standing
  const { profiles, namedFirst } = scene
  const kind = kindOf(scene, other)
  const ahead = other.index > one.index
  const group = answers ? 'answer' : 'speech'
  const charges = accuses || CHARGES.has(other.draft.word) || kind === 'suspicion'
  const paragraphs = Math.abs(one.paragraph - other.paragraph)
  const sentences = one.draft.sentence - other.draft.sentence
  const signs = {
    common,
    'answer common': answers ? common : 0,
    negatedCommon: own.negated ? common : 0,
    mostCommon: sign(common > 0 && common === most),
    [`${group} mostCommon`]: sign(common > 0 && common === most),
    cosine: common / Math.sqrt(1 + Math.min(one.stems.size, 20)),
    'shared named': sign(shares(one.named, other.named)),
    rank: Math.log1p(rank),
    [`${group} rank`]: Math.log1p(rank),
    [`${group} nearest`]: sign(rank === 0 && !ahead),
    paragraph: sign(paragraphs === 0),
    nextParagraph: sign(paragraphs === 1),
    far: Math.log1p(paragraphs),
    adjacent: sign(sentences === 1),
    'answer adjacent': sign(answers && sentences === 1),
    [`${group} in sentence`]: sign(sentences === 0 && !ahead),
    accused: sign(accuses),
    'answer accused': sign(answers && accuses),
    firstAccuser: sign(accuses && [...one.sides].some((side) => namedFirst.get(side) === other.index)),
    pointsAtCharge: sign(charges && own.pointsBack),
    actorIn: sign(shares(one.actorStems, other.stems)),
    speakerIn: sign(shares(other.actorStems, one.stems)),
    speaksOf: sign(shares(other.sides, one.named)),
    [`${group} to ${kind}`]: 1,
    first: sign(other.index === 0),
    cited: sign(shares(one.cited, other.sides)),
    inherits: sign(own.inherited.includes(other.index)),
    answersUs: sign(targetsOf(scene, other).some((at) => shares(profiles[at]!.sides, one.sides))),
    answered: sign(answered),
    goesOn: sign(speaksOn(other, scene) !== null),
    ahead: sign(ahead),
    // “X denied it, after Y had said …”
    aheadAfter: sign(ahead && sentences === 0 && /\bafter\s*$/i.test(other.lead)),
  }
  return { other, signs, shared }
}
