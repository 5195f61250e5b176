import type { Draft } from './draft.ts'
import type { Reading, Sentence } from './reading.ts'
import { tidy } from './spans.ts'

/**
 * Lets quotations go on: a sentence that is nothing but quotation belongs to the statement before it in the
 * paragraph (“A,” X said. “B.”). The first half is the content
 * unless the second is more than twice as long.
 */
export function joinQuotations(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const bySentence = Map.groupBy(drafts, ({ sentence }) => sentence)
  const joined = [...drafts]
  for (const [index, sentence] of reading.sentences.entries()) {
    if (bySentence.has(index) || !isQuotationOnly(sentence)) continue
    const at = joined.findLastIndex((draft) => draft.sentence < index && draft.actor !== null)
    const draft = joined[at]
    const before = draft && reading.sentences[draft.sentence]
    if (!draft || !before || before.paragraph !== sentence.paragraph) continue
    if (sentence.end <= draft.quote.end || !isGapless(reading, draft, index)) continue
    const more = tidy(sentence, sentence)
    if (!more || !before.quoted.some(({ start }) => start >= draft.quote.start && start < draft.quote.end))
      continue
    const longer = more.inner.end - more.inner.start > 2 * (draft.content.end - draft.content.start)
    joined[at] = {
      ...draft,
      quote: { start: draft.quote.start, end: more.outer.end },
      content: longer ? more.inner : draft.content,
    }
  }
  return joined
}

const isQuotationOnly = ({ start, end, quoted }: Sentence) =>
  quoted.some((span) => span.start <= start && end <= span.end + 1)

/** Whether only quotation stands between a statement and a later sentence. */
function isGapless({ sentences }: Reading, draft: Draft, index: number): boolean {
  for (let at = draft.sentence + 1; at < index; at += 1) {
    const sentence = sentences[at]!
    if (sentence.end > draft.quote.end && !isQuotationOnly(sentence)) return false
  }
  return true
}
