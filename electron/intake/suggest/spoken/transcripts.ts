import { attribute } from '#intake/suggest/attributed/attribute'
import type { Draft } from '#intake/suggest/draft'
import { judge } from '#intake/suggest/kinds'
import type { Meaning } from '#intake/suggest/lexicon/meanings'
import type { Reading, Sentence } from '#intake/suggest/text/reading'
import { tidy } from '#intake/suggest/text/spans'
import { turnsIn } from './turns.ts'

const RULE = 'transcript'
const COURTESY =
  /^(?:good (?:morning|afternoon|evening)|hello|welcome|thank you|thanks|next question|please|well|look|sorry|okay|ok|sure|yes, (?:in|at|over|the|please|go)|all right|right|go ahead|over to you|i have (?:one|two|an?|some) (?:\p{L}+ )?(?:announcements?|remarks?|points?|statements?|items?|questions?|follow-ups?)|let me (?:begin|start)\p{L}*)\b[^.?!]{0,40}[.!?]*$/iu
const BESIDE = /^[([].*[)\]][.]?$/su
const FIRST_PERSON = /^(?:i|we|neither)$/i
/** Answers of a word, or that begin with it. */
const YES =
  /^(?:yes|correct|exactly|indeed|absolutely|of course|that[’']s (?:right|correct|true|fair))(?:[.!]*$|, )/iu
const NO =
  /^(?:no|never|not at all|absolutely not|certainly not|of course not|by no means|that[’']s (?:wrong|not true|not correct|false))(?:[.!]*$|, )/iu
/** “As for the exchange: I can neither confirm nor deny it.” */
const TOPIC =
  /^(?:as (?:for|to|regards)|on|regarding|concerning|about|with (?:regard|respect) to)\b[^:?!]{3,120}[:,]/iu

/**
 * What a sentence of a transcript says; null where it belongs to none. Whoever asks may report what others say; whoever
 * answers says all of it, plain sentences that follow each other as one statement unless their kinds differ.
 */
export function transcribed(
  reading: Reading,
  sentence: Sentence,
  index: number,
  last?: Draft,
): Draft[] | null {
  const turn = turnsIn(reading)[sentence.paragraph]
  if (!turn) return null
  const own = behind(sentence, turn.from)
  if (!own || BESIDE.test(own.text)) return []
  const reported = attribute(own, index)
  if (turn.asks) return reported
  const speaks = (draft: Draft): Draft =>
    draft.actor && !FIRST_PERSON.test(reading.text.slice(draft.actor.start, draft.actor.end))
      ? draft
      : { ...draft, actor: turn.name, phrase: turn.label, pronoun: false }
  if (reported.length > 0) return withTopic(own, reported).map(speaks)
  const whole = tidy(own, own)
  if (!whole || COURTESY.test(own.text) || /\?["”’]?$/.test(own.text)) return []
  const before = last && goesOn(reading, own, index, last) ? last : null
  const range = { start: before?.quote.start ?? whole.outer.start, end: whole.outer.end }
  return [
    {
      sentence: index,
      meaning: before?.meaning ?? meaningOf(own.text),
      negated: false,
      word: 'say',
      actor: turn.name,
      pronoun: false,
      phrase: turn.label,
      cue: null,
      quote: range,
      content: range,
      rule: RULE,
      score: 0.75,
    },
  ]
}

const meaningOf = (text: string): Meaning =>
  YES.test(text) ? 'confirmation' : NO.test(text) ? 'denial' : 'claim'

/** Whether a sentence goes on with the plain one before it in the same answer. */
function goesOn({ sentences, text }: Reading, own: Sentence, index: number, last: Draft): boolean {
  if (last.rule !== RULE || last.sentence !== index - 1) return false
  if (sentences[last.sentence]!.paragraph !== own.paragraph) return false
  const kind = kindOf(own.text)
  return (
    kind === 'claim' || kind === 'denial' || kind === kindOf(text.slice(last.quote.start, last.quote.end))
  )
}

const kindOf = (text: string) => judge('claim', false, 'say', text, '')?.kind

/** What an answer is about, before the answer, belongs to it. */
const withTopic = (own: Sentence, [first, ...more]: readonly Draft[]): Draft[] =>
  first && TOPIC.test(own.text) && first.quote.start > own.start
    ? [{ ...first, quote: { start: own.start, end: first.quote.end } }, ...more]
    : [first!, ...more]

/** Whether a draft takes in the one before: plain sentences of one answer. */
export const takesIn = (draft: Draft, last: Draft | undefined): boolean =>
  draft.rule === RULE && last?.rule === RULE && last.quote.start === draft.quote.start

/** The part of a sentence from a place on. */
function behind(sentence: Sentence, from: number): Sentence | null {
  if (from <= sentence.start) return sentence
  const tokens = sentence.tokens.filter(({ start }) => start >= from)
  const first = tokens[0]
  return first
    ? { ...sentence, start: first.start, text: sentence.text.slice(first.start - sentence.start), tokens }
    : null
}
