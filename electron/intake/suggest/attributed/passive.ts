import type { Cue } from './cues.ts'
import type { Region } from '#intake/suggest/draft'
import { isSpeaker, nameIn, phraseAt, phraseBefore } from '#intake/suggest/text/noun-phrases'
import type { Sentence } from '#intake/suggest/text/reading'
import { followsContent, isOnlyAdjunct } from '#intake/suggest/text/spans'

/** “it was claimed by X that …”, “X was accused by Y of …”, “the report was denied by X”. */
export function passive(sentence: Sentence, cue: Cue, opens: (start: number) => boolean): Region | null {
  const { tokens } = sentence
  const by = tokens.findIndex(({ word }, at) => at >= cue.to && at < cue.to + 8 && word === 'by')
  const run = by > 0 ? phraseAt(tokens, by + 1) : null
  const told = /^(?:tell|inform|notify|assure|warn|advise|remind|brief)$/.test(cue.frame.verb)
  const speaker =
    run && (told || isSpeaker(tokens, run))
      ? { name: nameIn(tokens, run), phrase: run, pronoun: false }
      : null
  const base = { cue: { ...cue, word: cue.frame.verb }, speaker, score: speaker ? 0.85 : 0.6 }
  const it = tokens[cue.from - 1]?.word === 'it'
  if (it && (cue.meaning === 'claim' || cue.meaning === 'suspicion')) {
    const start = cue.from - 1
    const widened = { ...base, cue: { ...base.cue, from: start } }
    if (isOnlyAdjunct(sentence, speaker?.phrase.to ?? cue.to) && followsContent(sentence, start))
      return {
        ...widened,
        start,
        behind: speaker?.phrase.to ?? cue.to,
        side: 'before',
        rule: 'passive',
        score: base.score,
      }
    const behind = speaker && by === cue.to ? speaker.phrase.to : cue.to
    return opens(start) ? { ...widened, start, behind, side: 'ahead', rule: 'passive' } : null
  }
  const behindTeller = speaker && by === cue.to ? speaker.phrase.to : cue.to
  if (told && tokens[behindTeller]?.word === 'that') {
    const hearer = phraseBefore(tokens, cue.from)
    const joined = /^(?:and|but|,)$/.test(tokens[cue.from - 1]?.word ?? '')
    const start = hearer && opens(hearer.from) ? hearer.from : cue.from
    if (!joined && start === cue.from) return null
    return { ...base, start, behind: behindTeller, side: 'ahead', rule: 'passive' }
  }
  const pronoun = /^(?:that|this|it|these|those)$/.test(tokens[cue.from - 1]?.word ?? '')
  const subject = pronoun ? { from: cue.from - 1, to: cue.from } : phraseBefore(tokens, cue.from)
  if (!subject || !opens(subject.from)) return null
  const next = tokens[cue.to]?.word
  const isAccused =
    /^(?:accuse|allege|say|report|believe|suspect|claim|think|blame)$/.test(cue.frame.verb) &&
    /^(?:of|to|for|by|on)$/.test(next ?? '')
  const isNews = cue.meaning === 'claim' && !isAccused
  if (!speaker && (!isAccused || next === 'by')) return null
  if (isNews && !speaker) return null
  return {
    ...base,
    start: subject.from,
    behind: speaker && by === cue.to ? speaker.phrase.to : cue.to,
    side: 'none',
    rule: 'passive',
  }
}
