import type { ContextSuggestion } from '#domain/suggestion'
import { BEFORE, INCIDENT, MEETING, PATTERNS, SURELY_BEFORE, type Background } from './lexicon/background.ts'
import { quoteOf } from './quote.ts'
import { readText, type Sentence } from './reading.ts'

interface Spot {
  readonly type: Background
  readonly start: number
  readonly end: number
  readonly why: string
}

/** A name of several words at least: “the deal” alone brings nothing in. */
const SHORTEST = 6

/**
 * Background that a text brings in: articles of treaties, agreements, meetings, sanctions, earlier incidents, in
 * order. Proposals for context cards; each passage has one type.
 */
export function suggestContext(text: string): ContextSuggestion[] {
  return readText(text).sentences.flatMap((sentence) =>
    spotsOf(sentence).map(({ type, start, end, why }) => ({
      type,
      quote: quoteOf(text, { start: sentence.start + start, end: sentence.start + end }),
      why,
    })),
  )
}

/** What stands in one sentence: names of things, the longer first, then clauses without one. */
function spotsOf(sentence: Sentence): Spot[] {
  const found: Spot[] = []
  const add = (spot: Spot) => {
    if (found.every(({ start, end }) => spot.end <= start || end <= spot.start)) found.push(spot)
  }
  const named = PATTERNS.flatMap(([type, pattern, why]): Spot[] =>
    [...sentence.text.matchAll(pattern)].flatMap(({ 0: words, index }) =>
      words.trimEnd().length >= SHORTEST
        ? [{ type, start: index, end: index + words.trimEnd().length, why }]
        : [],
    ),
  )
  for (const spot of named.sort((a, b) => b.end - b.start - (a.end - a.start))) add(spot)
  for (const { start, end } of clausesOf(sentence)) {
    const words = sentence.text.slice(start, end)
    if (/\bsanctions\b/.test(words)) add({ type: 'sanction', start, end, why: 'it tells of sanctions' })
    else if (MEETING.test(words))
      add({ type: 'meeting', start: start + leadOf(words), end, why: 'it tells of a meeting' })
    else if (SURELY_BEFORE.test(words) || (BEFORE.test(words) && INCIDENT.test(words)))
      add({ type: 'earlier incident', start, end, why: 'it tells of something before' })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Length of what stands before the clause that tells of a meeting: “At the request of Norland, | the council will meet”. */
function leadOf(words: string): number {
  const comma = words.lastIndexOf(', ', MEETING.exec(words)!.index)
  return comma > 0 && /^(?:the|its|their|both|\p{Lu})/u.test(words.slice(comma + 2)) ? comma + 2 : 0
}

const CLAUSE_BREAK =
  /;|(?<=^(?:After|When|Since|Before) [^,]{10,80}), |, and (?:both|all|the|its|it|they|he|she)\b |,? (?:and|but|while|where|as|after) (?=(?:the |its |his |her )?\p{Lu})|, (?:where|while|but) |, (?=(?:\p{Ll}+ )?(?:officials|diplomats|sources|ministers?) said)|, (?:a|the|\p{L}+) (?:\p{Ll}+ )?(?:said|says)|, according to|, (?=the \p{Lu}[\p{L}-]+ \p{Ll}+ (?:rejected|denied|said|called))/gu

/** The clauses of a sentence, without the full stop and without what stands in front of a “said that”. */
function clausesOf({ text }: Sentence): { readonly start: number; readonly end: number }[] {
  const clauses: { start: number; end: number }[] = []
  const whole = text.length - (/[.!?”"’]*$/.exec(text)?.[0].length ?? 0)
  let start = 0
  for (const { 0: words, index } of text.matchAll(CLAUSE_BREAK)) {
    if (index > start) clauses.push({ start, end: index })
    start = index + words.length
  }
  if (whole > start) clauses.push({ start, end: whole })
  return clauses
}
