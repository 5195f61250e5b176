import { parseEdtf } from '#domain/edtf'
import { dayOf, edtfOf, type Day } from './calendar.ts'
import type { Clock } from './date-readers.ts'
import { RULES, type Rule } from './date-rules.ts'
import { AROUND } from '#intake/suggest/lexicon/date-pieces'

/** Words that name a date, with the value that they have for a reader of the document. */
export interface DateWords {
  readonly start: number
  readonly end: number
  /** EDTF; empty where the day of the document is not known and the words need it. */
  readonly value: string
  /** True where the words count from the day of the document or from another date. */
  readonly relative: boolean
}

interface Found {
  readonly start: number
  readonly end: number
  readonly rule: Rule
  readonly match: RegExpExecArray
}

/** How far back the words are looked at that tell how a date is meant. */
const BEFORE = 90
/** “has lasted since May”; “the first since 2017” fixes the year alone. */
const SINCE = /\b[Ss]ince (?:(?:at least|about|around|roughly) )?$/
const COUNTED =
  /\b(?:first|most|least|worst|best|(?:large|great|grave|close|late|fierce|severe|strong|bigg|high|low|dead|deadli|heavi|bloodi|costli|long|short|sharp|steep|few|tough|bold|busi)e?st)\b[^.,;!?]{0,70}$/u
const AHEAD =
  /\b(?:will|would|shall|must|should|due|scheduled|set to|slated|plans? to|planned|planning|expected|to be held|ahead of|in time for|postponed (?:to|until)|adjourned (?:to|until)|deadline|(?:is|are) to)\b/i
/** “…, it said on Monday”: whatever it announced. */
const TOLD =
  /\b(?<!\b(?:be|to|been) )(?:said|says|told (?:\p{L}+ ){1,2}|wrote|(?!scheduled|planned|expected|postponed|slated|adjourned)\p{L}+ed|statement|held|met)(?: (?:in|at) \p{L}+)? ?(?:on |late |early |in )*$/u

/** The dates of a text, in order. A value that is no date after all (31 February) leaves the words without one. */
export function dateWordsIn(text: string, today: Day | null): DateWords[] {
  const found = matchesIn(text)
  let last = ''
  let lastDay = ''
  return found
    .map(({ start, end, rule, match }, at) => {
      const before = sentenceBefore(text, start)
      const clock: Clock = {
        today,
        last,
        lastDay,
        ahead: looksAhead(before, text.slice(start, end + 60).split(/[.!?;]\s/)[0] ?? ''),
      }
      const read = rule.anchored ? anchorOf(text, found, at, clock) : clock
      let value = rule.read(match, read)
      let from = start
      const since = SINCE.exec(before)
      if (since && !COUNTED.test(before)) {
        const [began = ''] = value.split('/')
        from = start - since[0].length
        value = began && today && isPast(began, today) ? `${began}/${edtfOf(today)}` : value
      }
      const known = value !== '' && parseEdtf(value).ok ? value : ''
      // “Two days before” looks aside: what follows goes on from the date before it.
      if (!rule.anchored && !/(?:before|earlier|previously|ago)$/.test(match[0])) {
        last = known || last
        lastDay = dayOf(known.split('/').at(-1)) ? known : lastDay
      }
      return { start: from, end, value: known, relative: rule.relative }
    })
    .filter(({ value }, at) => value !== '' || !found[at]!.rule.anchored)
}

/** Seasons, 21–24, count as their year. */
const isPast = (began: string, today: Day) => began.replace(/-2[1-4]$/, '') < edtfOf(today)

interface Piece {
  readonly start: number
  readonly words: string
}

/** How far on either side of its telling word a date may reach. */
const REACH = 80

/** What stands around the words that a kind of rule needs, in order and without overlap. */
function piecesAround(text: string, needed: RegExp): Piece[] {
  const ends: { start: number; end: number }[] = []
  for (const { 0: words, index } of text.matchAll(needed)) {
    const last = ends.at(-1)
    const end = Math.min(text.length, index + words.length + REACH)
    if (last && index - REACH <= last.end) last.end = end
    else ends.push({ start: Math.max(0, index - REACH), end })
  }
  return ends.map(({ start, end }) => ({ start, words: text.slice(start, end) }))
}

function matchesIn(text: string): Found[] {
  const found: Found[] = []
  const taken = new Set<number>()
  const pieces = new Map<RegExp, Piece[]>()
  for (const rule of RULES) {
    const needed = AROUND[rule.around]
    const around = pieces.get(needed) ?? piecesAround(text, needed)
    pieces.set(needed, around)
    for (const piece of around)
      for (const match of piece.words.matchAll(rule.pattern)) {
        const start = piece.start + match.index
        const end = start + match[0].trimEnd().length
        if (end === start || taken.has(start) || taken.has(end - 1)) continue
        for (let at = start; at < end; at += 1) taken.add(at)
        found.push({ start, end, rule, match })
      }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What stands before a date in its sentence; an abbreviated month ends none. */
function sentenceBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - BEFORE), start)
  return before.slice(Math.max(0, before.search(/(?:(?!(?:[.!?]["”’]?|\n|;)\s)[^])*$/)))
}

function looksAhead(before: string, words: string): boolean {
  if (TOLD.test(before) || (/\bhad\b/.test(before) && !/\bwill\b/.test(before))) return false
  if (AHEAD.test(before) || (/\bfor $/.test(before) && !/^\p{L}+[’']s/u.test(words))) return true
  if (/\b(?:[Bb]y|[Uu]ntil) $/.test(before)) return /\b(?:will|must|should|to)\b/.test(`${before} ${words}`)
  return /[’']s (?:agenda|deadline)\b/.test(words)
}

/** The clock of words that count from the date of their clause: the one before them, else the one behind. */
function anchorOf(text: string, found: readonly Found[], at: number, clock: Clock): Clock {
  const { start, end } = found[at]!
  const [earlier, later] = [found[at - 1], found[at + 1]]
  const isClose = (words: string) => words.length < BEFORE && !/[.!?\n]/.test(words)
  if (earlier && isClose(text.slice(earlier.end, start))) return clock
  if (later && !later.rule.anchored && isClose(text.slice(end, later.start)))
    return { ...clock, lastDay: later.rule.read(later.match, clock) }
  return { ...clock, last: '', lastDay: '' }
}
