import type { Utf16Range } from '#domain/quotation'
import { OPENS_NO_MAIN_CLAUSE } from '#intake/suggest/lexicon/joints'
import { isSpeaker, phraseAt } from './noun-phrases.ts'
import type { Sentence } from './reading.ts'
import type { Token } from './tokens.ts'

/** A stretch of a sentence without (`inner`) and with (`outer`) the quotation marks around it. */
export interface Tidy {
  readonly inner: Utf16Range
  readonly outer: Utf16Range
}

/**
 * A range without white space, commas and the full stop at its ends. A quotation of which a part stands in it is
 * taken whole, also where it goes on in another sentence.
 * @returns null where nothing is left.
 */
export function tidy({ text, start: offset, quoted }: Sentence, range: Utf16Range): Tidy | null {
  let { start, end } = range
  const first = quoted.find((span) => span.start <= start && start < span.end)
  const last = quoted.findLast((span) => span.start < end && end <= span.end)
  const words = text.slice(start - offset, end - offset)
  start += /^[\s,;:.–—)-]*/.exec(words)![0].length
  end -= /[\s,;:.(–—-]*$/.exec(words)![0].length
  // The full stop of an abbreviation belongs to it; one inside a quotation stays in the quotation.
  if (last && end > last.inner.start && end <= last.end) end = last.end
  if (first && start <= first.inner.start) start = first.start
  else if (first && first.start < offset) start = first.start
  if (start >= end) return null
  const outer = { start, end }
  const only = quoted.find((span) => span.start === start && span.end === end)
  return { outer, inner: only ? withoutStop(text, offset, only.inner) : outer }
}

/** Whether a sentence is nothing but quotation, or a part of one. */
export const isQuotationOnly = ({ start, end, quoted }: Sentence): boolean =>
  quoted.some((span) => span.start <= start && end <= span.end + 1)

function withoutStop(text: string, offset: number, { start, end }: Utf16Range): Utf16Range {
  const words = text.slice(Math.max(0, start - offset), Math.max(0, end - offset))
  const trail = /[\s,.]*$/.exec(words)![0].length
  return end - trail > start ? { start, end: end - trail } : { start, end }
}

const PREPOSITION = new Set(
  'on in at during to from by late early after before via through over outside about with'.split(' '),
)
const TIME = new Set(
  'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight overnight later earlier afterwards'.split(
    ' ',
  ),
)

/** Whether nothing but the circumstances of speaking stands behind a verb, up to a comma or the end. */
export function isOnlyAdjunct({ tokens }: Sentence, from: number): boolean {
  let inAdjunct = false
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at]!
    if (
      token.word === 'when' &&
      /^(?:asked|pressed|questioned|reached|contacted)$/.test(tokens[at + 1]?.word ?? '')
    )
      return true
    if (/^[.,;!?–—)]$/.test(token.text) || /^[“"‘«]$/.test(token.text)) return true
    if (PREPOSITION.has(token.word) || TIME.has(token.word) || token.pos === 'ADP') inAdjunct = true
    else if (token.pos === 'ADV') continue
    else if (token.pos === 'VERB' && token.word.endsWith('ing')) return true
    else if (
      !inAdjunct &&
      /^(?:last|this|reporters|journalists|us|parliament|lawmakers|state)$/.test(token.word)
    )
      inAdjunct = true
    else if (!inAdjunct || /^(?:that|AUX)$/.test(token.pos === 'AUX' ? 'AUX' : token.word)) return false
    // “in an emailed statement”
    else if (
      token.pos === 'VERB' &&
      !(token.word.endsWith('ed') && /^(?:DET|ADJ)$/.test(tokens[at - 1]!.pos)) &&
      // “in a statement carried by the agency”, “in a letter dated 3 May”
      !(/(?:ed|en)$/.test(token.word) && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.pos))
    )
      return false
  }
  return true
}

const TO_SOMEBODY =
  /^(?:say|describe|explain|admit|confess|confide|relate|recount|report|write|confirm|complain|boast|suggest|mention|reveal|disclose|announce|propose|recommend|point|declare|insist|protest|state|remark|whisper|mutter|shout|indicate|hint|signal|stress|vow|swear|promise|repeat)$/

/** The token behind those who are told: “told reporters”, “told the crowd”, “assured him”. */
export function behindRecipient({ tokens }: Sentence, from: number, verb: string): number {
  if (tokens[from]?.word === 'to' && TO_SOMEBODY.test(verb)) {
    if (/^(?:us|me|him|her|them|it|you)$/.test(tokens[from + 1]?.word ?? '')) return from + 2
    const hearer = phraseAt(tokens, from + 1)
    return hearer && isSpeaker(tokens, hearer) ? hearer.to : from
  }
  if (!/^(?:tell|assure|inform|warn|remind|brief|promise)$/.test(verb)) return from
  if (/^(?:us|me|him|her|them|it|you)$/.test(tokens[from]?.word ?? '')) return from + 1
  const run = phraseAt(tokens, from)
  return run && run.to - run.from < 8 && !/^(?:VERB|AUX)$/.test(tokens[run.to]?.pos ?? '') ? run.to : from
}

/** Whether a clause or a quotation stands behind a verb, at once or behind the circumstances of speaking. */
export function isClauseAhead({ tokens }: Sentence, from: number): boolean {
  const first = tokens[from]
  if (!first) return false
  if (first.text === ',') {
    const close = tokens.findIndex(({ text }, at) => at > from && text === ',')
    if (close > 0 && close < from + 14 && tokens[close + 1]?.word === 'that') return true
  }
  for (let at = from; at < Math.min(tokens.length, from + 14); at += 1) {
    const { text, word, pos } = tokens[at]!
    if (
      word === 'that' &&
      (pos !== 'DET' || (at > from && /^(?:NOUN|PROPN|NUM|ADV)$/.test(tokens[at - 1]!.pos)))
    )
      return true
    if (word === 'that' && at === from) return true
    if (/^[:“"‘«„]$/.test(text)) return true
    if (at === from && /^(?:whether|how|why|what|who|where|if)$/.test(word)) return true
    if (/^[;.!?]$/.test(text)) return false
    if (text === ',' && at > from) {
      // “believe the timing of it, nine days before the vote, was no accident”
      const close = tokens.findIndex(({ text }, next) => next > at && text === ',')
      return close > 0 && close < at + 14 && tokens[close + 1]?.pos === 'AUX' && first.pos !== 'ADP'
    }
    if (
      at > from &&
      (pos === 'AUX' || isFinite(tokens, at)) &&
      first.pos !== 'ADP' &&
      !/^(?:who|which|to)$/.test(tokens[at - 1]!.word)
    )
      return true
  }
  return false
}

const isFinite = (tokens: readonly Token[], at: number) =>
  tokens[at]!.pos === 'VERB' &&
  !tokens[at]!.word.endsWith('ing') &&
  !/^(?:to|by|DET)$/.test(tokens[at - 1]!.word) &&
  tokens[at + 1]?.word !== 'by' &&
  /NOUN|PROPN|PRON|ADV/.test(tokens[at - 1]!.pos)

/** The content of a statement whose speaker stands behind it, with what may go on behind the speaker. */
export function contentBehind(
  sentence: Sentence,
  spoken: Tidy,
  behind: number,
  stop: number,
): { readonly content: Utf16Range; readonly end: number } {
  const { tokens } = sentence
  let at = behind
  while (at < stop && !/^[,:;“"‘«]$/.test(tokens[at]!.text)) at += 1
  const speakerEnd = at < stop ? tokens[at]!.start : (tokens[stop - 1]?.end ?? spoken.outer.end)
  // “A,” X said, “B”: both halves are the quotation, the first is the content unless it is much the shorter.
  const quote = sentence.quoted.find((span) => span.start >= (tokens[behind - 1]?.end ?? 0))
  const on = goesOn(sentence, spoken, at, stop)
  const rest =
    quote &&
    !(on && quote.start > (tokens[at + 1]?.start ?? 0)) &&
    tokens[at] &&
    at < stop &&
    quote.start < (tokens[stop - 1]?.end ?? 0)
      ? tidy(sentence, { start: quote.start, end: tokens[stop - 1]!.end })
      : null
  if (!rest) {
    if (on) return { content: { start: spoken.outer.start, end: on.outer.end }, end: on.outer.end }
    const described = isDescribed(tokens, at, stop) ? tokens[stop - 1]!.end : speakerEnd
    return { content: spoken.inner, end: Math.max(described, spoken.outer.end) }
  }
  const longer = rest.inner.end - rest.inner.start > 2 * (spoken.inner.end - spoken.inner.start)
  return { content: longer ? rest.inner : spoken.inner, end: rest.outer.end }
}

/** “…,” said Maria Brun, who keeps the bakery: who that is belongs to the attribution. */
const isDescribed = (tokens: readonly Token[], comma: number, stop: number) =>
  tokens[comma]?.text === ',' &&
  comma + 1 < stop &&
  stop - comma < 30 &&
  /^(?:who|whose|an?|the|its|one)$/.test(tokens[comma + 1]!.word)

/** “China and Russia, diplomats said, were opposed”: what was said goes on behind the comma, without a subject of its own. */
function goesOn(sentence: Sentence, spoken: Tidy, comma: number, stop: number): Tidy | null {
  const { tokens, text, start } = sentence
  if (comma + 1 >= stop) return null
  if (tokens[comma]!.text === ':')
    return tidy(sentence, { start: tokens[comma + 1]!.start, end: tokens[stop - 1]!.end })
  if (tokens[comma]!.text !== ',') return null
  const [next, second] = [tokens[comma + 1]!, tokens[comma + 2]]
  const isVerb = (token: Token | undefined) =>
    token?.pos === 'AUX' || (token?.pos === 'VERB' && !token.word.endsWith('ing'))
  const isOpen =
    isVerb(next) ||
    isFragment(tokens.slice(comma + 1, stop)) ||
    // “Belhan, he wrote, set fire to its own depot”
    !tokens.some(
      ({ pos, start }) =>
        start >= spoken.outer.start && start < spoken.outer.end && /^(?:VERB|AUX)$/.test(pos),
    ) ||
    next.word === 'that' ||
    (/^(?:and|but|or)$/.test(next.word) && isVerb(second)) ||
    // “She would go, he retorted, when the line had been found”
    (/^(?:and|but|or|nor|because|when|while|though|although|if|until|since|unless|so|as|yet|for)$/.test(
      next.word,
    ) &&
      !/^(?:VERB|AUX|PUNCT)$/.test(second?.pos ?? 'PUNCT') &&
      !isAttributed(tokens, comma + 1)) ||
    isLead(text.slice(spoken.outer.start - start, spoken.outer.end - start))
  return isOpen ? tidy(sentence, { start: next.start, end: tokens[stop - 1]!.end }) : null
}

/** Behind “as”, as in “as he put it”, whoever speaks is told of once more. */
const isAttributed = (tokens: readonly Token[], at: number) =>
  tokens[at]!.word === 'as' && tokens[at + 1]?.pos === 'PRON'

/** “each with 1,500 packets”, “and all of them empty”: what hangs on the clause before it. */
const isFragment = (tokens: readonly Token[]) =>
  /^(?:each|all|both|most|none|some|half|many|several|with|without|including|among|left|only|not)$/.test(
    tokens[/^(?:and|but|or)$/.test(tokens[0]?.word ?? '') ? 1 : 0]?.word ?? '',
  ) && !tokens.some(({ pos }) => pos === 'AUX')

/** “In Brussels”, “Before he was hit”: what stands before a comma is no clause of its own. */
const isLead = (words: string) => OPENS_NO_MAIN_CLAUSE.test(words) && !/[,;:]/.test(words)

/** Whether a main clause ends before a comma, the last token but one before `start`: “The damage was minimal, | he added: …” */
export function endsMainClause({ text, start: offset, tokens }: Sentence, start: number): boolean {
  if (tokens[start - 1]?.text !== ',') return false
  let from = start - 1
  while (from > 0 && !/^[,;:–—]$/.test(tokens[from - 1]!.text)) from -= 1
  const clause = tokens.slice(from, start - 1)
  return (
    clause.some(({ pos }) => pos === 'AUX') &&
    !OPENS_NO_MAIN_CLAUSE.test(text.slice(tokens[from]!.start - offset))
  )
}

/** Whether what was said may stand before a token: behind a comma or a quotation, not at the very beginning. */
export const followsContent = ({ tokens }: Sentence, start: number) =>
  start > 2 && /^[,”"’'»—–?!]$/.test(tokens[start - 1]!.text)
