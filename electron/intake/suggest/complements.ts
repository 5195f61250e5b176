import type { Cue } from './cues.ts'
import { isUnsaid } from './lexicon/unsaid.ts'
import type { Sentence } from './reading.ts'
import { isClauseAhead } from './spans.ts'

/** Verbs behind which “seeing” and “having been” are what is said. */
const DOINGS = new Set(
  'report recall admit acknowledge concede describe suggest recommend propose mention confess remember advocate'.split(
    ' ',
  ),
)

/** Whether what stands behind a verb is something that it reports. */
export function fits(sentence: Sentence, cue: Cue, sure: boolean): boolean {
  const { takes } = cue.frame
  const rest = sentence.tokens[cue.to]
  const words = rest
    ? sentence.text.slice(rest.start - sentence.start, rest.start - sentence.start + 120)
    : ''
  if (isUnsaid(cue.frame.verb, words)) return false
  if (takes === 'that')
    return (
      rest?.word === 'that' ||
      (/^(?:on|in|last|this|earlier)$/.test(rest?.word ?? '') &&
        isClauseAhead(sentence, cue.to) &&
        sentence.tokens.slice(cue.to, cue.to + 8).some(({ word }) => word === 'that'))
    )
  if (takes === 'anything')
    return (
      rest !== undefined &&
      (cue.frame.rest !== null ||
        rest.pos !== 'PUNCT' ||
        /[:“"‘'«,]/.test(rest.text) ||
        cue.meaning === 'denial')
    )
  if (isClauseAhead(sentence, cue.to)) return true
  // “reported being shadowed”, “recalled seeing a flash”
  if (DOINGS.has(cue.frame.verb) && rest?.pos === 'VERB' && rest.word.endsWith('ing')) return true
  return (
    takes === 'clause or sure noun' && sure && rest !== undefined && !/^(?:PUNCT|ADP|ADV)$/.test(rest.pos)
  )
}
