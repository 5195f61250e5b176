import { noResponse, noScope, unconfirmed } from './answers.ts'
import type { LabelledRule } from './labelled.ts'
import { likelihoodWithConfidence } from './likelihood-with-confidence.ts'
import { withoutAlt, withoutCaption, withoutDate } from './missing.ts'
import { outsideScale } from './outside-scale.ts'
import { SECOND_THOUGHTS } from './second-thoughts.ts'
import { quotationLost, sourceUnconfirmed, stricterSource, withoutSource } from './sourcing.ts'
import { suspicionAsFact } from './suspicion-as-fact.ts'
import { twoRows } from './two-rows.ts'
import { twoSpellings } from './two-spellings.ts'
import { vagueWords } from './vague-words.ts'

const FIRST: readonly LabelledRule[] = [
  stricterSource,
  quotationLost,
  withoutSource,
  suspicionAsFact,
  noScope,
  noResponse,
  unconfirmed,
  likelihoodWithConfidence,
  outsideScale,
  twoRows,
  vagueWords,
  withoutAlt,
  twoSpellings,
  withoutCaption,
  withoutDate,
  sourceUnconfirmed,
]

/** The labelled examples of every rule. */
export const LABELLED: readonly LabelledRule[] = FIRST.map(({ rule, groups }) => {
  const more = SECOND_THOUGHTS[rule]
  return { rule, groups: more ? [...groups, { ...more, isKept: true }] : groups }
})
