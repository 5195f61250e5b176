import type { Meaning } from './meanings.ts'
import { CONFIRMATIONS, DEFERRALS, DENIALS, WITHDRAWALS } from './phrases/answers.ts'
import { CALLS, SUSPICIONS } from './phrases/calls.ts'
import { CLAIMS } from './phrases/claims.ts'
import type { Phrase } from './phrases/pieces.ts'
import { SILENCES } from './phrases/silences.ts'

/** Phrases that report, by what they mean; of two that fit, the earlier. What merely claims comes last. */
export const PHRASES: readonly (readonly [Meaning, readonly Phrase[]])[] = [
  ['denial', DENIALS],
  ['confirmation', CONFIRMATIONS],
  ['deferral', DEFERRALS],
  ['suspicion', SUSPICIONS],
  ['call', CALLS],
  ['no comment', SILENCES],
  ['withdrawal', WITHDRAWALS],
  ['claim', CLAIMS],
]
