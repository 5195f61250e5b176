import type { Draft } from './draft.ts'
import { oncePerReading, type Reading, type Sentence } from './reading.ts'
import { tidy } from './spans.ts'

const LETTERHEAD =
  /^(?:(?:the )?(?:ministry|embassy|permanent mission|office|government|delegation|presidency|secretariat|general staff|foreign ministry|department)\b[^.!?\n]{0,120}$|(?:joint |press |public |official )?(?:statement|communiqu[eé]|declaration|press release|note verbale|readout)\b)/imu
const OPENING = 400

/** Whether a text is an institution's own: a communiqué, or a statement in which “we” speak. */
export const isOwnVoice = oncePerReading(
  ({ text, sentences }) =>
    LETTERHEAD.test(text.slice(0, OPENING)) ||
    sentences.filter(({ text, quoted }) => quoted.length === 0 && /^We[ ,]/.test(text)).length >= 3,
)

/**
 * In an institution's own text what it asserts without reporting words: “We are not seeking confrontation”, and plain
 * sentences behind a statement of its own in the same paragraph.
 */
export function ownVoice(reading: Reading, sentence: Sentence, index: number, last?: Draft): Draft[] {
  if (!isOwnVoice(reading) || sentence.quoted.length > 0 || sentence.text.endsWith('?')) return []
  const [first] = sentence.tokens
  const whole = tidy(sentence, sentence)
  if (!first || !whole || sentence.tokens.length < 5) return []
  const says = first.text === 'We'
  const before = last && reading.sentences[last.sentence]
  const speaker = last?.actor ? reading.text.slice(last.actor.start, last.actor.end) : ''
  const goesOn =
    before?.paragraph === sentence.paragraph &&
    last?.sentence === index - 1 &&
    /^(?:We|The (?:Ministry|Government|Embassy|Ministers?|Mission|Presidency|Delegation|Side|Parties))\b/.test(
      speaker,
    )
  if (!says && !goesOn) return []
  const we = { start: first.start, end: first.end }
  const actor = says ? we : last!.actor
  return [
    {
      sentence: index,
      meaning: 'claim',
      negated: false,
      word: 'say',
      actor,
      pronoun: says,
      phrase: actor,
      cue: null,
      quote: whole.outer,
      content: whole.outer,
      rule: 'the text’s own voice',
      score: 0.6,
    },
  ]
}
