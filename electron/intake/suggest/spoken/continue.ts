import type { Draft } from '#intake/suggest/draft'
import { freeQuotation } from './free-quotations.ts'
import type { Reading, Sentence } from '#intake/suggest/text/reading'
import { isQuotationOnly, tidy } from '#intake/suggest/text/spans'

/**
 * Lets quotations go on: a sentence that is nothing but quotation belongs to the statement before it in the
 * paragraph (“A,” X said. “B.”), and so does a paragraph that is nothing else. The first half is the content
 * unless the second is more than twice as long. Where the statement before has no quotation, or there is none, it is
 * a statement of whomever the sentences around it name.
 */
export function joinQuotations(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const joined: Draft[] = []
  let next = 0
  for (const [index, sentence] of reading.sentences.entries()) {
    const from = next
    while (drafts[next] && drafts[next]!.sentence <= index) joined.push(drafts[next++]!)
    if (next > from || !isQuotationOnly(sentence)) continue
    const draft = joined.at(-1)
    if (draft && sentence.end <= draft.quote.end) continue
    const more = draft && joins(reading, draft, index) ? joinedTo(draft, sentence) : null
    if (more) joined[joined.length - 1] = more
    else if (isWholeQuotation(reading, index)) joined.push(...freeQuotation(reading, index, draft))
  }
  joined.push(...drafts.slice(next))
  return joined
}

function joinedTo(draft: Draft, sentence: Sentence): Draft | null {
  const more = tidy(sentence, sentence)
  if (!more) return null
  const longer = more.inner.end - more.inner.start > 2 * (draft.content.end - draft.content.start)
  return {
    ...draft,
    quote: { start: draft.quote.start, end: more.outer.end },
    content: longer ? more.inner : draft.content,
  }
}

/** Whether no words of others stand behind the quotation in its last sentence: “A. B,” X said. */
function isWholeQuotation({ sentences }: Reading, index: number): boolean {
  const end = Math.max(...sentences[index]!.quoted.map((span) => span.end))
  for (let at = index + 1; (sentences[at]?.start ?? end) < end; at += 1)
    if (!isQuotationOnly(sentences[at]!)) return false
  return true
}

/** Whether a quotation may belong to a statement before it: one that quotes, with nothing but quotation between. */
function joins(reading: Reading, draft: Draft, index: number): boolean {
  const { sentences } = reading
  const [before, sentence] = [sentences[draft.sentence]!, sentences[index]!]
  return (
    draft.actor !== null &&
    before.quoted.some(({ start }) => start >= draft.quote.start && start < draft.quote.end) &&
    (before.paragraph === sentence.paragraph || isFree(reading, index)) &&
    isGapless(reading, draft, index)
  )
}

/** Whether a paragraph from a sentence on is nothing but quotation. */
function isFree({ sentences }: Reading, index: number): boolean {
  const { paragraph } = sentences[index]!
  if (sentences[index - 1]?.paragraph === paragraph) return isQuotationOnly(sentences[index - 1]!)
  for (let at = index; sentences[at]?.paragraph === paragraph; at += 1)
    if (!isQuotationOnly(sentences[at]!)) return false
  return true
}

/** Whether only quotation stands between a statement and a later sentence. */
function isGapless({ sentences }: Reading, draft: Draft, index: number): boolean {
  for (let at = draft.sentence + 1; at < index; at += 1) {
    const sentence = sentences[at]!
    if (sentence.end > draft.quote.end && !isQuotationOnly(sentence)) return false
  }
  return true
}
