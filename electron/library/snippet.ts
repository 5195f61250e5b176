/** Words in a row that are looked for; the last one may go on where it is still being typed. */
export interface Phrase {
  readonly words: readonly string[]
  readonly open: boolean
}

/** What stands around the words that matched, for whoever shows them. */
const [OPEN, CLOSE] = ['\u{E000}', '\u{E001}']
const WORDS_BEFORE = 8
const WORDS_AFTER = 16

const WORD = /[\p{L}\p{N}\p{M}\p{Co}]+/gu

/** A word as the index keeps it: without accents and case. */
export const fold = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => fold(word))

interface Token {
  readonly start: number
  readonly end: number
  readonly word: string
}

/**
 * The passage around the first place in a text where a phrase stands, on one line, with all words of
 * phrases in it set apart by U+E000 and U+E001.
 *
 * FTS5 has a snippet of its own, but it weighs every hit against every other: in a text of book length
 * that takes seconds, and this reads no further than the first hit.
 * @returns null where no phrase stands in the text.
 */
export function snippet(text: string, phrases: readonly Phrase[]): string | null {
  const tokens: Token[] = []
  const words = text.matchAll(WORD)
  const reach = (at: number): Token | undefined => {
    while (tokens.length <= at) {
      const { done, value } = words.next()
      if (done) return undefined
      tokens.push({ start: value.index, end: value.index + value[0].length, word: fold(value[0]) })
    }
    return tokens[at]
  }
  /** How many words from here on are a phrase. */
  const matchAt = (at: number): number =>
    Math.max(0, ...phrases.map((phrase) => (standsAt(phrase, at, reach) ? phrase.words.length : 0)))

  let first = 0
  while (reach(first) && matchAt(first) === 0) first += 1
  if (!reach(first)) return null
  const from = Math.max(0, first - WORDS_BEFORE)
  reach(first + WORDS_AFTER)
  const to = Math.min(tokens.length, first + WORDS_AFTER)
  let line = from > 0 ? '…' : ''
  let written = from > 0 ? (tokens[from]?.start ?? 0) : 0
  for (let at = first; at < to;) {
    const length = matchAt(at)
    const [start, end] = [tokens[at], tokens[at + length - 1]]
    if (length > 0 && start && end) {
      line += `${text.slice(written, start.start)}${OPEN}${text.slice(start.start, end.end)}${CLOSE}`
      written = end.end
    }
    at += Math.max(1, length)
  }
  const beyond = reach(to)
  line += beyond
    ? `${text.slice(written, Math.max(written, tokens[to - 1]?.end ?? 0))}…`
    : text.slice(written)
  return line.replace(/\s+/g, ' ').trim()
}

function standsAt({ words, open }: Phrase, at: number, reach: (at: number) => Token | undefined): boolean {
  return words.every((word, offset) => {
    const there = reach(at + offset)?.word
    const last = offset === words.length - 1
    return there !== undefined && (open && last ? there.startsWith(word) : there === word)
  })
}
