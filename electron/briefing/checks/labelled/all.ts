import { noResponse, noScope, unconfirmed } from './answers.ts'
import type { LabelledRule } from './labelled.ts'
import { likelihoodWithConfidence } from './likelihood-with-confidence.ts'
import { withoutAlt, withoutCaption, withoutDate } from './missing.ts'
import { outsideScale } from './outside-scale.ts'
import { quotationLost, stricterSource, withoutSource } from './sourcing.ts'
import { suspicionAsFact } from './suspicion-as-fact.ts'
import { twoRows } from './two-rows.ts'
import { twoSpellings } from './two-spellings.ts'
import { vagueWords } from './vague-words.ts'

/** The labelled examples of every rule. */
export const LABELLED: readonly LabelledRule[] = [
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
]
