import type { Draft } from '#intake/suggest/draft'
import { meaningOfNoun } from '#intake/suggest/lexicon/nouns'
import {
  isSpeaker,
  nameIn,
  phraseAt,
  phraseBefore,
  type Run,
  rangeOf,
} from '#intake/suggest/text/noun-phrases'
import type { Sentence } from '#intake/suggest/text/reading'
import { tidy } from '#intake/suggest/text/spans'

const COMING =
  /^(?:came?|comes|follow(?:s|ed)?|remain(?:s|ed)?|stands?|stood|arrived|landed|was|were|is|has)$/
const ISSUED = /^(?:issued|made|voiced|sent|repeated|given|released|published|posted)$/
/** Acts that are told of without what was said. */
const ACTS = new Set(['denial', 'confirmation', 'call'])

/** “Norland’s denial came within the hour”, “a denial was issued by the embassy”, “calls from the opposition for an inquiry”. */
export function nounActs(sentence: Sentence, index: number, taken: readonly Draft[]): Draft[] {
  const { tokens, quoted } = sentence
  for (const [at, token] of tokens.entries()) {
    const meaning = meaningOfNoun(token.word)
    if (!meaning || !ACTS.has(meaning) || isVerb(tokens, at)) continue
    if (quoted.some(({ start, end }) => start < token.start && token.start < end)) continue
    const run = ownerOf(sentence, at) ?? giverOf(sentence, at)
    if (!run || !isSpeaker(tokens, run)) continue
    const from = Math.min(run.from, startOf(sentence, at))
    const whole = tidy(sentence, { start: tokens[from]!.start, end: tokens[stopOf(sentence, at, run)]!.end })
    if (!whole || taken.some(({ quote }) => quote.start < whole.outer.end && whole.outer.start < quote.end))
      continue
    const name = nameIn(tokens, run)
    return [
      {
        sentence: index,
        meaning,
        negated: false,
        word: token.word,
        actor: rangeOf(tokens, name),
        pronoun: false,
        phrase: rangeOf(tokens, run),
        cue: { start: token.start, end: token.end },
        quote: whole.outer,
        content: whole.outer,
        rule: 'noun of saying',
        score: 0.55,
      },
    ]
  }
  return []
}

/** The tagger takes “calls” for a verb also behind “there were”. */
const isVerb = (tokens: Sentence['tokens'], at: number) =>
  tokens[at]!.pos === 'VERB' && !/^(?:ADJ|DET|AUX|ADV)$/.test(tokens[at - 1]?.pos ?? '')

/** “Norland’s flat denial came …”: whose act it is. */
function ownerOf({ tokens }: Sentence, at: number): Run | null {
  if (!COMING.test(tokens[at + 1]?.word ?? '')) return null
  let owner = at - 1
  while (owner > 0 && tokens[owner]!.pos === 'ADJ') owner -= 1
  return /^(?:'s|')$/.test(tokens[owner]?.word ?? '') ? phraseBefore(tokens, owner) : null
}

/** “… from X”, “… came from X”, “… was issued by X”. */
function giverOf({ tokens }: Sentence, at: number): Run | null {
  for (let next = at + 1; next < Math.min(tokens.length, at + 12); next += 1) {
    const { word, text } = tokens[next]!
    if (/^[.;:]$/.test(text) || word === 'that') return null
    const before = tokens[next - 1]!.word
    const gives =
      (word === 'from' && (next === at + 1 || COMING.test(before) || before.endsWith('ly'))) ||
      (word === 'by' && ISSUED.test(before))
    if (gives) return phraseAt(tokens, next + 1)
  }
  return null
}

/** The beginning of the phrase, with “there were”. */
function startOf({ tokens }: Sentence, at: number): number {
  let from = at
  while (from > 0 && /^(?:ADJ|DET|ADV|NUM|AUX)$/.test(tokens[from - 1]!.pos)) from -= 1
  return tokens[from - 1]?.word === 'there' ? from - 1 : from
}

function stopOf({ tokens }: Sentence, at: number, run: Run): number {
  for (let next = Math.max(at, run.to); next < tokens.length; next += 1)
    if (/^[,;–—]$/.test(tokens[next]!.text)) return next - 1
  return tokens.length - 1
}
