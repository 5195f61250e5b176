import type { Utf16Range } from '#domain/quotation'
import type { ContextSuggestion } from '#domain/suggestion'
import { AGREED } from './lexicon/background/agreements.ts'
import { BEFORE, FARTHER_BACK, INCIDENT, SURELY_BEFORE } from './lexicon/background/incidents.ts'
import { MEETING, NO_MEETING } from './lexicon/background/meetings.ts'
import { PATTERNS } from './lexicon/background/patterns.ts'
import type { Background } from './lexicon/background/pieces.ts'
import { SANCTIONED } from './lexicon/background/sanctions.ts'
import { dayAway, edtfOf } from './dates/calendar.ts'
import { wordsOn } from './dates/dates.ts'
import { quoteOf } from './quote.ts'
import { datelineLength } from './text/dateline.ts'
import { readText, type Reading, type Sentence } from './text/reading.ts'

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
export function suggestContext(
  text: string,
  options: { readonly documentDate?: string | null } = {},
): ContextSuggestion[] {
  const reading = readText(text)
  const dated = datedIn(reading, options.documentDate ?? null)
  return reading.sentences.flatMap((sentence) =>
    spotsOf(sentence, dated).map(({ type, start, end, why }) => ({
      type,
      quote: quoteOf(text, { start: sentence.start + start, end: sentence.start + end }),
      why,
    })),
  )
}

/** What stands in one sentence: names of things, the longer first, then clauses without one. */
function spotsOf(sentence: Sentence, { longAgo, ofAffair }: Dated): Spot[] {
  const found: Spot[] = []
  const add = (spot: Spot) => {
    if (found.every((other) => spot.end <= other.start || other.end <= spot.start || isAbout(other, spot)))
      found.push(spot)
  }
  const named = PATTERNS.flatMap(({ type, needs, pattern, why }): Spot[] =>
    needs.test(sentence.text)
      ? [...sentence.text.matchAll(pattern)].flatMap(({ 0: words, index }) => {
          const end = index + words.replace(/[\s.,]+$/, '').length
          const isAffair = type === 'earlier incident' && holds(sentence, { start: index, end }, ofAffair)
          return end - index >= SHORTEST && !isAffair ? [{ type, start: index, end, why }] : []
        })
      : [],
  )
  const told = clausesOf(sentence).flatMap(
    ({ start, end }) => spotIn(sentence, { start, end }, longAgo) ?? [],
  )
  // A clause that tells of an act stands for what it names: “put the ship on its sanctions list”.
  for (const spot of told.filter(({ whole }) => whole)) add(spot)
  for (const spot of named.sort((a, b) => b.end - b.start - (a.end - a.start))) add(spot)
  for (const spot of told) add(spot)
  return found.sort((a, b) => a.start - b.start)
}

/** What lies so many days back is background in a text that tells of the last few weeks. */
const LONG_AGO = 30
const LEAD_LENGTH = 700

/** Which dates of a text tell of what. */
interface Dated {
  /** Of a text about something recent, those that lie long before it. */
  readonly longAgo: readonly Utf16Range[]
  /** Those of its own affair, or which may be: without the day of the document nobody knows. */
  readonly ofAffair: readonly Utf16Range[]
}

function datedIn(reading: Reading, documentDate: string | null): Dated {
  const { today, words } = wordsOn(reading, documentDate)
  const isBare = ({ value, relative, start }: (typeof words)[number]) =>
    value === '' && !relative && !/^last\b/i.test(reading.text.slice(start, start + 5))
  if (!today) return { longAgo: [], ofAffair: words.filter(isBare) }
  const [now, before] = [edtfOf(today), dayAway(today, -LONG_AGO)]
  const isRecent = words.some(({ value, relative }) => relative && value >= before && value < now)
  const monthOf = ({ value }: { readonly value: string }) => value.slice(0, 7)
  // What the text begins with is its affair, however long ago.
  const affair = new Set([now.slice(0, 7), ...words.filter(({ start }) => start < LEAD_LENGTH).map(monthOf)])
  const isOld = (word: { readonly value: string }) =>
    /^\d{4}-\d{2}(?:-\d{2})?$/.test(word.value) &&
    word.value < before.slice(0, word.value.length) &&
    !affair.has(monthOf(word))
  return {
    longAgo: isRecent ? words.filter(isOld) : [],
    ofAffair: words.filter((word) => word.value.length >= 7 && affair.has(monthOf(word))),
  }
}

const holds = (sentence: Utf16Range, { start, end }: Utf16Range, dates: readonly Utf16Range[]) =>
  dates.some((date) => sentence.start + start <= date.start && date.end <= sentence.start + end)

/** “the talks on the Lake accord”: the accord stands beside the meeting that is about it. */
const isAbout = (outer: Spot, inner: Spot) =>
  outer.type === 'meeting' &&
  (inner.type === 'agreement' || inner.type === 'treaty article') &&
  outer.start < inner.start &&
  inner.end <= outer.end

interface Told extends Spot {
  /** Whether the clause counts before the names in it. */
  readonly whole: boolean
}

/** What a clause tells of background. */
function spotIn(sentence: Sentence, { start, end }: Utf16Range, longAgo: readonly Utf16Range[]): Told | null {
  const words = sentence.text.slice(start, end)
  const spot = (type: Background, why: string, whole = false): Told => ({ type, start, end, why, whole })
  if (SANCTIONED.test(words)) {
    const from = start + (OPENING.exec(words)?.[0].length ?? 0)
    const to = start + (REASONS.exec(words)?.index ?? words.length)
    return { ...spot('sanction', 'it tells of sanctions', true), start: from, end: to }
  }
  if (AGREED.test(words)) return spot('agreement', 'it tells of an agreement')
  if (MEETING.test(words) && !NO_MEETING.test(words))
    return { ...spot('meeting', 'it tells of a meeting'), start: start + leadOf(words) }
  const surely = SURELY_BEFORE.test(words)
  const back = BEFORE.test(words) || FARTHER_BACK.test(words) || holds(sentence, { start, end }, longAgo)
  if (surely || (back && INCIDENT.test(words))) {
    const to = TAIL.exec(words)?.index ?? words.length
    // “Turkey, which shot one down in 2015”: what is told stands behind the name.
    if (!words.slice(0, to).includes(' ')) return null
    return { ...spot('earlier incident', 'it tells of something before', surely), end: start + to }
  }
  return null
}

/** “BRUSSELS –”, “And”: what stands before a clause, and what adds to it. */
const OPENING = /^(?:[\p{Lu}][\p{Lu} ]+ [–—-] |(?:And|But|Then|Now|Meanwhile,?) )/u
const REASONS =
  /(?<=sanctions|sanctions list|blacklist|embargo|bans?)(?:,| (?:over|after|because|for|in response)\b)/u

/** What a clause about an incident adds to it. */
const TAIL =
  / by (?:an?|the|its) | within (?:a|an|hours|days)\b|(?<=\b(?:19|20)\d\d) (?:was|were|is|are|has|have)\b|,? (?:saying|accusing|citing|claiming|arguing|alleging|prompting|after which|although|though|because|which)\b| – |, and (?:two|three|some|one|several|\d+)\b/u

/** Length of what stands before the clause that tells of a meeting: “At the request of Norland, | the council will meet”. */
function leadOf(words: string): number {
  const comma = words.lastIndexOf(', ', MEETING.exec(words)!.index)
  return comma > 0 && /^(?:the|its|their|both|\p{Lu})/u.test(words.slice(comma + 2)) ? comma + 2 : 0
}

const CLAUSE_BREAK =
  /;| that (?=(?:an?|the|its|their|his|two|three|\p{Lu}\p{L}+) )|, and (?=(?:\p{Ll}+ ){1,4}(?:have|has|had|was|were|is|are)\b)|(?<=^(?:After|When|Since|Before) [^,]{10,80}), |, and (?:both|all|the|its|it|they|he|she)\b |,? (?:and|but|while|where|as|after) (?=(?:the |its |his |her )?\p{Lu})|, (?:where|while|but) |, (?=(?:\p{Ll}+ )?(?:officials|diplomats|sources|ministers?) said)|, (?:a|the|\p{L}+) (?:\p{Ll}+ )?(?:said|says)|, according to|, (?=the \p{Lu}[\p{L}-]+ \p{Ll}+ (?:rejected|denied|said|called))/gu

/** The clauses of a sentence, without the full stop and without what stands in front of a “said that”. */
function clausesOf({ text }: Sentence): { readonly start: number; readonly end: number }[] {
  const clauses: { start: number; end: number }[] = []
  const whole = text.length - (/[.!?”"’]*$/.exec(text)?.[0].length ?? 0)
  let start = datelineLength(text)
  for (const { 0: words, index } of text.matchAll(CLAUSE_BREAK)) {
    if (index > start) clauses.push({ start, end: index })
    start = index + words.length
  }
  if (whole > start) clauses.push({ start, end: whole })
  return clauses
}
