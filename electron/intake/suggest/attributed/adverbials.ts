import { ADVERBIAL } from '#intake/suggest/lexicon/adverbials'
import type { Token } from '#intake/suggest/text/tokens'

const LONGEST = 6

/** The beginning of the adverbials that end before a token; that token where none stand there. */
export function adverbialsBefore(tokens: readonly Token[], end: number, floor: number): number {
  for (let length = LONGEST; length > 0; length -= 1) {
    const from = end - length
    if (from <= floor) continue
    const words = wordsOf(tokens, from, end)
    // “X, whose ferry passed on Monday, confirmed”: that comma ends the clause in the middle.
    if (words.endsWith(',') && !words.startsWith(',')) continue
    if (ADVERBIAL.test(words) && !/^(?:all|both|each)$/.test(words)) return from
  }
  return end
}

/** The words of some tokens in lower case, with a space between them. */
export const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(Math.max(0, from), to)
    .map(({ word }) => word)
    .join(' ')
    .replaceAll(' ,', ',')
