import { attribute } from './attributed/attribute.ts'
import { authorStatements } from './spoken/author.ts'
import { joinQuotations } from './spoken/continue.ts'
import type { Draft } from './draft.ts'
import { nominalStatements } from './attributed/nominal.ts'
import { nounActs } from './attributed/noun-acts.ts'
import { ownVoice, saysNothingYet, takesInOwn, topicIn } from './spoken/own-voice.ts'
import { oncePerReading, type Reading, type Sentence } from './text/reading.ts'
import { repliesWithoutVerb } from './spoken/replies.ts'
import { runOn, takesInCurt } from './spoken/run-on.ts'
import { silences } from './spoken/silences.ts'
import { spokenWithoutVerb } from './spoken/spoken.ts'
import { takesIn, transcribed } from './spoken/transcripts.ts'

const HEADLINE_LENGTH = 160

/** The statements of a text before their kind is judged, in order; worked out once for a reading. */
export const draftsIn = oncePerReading((reading): readonly Draft[] =>
  joinQuotations(reading, sentenceBySentence(reading)),
)

/** What a draft may be that takes in the one before. */
const TAKES_IN = [takesIn, takesInOwn, takesInCurt]

function sentenceBySentence(reading: Reading): Draft[] {
  const drafts: Draft[] = []
  for (const [index, sentence] of reading.sentences.entries()) {
    if (isHeading(reading, sentence) || saysNothingYet(reading, sentence)) continue
    const last = drafts.at(-1)
    const told = transcribed(reading, sentence, index, last) ?? draftsOf(reading, sentence, index, last)
    if (told[0] && TAKES_IN.some((takesIn) => takesIn(told[0]!, last))) drafts.pop()
    drafts.push(...told)
  }
  return drafts
}

/** What one sentence tells; the author speaks only where nobody else does. */
function draftsOf(reading: Reading, sentence: Sentence, index: number, last: Draft | undefined): Draft[] {
  const attributed = attribute(sentence, index)
  const named = nominalStatements(sentence, index, attributed)
  const told = [...attributed, ...named]
  told.push(...nounActs(sentence, index, told))
  // “With regard to the demand that …, Norland stations its soldiers as it sees fit”
  const topic = sentence.start + topicIn(sentence.text)
  if (told.length > 0 && told.every(({ quote }) => quote.end <= topic))
    told.push(...ownVoice(reading, sentence, index, last))
  if (told.length > 0) return told.sort((a, b) => a.quote.start - b.quote.start)
  const rules = [
    () => silences(sentence, index),
    () => repliesWithoutVerb(reading, sentence, index, last),
    () => spokenWithoutVerb(sentence, index, last),
    () => authorStatements(sentence, index),
    () => ownVoice(reading, sentence, index, last),
    () => runOn(reading, sentence, index, last),
  ]
  for (const rule of rules) {
    const found = rule()
    if (found.length > 0) return found
  }
  return []
}

/** A headline repeats what the text says, in words that nobody said. */
function isHeading({ text, paragraphs }: Reading, { paragraph }: Sentence): boolean {
  const { start, end } = paragraphs[paragraph]!
  return (
    paragraphs.length > 1 && end - start < HEADLINE_LENGTH && !/[.!?…:;,"”»’)]$/.test(text.slice(start, end))
  )
}
