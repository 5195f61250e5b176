import type { Utf16Range } from '#domain/quotation'
import { attribute } from './attribute.ts'
import type { Draft } from './draft.ts'
import { SPEAKERS, TITLES } from './lexicon/speakers.ts'
import { oncePerReading, type Reading, type Sentence } from './reading.ts'
import { tidy } from './spans.ts'

/** What stands before the colon of a transcript: “Spokesperson:”, “Ana Brel (Norland):”, “Q:”. */
const LABEL =
  /^([\p{Lu}][\p{L}\p{M}.’'-]*(?: (?:of|for|the|and|[\p{Lu}][\p{L}\p{M}.’'-]*)){0,6})(?: \([^)]{2,40}\))?:\s+(?=\S)/u
const ASKS = /^(?:Q|Question|Questioner|Reporter|Journalist|Interviewer|Moderator|Host|Presenter)\b/i
const ANSWERS = /^(?:A|Answer)$/i
const COURTESY =
  /^(?:good (?:morning|afternoon|evening)|hello|welcome|thank you|thanks|next question|please|yes|no|well|look|sorry|i have (?:one|two|an?|some) (?:\p{L}+ )?(?:announcements?|remarks?|points?)|let me (?:begin|start)\p{L}*)\b[^.?!]{0,40}[.!?]*$/iu
const FIRST_PERSON = /^(?:i|we)$/i

interface Turn {
  /** The name or office before the colon; null for “A:”. */
  readonly label: Utf16Range | null
  /** The name in it, without the office. */
  readonly name: Utf16Range | null
  readonly asks: boolean
  /** Where the words begin. */
  readonly from: number
}

/**
 * What a sentence of a transcript says; null where it belongs to none. Whoever asks may report what others say; whoever
 * answers says all of it, plain sentences that follow each other as one statement.
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
  if (!own) return []
  const reported = attribute(own, index)
  if (turn.asks) return reported
  const speaks = (draft: Draft): Draft =>
    draft.actor && !FIRST_PERSON.test(reading.text.slice(draft.actor.start, draft.actor.end))
      ? draft
      : { ...draft, actor: turn.name, phrase: turn.label, pronoun: false }
  if (reported.length > 0) return reported.map(speaks)
  const whole = tidy(own, own)
  if (!whole || COURTESY.test(own.text) || /\?["”’]?$/.test(own.text)) return []
  const goesOn =
    last?.rule === RULE &&
    last.sentence === index - 1 &&
    reading.sentences[last.sentence]!.paragraph === sentence.paragraph
  const start = goesOn ? last.quote.start : whole.outer.start
  return [
    {
      sentence: index,
      meaning: 'claim',
      negated: false,
      word: 'say',
      actor: turn.name,
      pronoun: false,
      phrase: turn.label,
      cue: null,
      quote: { start, end: whole.outer.end },
      content: { start, end: whole.outer.end },
      rule: RULE,
      score: 0.75,
    },
  ]
}

const RULE = 'transcript'

/** Whether a draft takes in the one before: plain sentences of one answer. */
export const takesIn = (draft: Draft, last: Draft | undefined): boolean =>
  draft.rule === RULE && last?.rule === RULE && last.quote.start === draft.quote.start

/** The turn that begins with each paragraph. */
const turnsIn = oncePerReading((reading) => reading.paragraphs.map((paragraph) => turnOf(reading, paragraph)))

function turnOf(reading: Reading, { start, end }: Utf16Range): Turn | null {
  const match = LABEL.exec(reading.text.slice(start, Math.min(end, start + 120)))
  const label = match?.[1]
  if (!match || label === undefined || !isLabel(reading, label)) return null
  return {
    label: ANSWERS.test(label) ? null : { start, end: start + label.length },
    name: ANSWERS.test(label) ? null : { start: start + officeIn(label), end: start + label.length },
    asks: ASKS.test(label),
    from: start + match[0].length,
  }
}

/** Length of the office before a name, as in “Spokesperson Maia Lind”; 0 where either is missing. */
function officeIn(label: string): number {
  const words = label.split(' ')
  const count = words.findIndex((word) => !TITLES.has(word.toLowerCase()))
  return count > 0 && words.slice(count).every((word) => /^\p{Lu}/u.test(word))
    ? words.slice(0, count).join(' ').length + 1
    : 0
}

/** Whether somebody asks in a text of several lines. */
const hasQuestions = oncePerReading(
  ({ text }) => text.includes('\n') && /\b(?:Q|Question|Reporter|A)\b[^\n:]{0,30}: /.test(text),
)

/** How many lines behind the first begin with the same words before a colon. */
const linesBegun = oncePerReading(({ text }) => {
  const counts = new Map<string, number>()
  for (const [, words = ''] of text.matchAll(/\n([^\n:]{1,120}):/g))
    counts.set(words, (counts.get(words) ?? 0) + 1)
  return counts
})

/** A label names a speaker, or stands before several paragraphs. */
const isLabel = (reading: Reading, label: string) =>
  ANSWERS.test(label) ||
  ASKS.test(label) ||
  (label.split(' ').some((word) => SPEAKERS.has(word.toLowerCase()) || TITLES.has(word.toLowerCase()))
    ? !/^(?:Reporting|Editing|Writing)/.test(label) && hasQuestions(reading)
    : (linesBegun(reading).get(label) ?? 0) > 1)

/** The part of a sentence from a place on. */
function behind(sentence: Sentence, from: number): Sentence | null {
  if (from <= sentence.start) return sentence
  const tokens = sentence.tokens.filter(({ start }) => start >= from)
  const first = tokens[0]
  return first
    ? { ...sentence, start: first.start, text: sentence.text.slice(first.start - sentence.start), tokens }
    : null
}
