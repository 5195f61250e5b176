import type { Utf16Range } from '#domain/quotation'
import { quotationsOf, type QuotedSpan } from './quotations.ts'
import { paragraphsOf, sentencesOf } from './sentences.ts'
import { tokensOf, type Token } from './tokens.ts'

export interface Sentence extends Utf16Range {
  readonly text: string
  readonly tokens: readonly Token[]
  /** Index of its paragraph. */
  readonly paragraph: number
  /** Quotations of which a part stands in it, in order. */
  readonly quoted: readonly QuotedSpan[]
}

/** A text as the rules read it: sentences with their words. Offsets are those of the text, in UTF-16 units. */
export interface Reading {
  readonly text: string
  readonly paragraphs: readonly Utf16Range[]
  readonly sentences: readonly Sentence[]
}

/** A piece of work on a reading that is done once, when it is first asked for. */
export function oncePerReading<Result>(work: (reading: Reading) => Result): (reading: Reading) => Result {
  const known = new WeakMap<Reading, { readonly result: Result }>()
  return (reading) => {
    const done = known.get(reading) ?? { result: work(reading) }
    known.set(reading, done)
    return done.result
  }
}

let latest: Reading | null = null

/** Reads a text. The latest one is kept, because each kind of suggestion reads it anew. */
export function readText(text: string): Reading {
  if (latest?.text === text) return latest
  const paragraphs = paragraphsOf(text)
  const sentences = paragraphs.flatMap((paragraph, index) => {
    const quotations = quotationsOf(text, paragraph)
    let next = 0
    return sentencesOf(text, paragraph).map((range): Sentence => {
      while ((quotations[next]?.end ?? Infinity) <= range.start) next += 1
      const quoted: QuotedSpan[] = []
      for (let at = next; (quotations[at]?.start ?? Infinity) < range.end; at += 1)
        quoted.push(quotations[at]!)
      const words = text.slice(range.start, range.end)
      return { ...range, text: words, tokens: tokensOf(words, range.start), paragraph: index, quoted }
    })
  })
  latest = { text, paragraphs, sentences }
  return latest
}
