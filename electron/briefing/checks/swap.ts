import { ownWords, REFERENCE } from './language.ts'
import type { Inline, Prose } from '#domain/prose'

/** A stretch of a text, in UTF-16 units, and what is to stand there. */
export interface Swap {
  readonly at: number
  readonly length: number
  readonly to: string
}

/** Finds what to swap in the analyst's own words; those within quotation marks are blanked. */
export type FindSwaps = (own: string) => readonly Swap[]

/** A text with its swaps made. Capitals at the head stay, and “a” and “an” follow the word behind them. */
export function swapInText(text: string, find: FindSwaps): string {
  return find(ownWords(text))
    .toSorted((a, b) => b.at - a.at)
    .reduce(spliced, text)
}

function spliced(text: string, { at, length, to }: Swap): string {
  const word = /^\p{Lu}/u.test(text.slice(at)) ? to.charAt(0).toUpperCase() + to.slice(1) : to
  const before = text
    .slice(0, at)
    .replace(/\b([Aa])n?( +)$/, (_, article: string, blank: string) =>
      /^[aeiou]/i.test(word) ? `${article}n${blank}` : `${article}${blank}`,
    )
  return before + word + text.slice(at + length)
}

/** A prose with its swaps made, each where it lies within one stretch of text; quotation marks count across them. */
export function swapInProse(prose: Prose, find: FindSwaps): Prose {
  return prose.map((block) =>
    block.type === 'paragraph'
      ? { ...block, content: swapInLine(block.content, find) }
      : { ...block, items: block.items.map((item) => swapInLine(item, find)) },
  )
}

function swapInLine(content: readonly Inline[], find: FindSwaps): Inline[] {
  const textOf = (inline: Inline) =>
    inline.type === 'text' ? inline.text : inline.type === 'line break' ? '\n' : REFERENCE
  const swaps = find(ownWords(content.map(textOf).join('')))
  let start = 0
  return content.map((inline) => {
    const from = start
    const { length } = textOf(inline)
    start += length
    if (inline.type !== 'text') return inline
    const within = swaps.flatMap((swap) =>
      swap.at >= from && swap.at + swap.length <= from + length ? [{ ...swap, at: swap.at - from }] : [],
    )
    return { ...inline, text: within.toSorted((a, b) => b.at - a.at).reduce(spliced, inline.text) }
  })
}
