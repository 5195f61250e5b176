import { attribute } from './attribute.ts'
import { authorStatements } from './author.ts'
import { joinQuotations } from './continue.ts'
import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'

const HEADLINE_LENGTH = 160
const known = new WeakMap<Reading, readonly Draft[]>()

/** The statements of a text before their kind is judged, in order; worked out once for a reading. */
export function draftsIn(reading: Reading): readonly Draft[] {
  const drafts =
    known.get(reading) ??
    joinQuotations(
      reading,
      reading.sentences.flatMap((sentence, index) => {
        if (isHeading(reading, sentence)) return []
        const attributed = attribute(sentence, index)
        return attributed.length > 0 ? attributed : authorStatements(sentence, index)
      }),
    )
  known.set(reading, drafts)
  return drafts
}

/** A headline repeats what the text says, in words that nobody said. */
function isHeading({ text, paragraphs }: Reading, { paragraph }: Sentence): boolean {
  const { start, end } = paragraphs[paragraph]!
  return (
    paragraphs.length > 1 && end - start < HEADLINE_LENGTH && !/[.!?…:;,"”»’)]$/.test(text.slice(start, end))
  )
}
