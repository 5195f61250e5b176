import type { Cue } from './cues.ts'
import { headOf, isSpeaker, phraseBefore } from '#intake/suggest/text/noun-phrases'
import type { Sentence } from '#intake/suggest/text/reading'
import type { Token } from '#intake/suggest/text/tokens'

/** “an allegation that X rejected”: where the thing begins that the verb is about; null where there is none. */
export function objectRelative({ tokens }: Sentence, cue: Cue, start: number): number | null {
  const pronoun = tokens[start - 1]
  if (!pronoun || !/^(?:that|which)$/.test(pronoun.word)) return null
  const next = tokens[cue.to]
  if (next && !/^(?:PUNCT|ADP|ADV|NOUN|CCONJ)$/.test(next.pos) && next.word !== 'as') return null
  if (next?.pos === 'PUNCT' && /[“"‘:]/.test(next.text)) return null
  const comma = /^[,–—]$/.test(tokens[start - 2]?.text ?? '')
  if (comma) return pronoun.word === 'which' ? start - 1 : null
  const noun = phraseBefore(tokens, start - 1)
  if (!noun) return null
  // “an inspection zone that X denounced as piracy”
  if (next?.word === 'as' && headOf(tokens, noun)?.pos === 'NOUN' && !isSpeaker(tokens, noun))
    return noun.from
  return /^[,–—]$/.test(tokens[noun.from - 1]?.text ?? '') ? noun.from : null
}

/**
 * “a clip that he said showed the boat”, “a film which, it said, showed …”, “a drone he said was Norlandic”: where the
 * thing begins of which something is said; null where what is said has a subject of its own.
 */
export function subjectRelative({ tokens }: Sentence, cue: Cue, start: number): number | null {
  if (cue.frame.rest !== null) return null
  let before = start - 1
  let next = cue.to
  if (tokens[before]?.text === ',' && tokens[next]?.text === ',') {
    before -= 1
    next += 1
  }
  const verb = tokens[next]
  const relative = /^(?:that|which|who)$/.test(tokens[before]?.word ?? '')
  if (
    !verb ||
    !(isFinite(verb) || (relative && verb.pos === 'VERB' && !verb.word.endsWith('ing'))) ||
    (verb.pos !== 'AUX' && tokens[next + 1] === undefined)
  )
    return null
  if (!relative && (next > cue.to || tokens[before]?.pos !== 'NOUN')) return null
  if (relative) before -= 1
  if (tokens[before]?.text === ',') before -= 1
  return phraseBefore(tokens, before + 1)?.from ?? null
}

const isFinite = ({ pos, word }: Token) => pos === 'AUX' || (pos === 'VERB' && /(?:ed|s)$/.test(word))
