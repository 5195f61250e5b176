import type { Utf16Range } from '#domain/quotation'
import model from 'wink-eng-lite-web-model'
import winkNLP, { type PartOfSpeech, type WinkMethods } from 'wink-nlp'

export interface Token extends Utf16Range {
  readonly text: string
  /** In lower case, with straight apostrophes; for comparison only. */
  readonly word: string
  /** Universal part of speech, as far as the tagger can tell. */
  readonly pos: PartOfSpeech
}

let tagger: WinkMethods | null = null

const PLAIN_WORD = /[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu

/**
 * The words of a sentence with their parts of speech.
 * @param offset where the sentence stands in its text; tokens carry offsets of the text.
 */
export function tokensOf(sentence: string, offset: number): Token[] {
  tagger ??= winkNLP(model, ['pos'])
  // The tagger knows names by their capitals; where everything is in capitals it would see nothing but names.
  const shouted = sentence.length > 20 && sentence === sentence.toUpperCase() && /\p{Lu}{4}/u.test(sentence)
  const lower = sentence.toLowerCase()
  const read = shouted && lower.length === sentence.length ? lower : sentence
  const tokens: Token[] = []
  const { its } = tagger
  const words = tagger.readDoc(read).tokens()
  const values = words.out(its.value)
  const tags = words.out(its.pos) as PartOfSpeech[]
  let at = 0
  for (const [index, value] of values.entries()) {
    const start = read.indexOf(value, at)
    // The tagger gives every word as it stands; should it not, whatever it says of this sentence is worth nothing.
    if (value === '' || start < 0 || read.slice(at, start).trim() !== '') return plainTokens(sentence, offset)
    at = start + value.length
    tokens.push(token(sentence.slice(start, at), offset + start, tags[index] ?? 'X'))
  }
  return tokens
}

const plainTokens = (sentence: string, offset: number): Token[] =>
  [...sentence.matchAll(PLAIN_WORD)].map(({ 0: word, index }) => token(word, offset + index, 'X'))

function token(text: string, start: number, pos: PartOfSpeech): Token {
  return { text, start, end: start + text.length, pos, word: text.toLowerCase().replaceAll('’', "'") }
}
