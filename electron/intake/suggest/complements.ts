import type { Cue } from './cues.ts'
import type { Sentence } from './reading.ts'
import { isClauseAhead } from './spans.ts'

/** Whether what stands behind a verb is something that it reports. */
export function fits(sentence: Sentence, cue: Cue, sure: boolean): boolean {
  const { takes } = cue.frame
  const rest = sentence.tokens[cue.to]
  if (
    /^(?:claim)$/.test(cue.frame.verb) &&
    /^(?:\d|the|at|more|some|several|dozens|hundreds|its|least)/.test(rest?.word ?? '')
  ) {
    const words = sentence.text.slice(rest!.start - sentence.start, rest!.start - sentence.start + 40)
    if (/\b(?:lives?|life|victims?|casualt)/i.test(words)) return false
  }
  if (cue.frame.verb === 'contest' && rest) {
    const words = sentence.text.slice(rest.start - sentence.start, rest.start - sentence.start + 40)
    if (
      /^(?:\p{L}+ ){0,3}?(?:elections?|seats?|race|title|match|vote|poll|championship|will)\b/iu.test(words)
    )
      return false
  }
  if (cue.frame.verb === 'deny' && rest) {
    const words = sentence.text.slice(rest.start - sentence.start, rest.start - sentence.start + 40)
    if (
      /^(?:\p{L}+ ){0,2}?(?:entry|access|visas?|bail|permission|admission|asylum|passage|landing rights|leave)\b/iu.test(
        words,
      )
    )
      return false
  }
  if (cue.frame.verb === 'tell' && /^(?:it|a|an|the|very)$/.test(rest?.word ?? '')) {
    const words = sentence.text.slice(rest!.start - sentence.start, rest!.start - sentence.start + 40)
    if (
      /^(?:it|(?:a|an|the|very) (?:very |quite )?(?:different|same|another|other)? ?(?:story|tale|version)s?)\b/.test(
        words,
      )
    )
      return false
  }
  if (/^(?:ask)$/.test(cue.frame.verb) && /^(?:about|if|whether|why|how|what)$/.test(rest?.word ?? ''))
    return false
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
  return (
    takes === 'clause or sure noun' && sure && rest !== undefined && !/^(?:PUNCT|ADP|ADV)$/.test(rest.pos)
  )
}
