import { noResponse, noScope, unconfirmed } from './answers.ts'
import { inOneSentence, outsideScale, twoRows } from './likelihood.ts'
import { withoutAlt, withoutCaption, withoutDate } from './missing.ts'
import { twoSpellings } from './names.ts'
import type { Rule } from './rule.ts'
import { quotationLost, sourceUnconfirmed, stricterSource, withoutSource } from './sourcing.ts'
import { suspicionAsFact } from './suspicion.ts'
import { vagueWords } from './wording.ts'

/** All rules, those that matter most first. */
export const RULES: readonly Rule[] = [
  stricterSource,
  quotationLost,
  withoutSource,
  suspicionAsFact,
  noScope,
  noResponse,
  unconfirmed,
  inOneSentence,
  outsideScale,
  twoRows,
  vagueWords,
  withoutAlt,
  twoSpellings,
  withoutCaption,
  withoutDate,
  sourceUnconfirmed,
]
