import type { Cue } from './cues.ts'
import { isUnsaid } from '#intake/suggest/lexicon/unsaid'
import { CALENDAR } from '#intake/suggest/lexicon/speakers'
import { COMPLEMENT, MANNERS } from '#intake/suggest/lexicon/verbs'
import { phraseAt } from '#intake/suggest/text/noun-phrases'
import type { Sentence } from '#intake/suggest/text/reading'
import { isClauseAhead } from '#intake/suggest/text/spans'
import type { Token } from '#intake/suggest/text/tokens'

const NAMING = new Set(COMPLEMENT.split(' '))
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
  // “shot back”, “went on” alone tell of no words.
  if (/^(?:shoot|fire|snap|hit|go)$/.test(cue.frame.verb) && cue.meaning === 'claim')
    return isClauseAhead(sentence, cue.to)
  if (MANNERS.has(cue.frame.verb) && takes === 'clause' && !/^(?:that\b|[^.;]{0,60}?[:“"‘«])/.test(words))
    return false
  if (takes === 'complement') return hasComplement(sentence.tokens, cue.to)
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
  if (NAMING.has(cue.frame.verb) && hasComplement(sentence.tokens, cue.to)) return true
  // “reported being shadowed”, “recalled seeing a flash”
  if (DOINGS.has(cue.frame.verb) && rest?.pos === 'VERB' && rest.word.endsWith('ing')) return true
  return (
    takes === 'clause or sure noun' && sure && rest !== undefined && !/^(?:PUNCT|ADP|ADV)$/.test(rest.pos)
  )
}

/** “it obscene”, “the incident troubling”, “them diplomats”, “these ‘the alphabet’”: a thing with what it is called. */
function hasComplement(tokens: readonly Token[], from: number): boolean {
  const object = /^(?:it|this|that|these|those|them|him|her)$/.test(tokens[from]?.word ?? '')
    ? { from, to: from + 1 }
    : phraseAt(tokens, from)
  if (!object) return false
  const after = tokens[object.to]
  const last = tokens[object.to - 1]!
  // The tagger's phrase takes in the adjective: “the move illegal”.
  if (
    last.pos === 'ADJ' &&
    object.to - object.from > 2 &&
    /^(?:NOUN|PROPN)$/.test(tokens[object.to - 2]!.pos)
  )
    return !CALENDAR.has(last.word) && !/^(?:late|early|last|next)$/.test(last.word)
  if (!after || CALENDAR.has(after.word)) return false
  if (/^["“‘'«]$/.test(after.text)) return true
  if (/^(?:late|early|last|next|this|that)$/.test(after.word)) return false
  return (
    after.pos === 'ADJ' ||
    (after.pos === 'DET' && /^an?$/.test(after.word)) ||
    (after.pos === 'NOUN' && object.to === from + 1) ||
    (after.pos === 'VERB' && /(?:ed|en|ing)$/.test(after.word))
  )
}
