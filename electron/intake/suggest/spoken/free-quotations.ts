import type { Draft } from '#intake/suggest/draft'
import { SPEAKER_BEHIND } from '#intake/suggest/lexicon/running-on'
import { SPEAKERS, TITLES } from '#intake/suggest/lexicon/speakers'
import {
  headOf,
  isBareName,
  isPronoun,
  isSpeaker,
  nameIn,
  phraseAt,
  type Run,
  rangeOf,
} from '#intake/suggest/text/noun-phrases'
import type { Reading, Sentence } from '#intake/suggest/text/reading'
import { isQuotationOnly, tidy } from '#intake/suggest/text/spans'
import type { Token } from '#intake/suggest/text/tokens'

/** A sign or a title is no speech. */
const FEWEST_WORDS = 3

type Speaker = Pick<Draft, 'actor' | 'phrase' | 'pronoun'>

/**
 * A quotation that stands by itself, as a statement of whoever spoke in the sentence before (“She called it a mistake.
 * ‘We were asleep.’”), acted in it (“The mayor shook his head. ‘No.’”) or is named behind (“‘Ask them.’ So says the
 * skipper.”).
 */
export function freeQuotation(reading: Reading, index: number, last: Draft | undefined): Draft[] {
  const sentence = reading.sentences[index]!
  const whole = tidy(sentence, sentence)
  if (!whole || sentence.tokens.filter(({ pos }) => pos !== 'PUNCT').length < FEWEST_WORDS) return []
  if (!/[.!?…]["”’»]?$/.test(sentence.text)) return []
  const who = namedBehind(reading, index) ?? spokeBefore(reading, index, last) ?? actedBefore(reading, index)
  if (!who) return []
  return [
    {
      ...who,
      sentence: index,
      meaning: 'claim',
      negated: false,
      word: 'say',
      cue: null,
      quote: whole.outer,
      content: whole.inner,
      rule: 'speech that runs on',
      score: 0.6,
    },
  ]
}

function spokeBefore({ sentences }: Reading, index: number, last: Draft | undefined): Speaker | null {
  if (!last?.actor || last.sentence !== index - 1) return null
  return sentences[last.sentence]!.paragraph === sentences[index]!.paragraph ? last : null
}

/** The subject of the sentence before, where it is a person. */
function actedBefore({ sentences }: Reading, index: number): Speaker | null {
  const before = sentences[index - 1]
  if (!before || before.paragraph !== sentences[index]!.paragraph || before.quoted.length > 0) return null
  if (before.text.endsWith('?')) return null
  const run = phraseAt(before.tokens, 0)
  return run && isPerson(before.tokens, run) ? speakerOf(before, run) : null
}

function namedBehind({ sentences }: Reading, index: number): Speaker | null {
  let at = index + 1
  while (sentences[at] && isQuotationOnly(sentences[at]!)) at += 1
  const behind = sentences[at]
  const found = behind && SPEAKER_BEHIND.exec(behind.text)
  if (!found) return null
  const name = behind.tokens.findIndex(({ start }) => start >= behind.start + found[0].length)
  const run = phraseAt(behind.tokens, name)
  return run && isSpeaker(behind.tokens, run) ? speakerOf(behind, run) : null
}

/** “He”, “the mayor”, “Ana Brel”: not a town or a ship. */
function isPerson(tokens: readonly Token[], run: Run): boolean {
  if (isPronoun(tokens, run)) return /^(?:he|she|they)$/.test(tokens[run.from]!.word)
  if (!isSpeaker(tokens, run)) return false
  const head = headOf(tokens, run)?.word ?? ''
  const name = nameIn(tokens, run)
  return (
    SPEAKERS.has(head) ||
    TITLES.has(head) ||
    name.from > run.from ||
    (isBareName(tokens, run) && run.to - run.from === 2)
  )
}

function speakerOf({ tokens }: Sentence, run: Run): Speaker {
  const name = nameIn(tokens, run)
  return { actor: rangeOf(tokens, name), phrase: rangeOf(tokens, run), pronoun: isPronoun(tokens, name) }
}
