import type { Draft } from '#intake/suggest/draft'
import { meaningOfNoun } from '#intake/suggest/lexicon/nouns'
import {
  isPossessive,
  isSpeaker,
  nameIn,
  phraseAt,
  phraseBefore,
  type Run,
} from '#intake/suggest/text/noun-phrases'
import type { Sentence } from '#intake/suggest/text/reading'
import { tidy } from '#intake/suggest/text/spans'

const OWN = /^(?:its|his|her|their|our|my|whose)$/
/** Nouns of which one reads that nobody in particular said it. */
const ANYBODYS =
  /^(?:claim|allegation|accusation|assertion|contention|insinuation|suggestion|demand|charge)s?$/
const ARTICLE = /^(?:the|an?|this|that)$/

/** “Warsaw’s contention that …”, “the ministry’s reply – that it would …”: what a noun reports of its owner. */
export function nominalStatements(sentence: Sentence, index: number, taken: readonly Draft[]): Draft[] {
  const { tokens, quoted } = sentence
  return tokens.flatMap((token, at): Draft[] => {
    const meaning = meaningOfNoun(token.word)
    if (!meaning || quoted.some(({ start, end }) => start < token.start && token.start < end)) return []
    const noun = nounAt(sentence, at)
    const said = noun && contentBehind(sentence, at, noun)
    if (!noun || !said) return []
    const { owner, from } = noun
    const content = tidy(sentence, {
      start: tokens[said.from]?.start ?? token.end,
      end: tokens[said.stop - 1]!.end,
    })
    const whole = tidy(sentence, { start: tokens[from]!.start, end: tokens[said.stop - 1]!.end })
    if (
      !content ||
      !whole ||
      taken.some(({ cue }) => cue && cue.end > whole.outer.start && cue.start < whole.outer.end)
    )
      return []
    const name = owner && nameIn(tokens, owner)
    const range = (from: number, to: number) => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end })
    return [
      {
        sentence: index,
        meaning,
        negated: false,
        word: token.word,
        actor: name && range(name.from, name.to),
        pronoun: owner !== null && owner.to - owner.from === 1 && OWN.test(tokens[owner.from]!.word),
        phrase: owner && range(owner.from, owner.to),
        cue: { start: token.start, end: token.end },
        quote: whole.outer,
        content: content.inner,
        rule: 'noun of saying',
        score: 0.6,
      },
    ]
  })
}

/** A noun of saying with whose words it names, null for nobody's, and what stands behind both. */
interface NounPhrase {
  readonly owner: Run | null
  readonly from: number
  readonly behind: number
}

/** Whose words a noun of saying names; null where it names no words of anybody. */
function nounAt(sentence: Sentence, at: number): NounPhrase | null {
  const { tokens } = sentence
  let first = at - 1
  while (first > 0 && tokens[first]!.pos === 'ADJ') first -= 1
  const before = tokens[first]
  if (before && OWN.test(before.word)) {
    // “Pakistan, whose first answer was that …” names the owner, “its answer” stands for it.
    const named =
      before.word === 'whose'
        ? phraseBefore(tokens, tokens[first - 1]?.text === ',' ? first - 1 : first)
        : null
    return { owner: named ?? { from: first, to: first + 1 }, from: first, behind: at + 1 }
  }
  if (isPossessive(before)) {
    const owner = phraseBefore(tokens, first)
    return owner && isSpeaker(tokens, owner) ? { owner, from: owner.from, behind: at + 1 } : null
  }
  const from = Math.max(first, 0)
  // “a report by X that …”, “the view in Paris is that …”, “the assertion, made yesterday by X, that …”
  const giver = /^(?:by|from|in|among|at|of)$/.test(tokens[at + 1]?.word ?? '')
    ? phraseAt(tokens, at + 2)
    : null
  if (giver) return isSpeaker(tokens, giver) ? { owner: giver, from, behind: giver.to } : null
  const by = madeBy(sentence, at)
  if (by > 0) {
    const maker = phraseAt(tokens, by)
    if (!maker || !isSpeaker(tokens, maker)) return null
    const named = tokens[maker.to]?.text === ',' ? phraseAt(tokens, maker.to + 1) : null
    const owner =
      named && tokens[named.to]?.text === ',' && tokens[named.to + 1]?.word === 'that' ? named : maker
    return tokens[owner.to]?.text === ',' ? { owner, from, behind: owner.to + 1 } : null
  }
  // “the claim that …” names nobody.
  return ARTICLE.test(before?.word ?? '') && ANYBODYS.test(tokens[at]!.word)
    ? { owner: null, from, behind: at + 1 }
    : null
}

/** The tokens of what was said, behind “that” or “is that”; null where nothing is told. */
function contentBehind(sentence: Sentence, at: number, { owner, behind }: NounPhrase) {
  const { tokens } = sentence
  let that = behind
  if (/^[–—,-]$/.test(tokens[that]?.text ?? '')) that += 1
  // “Norland’s position has always been that …”
  const linked = that
  while (that < linked + 4 && /^(?:AUX|ADV)$/.test(tokens[that]?.pos ?? '')) that += 1
  const isAnswer = owner !== null && /^(?:answer|reply|response)s?$/.test(tokens[at]!.word)
  // “a report by a panel that was seen by others” tells nothing of what it says.
  if (tokens[that]?.word === 'that' && /^(?:VERB|AUX)$/.test(tokens[that + 1]?.pos ?? '')) return null
  if (tokens[that]?.word === 'that') return { from: that + 1, stop: stopOf(sentence, that) }
  // “Norland’s answer was a flat no”; what stands behind a colon is a reply without a verb.
  if (!isAnswer || that === linked || tokens[that - 1]!.pos !== 'AUX') return null
  const stop = stopOf(sentence, that - 1)
  return tokens.slice(that, stop).some(({ text }) => text === ':') ? null : { from: that, stop }
}

/** The token behind the “by” of “, made yesterday by X”; -1 where none stands behind a noun. */
function madeBy({ tokens }: Sentence, at: number): number {
  if (
    tokens[at + 1]?.text !== ',' ||
    !/^(?:made|voiced|put|repeated|raised|levelled|leveled|advanced|aired|first|issued)$/.test(
      tokens[at + 2]?.word ?? '',
    )
  )
    return -1
  const by = tokens.findIndex(({ word }, index) => index > at + 2 && index < at + 7 && word === 'by')
  return by > 0 ? by + 1 : -1
}

/** The end of the clause that begins with “that”: a dash, a semicolon or a comma behind at least four words. */
function stopOf({ tokens, quoted }: Sentence, that: number): number {
  for (let at = that + 3; at < tokens.length; at += 1) {
    const { text, start } = tokens[at]!
    if (quoted.some((span) => span.start <= start && start < span.end)) continue
    if (/^[–—;]$/.test(text) || (text === ',' && at > that + 4)) return at
  }
  return tokens.length
}
