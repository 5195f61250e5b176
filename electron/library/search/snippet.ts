import { fold, romanised, soundsOf, WORD } from '#domain/spelling'

/** Words in a row that are looked for; the last one may go on where it is still being typed. */
export interface Phrase {
  readonly words: readonly string[]
  readonly open: boolean
  /** Of a single word: its Latin forms, and what it sounds like in every spelling. */
  readonly forms?: readonly string[]
  readonly sounds?: readonly string[]
}

/** What stands around the words that matched, for whoever shows them. */
const [OPEN, CLOSE] = ['\u{E000}', '\u{E001}']
const WORDS_BEFORE = 8
const WORDS_AFTER = 16

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => [...text.matchAll(WORD)].map(([word]) => fold(word))

interface Token {
  readonly start: number
  readonly end: number
  readonly word: string
  readonly written: string
}

/** The words of a text, read no further than they are asked for, and which of them are looked for. */
function reading(text: string, phrases: readonly Phrase[]) {
  const tokens: Token[] = []
  const words = text.matchAll(WORD)
  const reach = (at: number): Token | undefined => {
    while (tokens.length <= at) {
      const { done, value } = words.next()
      if (done) return undefined
      const [written] = value
      tokens.push({ start: value.index, end: value.index + written.length, word: fold(written), written })
    }
    return tokens[at]
  }
  /** How many words from here on are a phrase. */
  const matchAt = (at: number): number =>
    Math.max(0, ...phrases.map((phrase) => (standsAt(phrase, at, reach) ? phrase.words.length : 0)))
  /** The first word of the first place where a phrase stands; null where none does. */
  const first = (): number | null => {
    for (let at = 0; reach(at); at += 1) if (matchAt(at) > 0) return at
    return null
  }
  /** The text from one word to before another, with what is looked for set apart. */
  const lit = (from: number, to: number): string => {
    let line = ''
    let written = from > 0 ? (reach(from)?.start ?? 0) : 0
    for (let at = from; at < to;) {
      const length = matchAt(at)
      const [start, end] = [reach(at), reach(at + length - 1)]
      if (length > 0 && start && end) {
        line += `${text.slice(written, start.start)}${OPEN}${text.slice(start.start, end.end)}${CLOSE}`
        written = end.end
      }
      at += Math.max(1, length)
    }
    const isCut = reach(to) !== undefined
    return line + text.slice(written, isCut ? Math.max(written, reach(to - 1)?.end ?? 0) : undefined)
  }
  return { reach, matchAt, first, lit }
}

interface Snippet {
  readonly line: string
  readonly place: { readonly start: number; readonly end: number }
}

/**
 * The passage around the first place in a text where a phrase stands, on one line, with all words of
 * phrases in it set apart by U+E000 and U+E001.
 *
 * FTS5 has a snippet of its own, but it weighs every hit against every other: in a text of book length
 * that takes seconds, and this reads no further than the first hit.
 * @returns the passage, and that first place in UTF-16 units; null where no phrase stands in the text.
 */
export function snippet(text: string, phrases: readonly Phrase[]): Snippet | null {
  const { reach, matchAt, first, lit } = reading(text, phrases)
  const at = first()
  if (at === null) return null
  const from = Math.max(0, at - WORDS_BEFORE)
  const to = at + WORDS_AFTER
  // A word that an apostrophe ends is not begun in its middle.
  const begin = from > 0 && /[’']/.test(text[reach(from)!.start - 1] ?? '') ? from - 1 : from
  const line = `${begin > 0 ? '…' : ''}${lit(begin, to)}${reach(to) ? '…' : ''}`
  return {
    line: line.replace(/\s+/g, ' ').trim(),
    place: { start: reach(at)!.start, end: reach(at + matchAt(at) - 1)!.end },
  }
}

/** A short text whole, with all words of phrases set apart as in a snippet. */
export const lit = (text: string, phrases: readonly Phrase[]): string =>
  reading(text, phrases).lit(0, text.length)

function standsAt(phrase: Phrase, at: number, reach: (at: number) => Token | undefined): boolean {
  const { words, open } = phrase
  return words.every((word, offset) => {
    const there = reach(at + offset)
    if (!there) return false
    const last = offset === words.length - 1
    return there.word === word || (open && last && there.word.startsWith(word)) || isAlike(there, phrase)
  })
}

/** Whether a word is another spelling of the one that is looked for. */
function isAlike({ written, word }: Token, { open, forms = [], sounds = [], words }: Phrase): boolean {
  if (forms.length + sounds.length === 0) return false
  if (forms.some((form) => form === word || (open && word.startsWith(form)))) return true
  if (sounds.includes(word)) return true
  const latin = romanised(written)
  if (latin.length === 0 && !/^\p{Lu}/u.test(written)) return false
  const wanted = [...words, ...forms]
  return (
    latin.some((form) => wanted.some((one) => form === one || (open && form.startsWith(one)))) ||
    soundsOf(written).some((sound) => sounds.some((one) => sound === one || (open && sound.startsWith(one))))
  )
}
