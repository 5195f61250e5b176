import type { Draft } from '#intake/suggest/draft'
import { isOwnName, issuerOf, mentionNear, type Issuer } from './issuer.ts'
import {
  BARE_ACT,
  FOLLOWING,
  OTHERS_TOPIC,
  POINTS_BACK,
  STANCE,
  TRUE_REASONS,
} from '#intake/suggest/lexicon/institutions'
import { NOT_OURS } from '#intake/suggest/lexicon/tells'
import type { Meaning } from '#intake/suggest/lexicon/meanings'
import type { Reading, Sentence } from '#intake/suggest/text/reading'
import { isQuotationOnly, tidy } from '#intake/suggest/text/spans'

const RULE = 'the text’s own voice'

/**
 * In an institution's own text what it asserts without reporting words: “We are not seeking confrontation”, what is
 * said behind a statement of its own or against one of others, and judgements, denials and demands anywhere. What is
 * merely told as done or planned is none.
 */
export function ownVoice(reading: Reading, sentence: Sentence, index: number, last?: Draft): Draft[] {
  const issuer = issuerOf(reading)
  if (!issuer || issuer.isRecord || sentence.text.endsWith('?') || sentence.tokens.length < 5) return []
  const first = sentence.tokens[0]!
  const whole = tidy(sentence, { start: sentence.start + topicIn(sentence.text), end: sentence.end })
  if (!whole || isQuotationOnly(sentence) || FOLLOWING.test(sentence.text)) return []
  const says = first.text === 'We'
  const self = says ? { start: first.start, end: first.end } : mentionNear(issuer, sentence.start)
  const actor = self ?? issuer.name
  if (!actor || !(says || isAsserted(reading, issuer, sentence, index, last))) return []
  const goesOn =
    !says &&
    last?.rule === RULE &&
    last.sentence === index - 1 &&
    POINTS_BACK.test(sentence.text) &&
    inParagraph(reading, last, sentence)
  const quote = { start: goesOn ? last.quote.start : whole.outer.start, end: whole.outer.end }
  return [
    {
      sentence: index,
      meaning: goesOn ? last.meaning : meaningOf(reading, issuer, sentence, index, last),
      negated: false,
      word: 'say',
      actor: goesOn ? last.actor : actor,
      pronoun: says,
      phrase: goesOn ? last.phrase : actor,
      cue: null,
      quote,
      content: quote,
      rule: RULE,
      score: 0.6,
    },
  ]
}

/** “The Ministry states the following.”: nothing is said yet. */
export const saysNothingYet = (reading: Reading, { text }: Sentence): boolean =>
  issuerOf(reading) !== null && /\b(?:the following|as follows)[.:]$/iu.test(text)

/** Whoever tells what others claim and goes on in a voice of their own contradicts it. */
function meaningOf(
  reading: Reading,
  issuer: Issuer,
  sentence: Sentence,
  index: number,
  last: Draft | undefined,
): Meaning {
  if (TRUE_REASONS.test(sentence.text)) return 'suspicion'
  const isAnswer =
    last?.actor &&
    last.sentence === index - 1 &&
    /^(?:claim|suspicion)$/.test(last.meaning) &&
    inParagraph(reading, last, sentence) &&
    !isOwnName(reading, issuer, last.actor)
  return isAnswer && !sentence.text.startsWith('We ') ? 'denial' : 'claim'
}

/** Length of “As for the demand that …: ”, of which others speak; 0 where a sentence has no such beginning. */
export const topicIn = (text: string): number => OTHERS_TOPIC.exec(text)?.[0].length ?? 0

/** Whether a draft takes in the one before: sentences of one assertion. */
export const takesInOwn = (draft: Draft, last: Draft | undefined): boolean =>
  draft.rule === RULE && last?.rule === RULE && last.quote.start === draft.quote.start

function isAsserted(
  reading: Reading,
  issuer: Issuer,
  sentence: Sentence,
  index: number,
  last: Draft | undefined,
): boolean {
  if (BARE_ACT.test(sentence.text)) return false
  if (STANCE.test(sentence.text) || topicIn(sentence.text) > 0 || NOT_OURS.test(sentence.text)) return true
  const before = reading.sentences[index - 1]
  if (before && FOLLOWING.test(before.text)) return true
  if (!last?.actor) return false
  // Between two of its assertions an institution may tell of a mere act.
  if (inParagraph(reading, last, sentence) && last.sentence >= index - (last.rule === RULE ? 2 : 1))
    return last.meaning !== 'no comment'
  if (last.sentence < index - 1) return false
  // A paragraph behind one that ends in a statement of the issuer's goes on in its voice.
  return isOwnName(reading, issuer, last.actor) && last.rule !== RULE
}

const inParagraph = ({ sentences }: Reading, last: Draft, { paragraph }: Sentence): boolean =>
  sentences[last.sentence]!.paragraph === paragraph
