import { ANNOUNCES, CHARGES, COUNTERS } from '#intake/suggest/lexicon/answering'
import { INNOCENCE, NEGATION } from '#intake/suggest/lexicon/innocence'
import type { Profile } from './profiles.ts'
import { kindOf, targetsOf, type Scene } from './scene.ts'
import { shares } from './sides.ts'
import { HOWEVER, REACTS, speaksOn, type Signs } from './signs.ts'

const sign = (holds: boolean) => (holds ? 1 : 0)
const QUOTED = /^["“„«‘']/
const STATE =
  /^["“‘']*(?:[\p{L}’'-]+ ){1,4}?(?:was|were|is|are|had been|has been|have been|remain(?:s|ed)?|stay(?:s|ed)?)\b/u
/** “With regard to the demand that …, |”: what stands behind it answers what is named. */
const ADDRESSED =
  /\b(?:[Ww]ith (?:regard|respect) to|[Rr]egarding|[Cc]oncerning|[Aa]s (?:to|for)|[Oo]n|[Ii]n (?:response|reply|answer) to) (?:the|this|that|these|those|any|all|its|their)\b[^.;]{0,40}\b(?:demands?|allegations?|accusations?|charges?|claims?|assertions?|insinuations?|suggestions?|reports?|question)\b/
const OWN = /\b(?:we|our|ours|us|i|my|its|their|his|her|own)\b/i

/** What speaks for a claim being a denial, whatever it may answer. */
export function signsOfDenial(one: Profile, scene: Scene): Signs {
  const before = speaksOn(one, scene)
  const { word } = one.draft
  const signs: Record<string, number> = {
    denies: 1,
    'denies absence': sign(one.absence),
    'denies negated': sign(NEGATION.test(one.content)),
    'denies on': sign(before !== null && kindOf(scene, before) === 'denial'),
    'denies on answering': sign(
      before !== null && kindOf(scene, before) === 'denial' && targetsOf(scene, before).length > 0,
    ),
    'denies reacting': sign(REACTS.test(one.lead + one.words)),
    'denies however': sign(HOWEVER.test(one.lead) || HOWEVER.test(one.words.slice(0, 60))),
    'denies quoted': sign(QUOTED.test(one.content)),
    'denies countering': sign(COUNTERS.has(word)),
    'denies charging': sign(CHARGES.has(word)),
    'denies announcing': sign(ANNOUNCES.has(word)),
    'denies named': sign([...one.sides].some((side) => scene.namedFirst.has(side))),
    'denies own': sign(OWN.test(one.content) || shares(one.sides, one.named)),
    'denies others': sign([...one.named].some((side) => !one.sides.has(side))),
    'denies the addressed': sign(ADDRESSED.test(one.lead)),
    'denies nobody': sign(one.draft.actor === null),
  }
  Object.assign(signs, {
    'denies again': sign(shares(one.sides, scene.deniers)),
    'denies, denied': sign(shares(one.sides, scene.denied)),
    'denies state': sign(STATE.test(one.content)),
    'denies length': Math.log(one.content.length / 6),
    'denies pronoun': sign(/^["“‘']*(?:it|they|he|she|we|this|that|these|those|i)\b/i.test(one.content)),
    'denies before any': sign(scene.namedFirst.size === 0),
  })
  for (const [name, pattern] of INNOCENCE) signs[`denies ${name}`] = sign(pattern.test(one.content))
  return signs
}
