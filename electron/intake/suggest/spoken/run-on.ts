import type { Draft } from '#intake/suggest/draft'
import { issuerOf } from './issuer.ts'
import { BARE_ACT } from '#intake/suggest/lexicon/institutions'
import { CURT, LEANING, NOBODY, NONE_OF_IT, OWN_TIME } from '#intake/suggest/lexicon/running-on'
import { headOf, phraseAt } from '#intake/suggest/text/noun-phrases'
import type { Reading, Sentence } from '#intake/suggest/text/reading'
import { tidy } from '#intake/suggest/text/spans'
import type { Token } from '#intake/suggest/text/tokens'

const RULE = 'speech that runs on'
const PAST = /(?:ed|said|told|wrote|held|swore|spoke|put|made|gave)$/

/**
 * Reported speech that goes on without reporting words: “He said the ship had turned. Nobody had been warned.” A
 * pluperfect may as well be the author's own; so the sentence must lean on what was said, or speak of a thing that was
 * spoken of, and have no time of its own.
 */
export function runOn(reading: Reading, sentence: Sentence, index: number, last: Draft | undefined): Draft[] {
  if (!last?.actor || last.sentence !== index - 1 || sentence.quoted.length > 0) return []
  const before = reading.sentences[last.sentence]!
  if (before.paragraph !== sentence.paragraph || !sentence.text.endsWith('.')) return []
  if (!/^(?:claim|denial|confirmation|suspicion)$/.test(last.meaning) || !endsWith(before, last)) return []
  const said = reading.text.slice(last.content.start, last.content.end)
  const whole = tidy(sentence, sentence)
  if (!whole || (OWN_TIME.test(sentence.text) && !/\bwould\b/.test(sentence.text))) return []
  const explains = CURT.test(said) && speaksOfIt(sentence, last, reading, true)
  if (!explains && !(isTold(reading, last) && goesOn(reading, sentence, last))) return []
  const quote = { start: explains ? last.quote.start : whole.outer.start, end: whole.outer.end }
  return [
    {
      ...last,
      sentence: index,
      meaning: explains ? 'denial' : 'claim',
      negated: false,
      word: 'say',
      cue: explains ? last.cue : null,
      quote,
      content: whole.outer,
      rule: RULE,
      score: 0.55,
    },
  ]
}

/** Whether a draft takes in the one before: an explanation of a curt rejection. */
export const takesInCurt = (draft: Draft, last: Draft | undefined): boolean =>
  draft.rule === RULE && last?.quote.start === draft.quote.start

/** Whether nothing stands behind a statement in its sentence. */
const endsWith = ({ end }: Sentence, { quote }: Draft) => end - quote.end < 3

/** Told in the past, in words that are not quoted. */
const isTold = ({ text }: Reading, { cue, quote }: Draft): boolean =>
  ((cue !== null && PAST.test(text.slice(cue.start, cue.end).toLowerCase())) || cue === null) &&
  !/["“”]/.test(text.slice(quote.start, quote.end))

function goesOn(reading: Reading, sentence: Sentence, last: Draft): boolean {
  const { text, tokens } = sentence
  if (NOBODY.test(text) || /^as for\b/i.test(text)) return true
  // In the record of a meeting all is reported, up to the next speaker.
  if (issuerOf(reading)?.isRecord && !BARE_ACT.test(text)) return true
  if (!isBackshifted(tokens)) return false
  if (LEANING.test(text) || NONE_OF_IT.test(text)) return true
  const said = reading.sentences[last.sentence]!.tokens.filter(
    ({ start, end }) => last.quote.start <= start && end <= last.quote.end,
  )
  return isBackshifted(said) && speaksOfIt(sentence, last, reading, false)
}

/** Whether a verb is moved back in time, as in what somebody “said”: “had been”, “would be”. */
const isBackshifted = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word, pos }, at) =>
      /^(?:would|could|might)$/.test(word) ||
      (word === 'had' &&
        pos === 'AUX' &&
        (tokens[at + 1]?.word === 'no' ||
          tokens.slice(at + 1, at + 4).some((next) => /^(?:VERB|AUX)$/.test(next.pos)))),
  )

/** Whether the subject is a thing that was spoken of, and not the speaker. */
function speaksOfIt({ tokens }: Sentence, last: Draft, { text }: Reading, loosely: boolean): boolean {
  const run = phraseAt(tokens, 0)
  const first = tokens[0]!.word
  if (!run) return /^(?:this|that|these|those|there)$/.test(first)
  if (run.to - run.from === 1 && /^(?:they|it)$/.test(first)) return loosely || first === 'they'
  if (!/^(?:the|its|their|these|those|both|all)$/.test(first)) return false
  const head = headOf(tokens, run)?.word
  const speaker = last.phrase ?? last.actor
  if (!head || (speaker && text.slice(speaker.start, speaker.end).toLowerCase().includes(head))) return false
  return loosely || stems(text.slice(last.content.start, last.content.end)).has(stem(head))
}

const stem = (word: string) => word.toLowerCase().replace(/(?:ies|es|s|y)$/, '')
const stems = (text: string) => new Set((text.match(/\p{L}{3,}/gu) ?? []).map(stem))
