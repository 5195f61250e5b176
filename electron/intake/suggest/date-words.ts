import { daysInMonth, parseEdtf } from '#domain/edtf'
import { MONTHS } from '#domain/months'

/** A day as numbers; month 1–12. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Words that name a date, with the value that they have for a reader of the document. */
export interface DateWords {
  readonly start: number
  readonly end: number
  /** EDTF; empty where the day of the document is not known and the words need it. */
  readonly value: string
  /** True where the words count from the day of the document or from another date. */
  readonly relative: boolean
}

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const WEEKDAY = `(?:${WEEKDAYS.map((name) => name[0]!.toUpperCase() + name.slice(1)).join('|')})`
const PART = '(?:early |late |the early hours of |the morning of |the evening of |the night of |mid-)?'
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '((?:19|20)\\d{2})'
const DASH = '\\s*(?:[-–—]|to|and)\\s*'

type Reader = (match: RegExpExecArray, today: Day | null, last: Day | null) => string
type Rule = readonly [pattern: RegExp, read: Reader]

const pad = (number: number) => String(number).padStart(2, '0')
export const edtfOf = ({ year, month, day }: Day) => `${year}-${pad(month)}-${pad(day)}`
const monthOf = (name = '') =>
  MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase().slice(0, 3))) + 1

export function plusDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
const weekdayOf = ({ year, month, day }: Day) => new Date(Date.UTC(year, month - 1, day)).getUTCDay()

export function dayOf(edtf: string | null | undefined): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(edtf ?? '')
  if (!match || !parseEdtf(match[0]).ok) return null
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

/** The year of a month without one: the one that lies nearest to the document, rather before than after it. */
function yearNear(today: Day | null, month: number): number | null {
  if (!today) return null
  return month > today.month + 3 ? today.year - 1 : month < today.month - 9 ? today.year + 1 : today.year
}

const ofDay = (
  today: Day | null,
  month: string | undefined,
  day: string | undefined,
  year?: string,
): string => {
  const number = monthOf(month)
  const full = year ? Number(year) : yearNear(today, number)
  if (full === null || Number(day) < 1 || Number(day) > daysInMonth(full, number)) return ''
  return edtfOf({ year: full, month: number, day: Number(day) })
}
const span = (from: string, to: string) => (from && to ? `${from}/${to}` : '')
const ofMonth = (today: Day | null, month: string | undefined, year?: string): string => {
  const full = year ? Number(year) : yearNear(today, monthOf(month))
  return full === null ? '' : `${full}-${pad(monthOf(month))}`
}
const day = (today: Day | null, days: number) => (today ? edtfOf(plusDays(today, days)) : '')
const week = (today: Day | null, weeks: number) => {
  if (!today) return ''
  const monday = plusDays(today, -((weekdayOf(today) + 6) % 7) + weeks * 7)
  return span(edtfOf(monday), edtfOf(plusDays(monday, 6)))
}
const monthsAway = (today: Day | null, months: number) => {
  if (!today) return ''
  const index = today.year * 12 + today.month - 1 + months
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`
}
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const numberOf = (word = '') =>
  /^\d+$/.test(word) ? Number(word) : /^an?$/i.test(word) ? 1 : NUMBERS.indexOf(word.toLowerCase())

/** “on Friday”: the latest one up to the document's day, or the next one where the sentence looks ahead. */
function weekday(match: RegExpExecArray, today: Day | null): string {
  if (!today) return ''
  const before = match.input.slice(Math.max(0, match.index - 60), match.index)
  const wanted = WEEKDAYS.indexOf((match[1] ?? '').toLowerCase())
  const back = (weekdayOf(today) - wanted + 7) % 7
  const sentence = before.slice(before.search(/[^.!?]*$/))
  const ahead =
    /\b(?:will|would|due to|scheduled|set to|plans? to|expected to)\b/i.test(sentence) ||
    /^(?:by|until|next)\b/i.test(match[0])
  return day(today, ahead && back !== 0 ? 7 - back : -back)
}

const rule = (pattern: string, read: Reader, flags = 'g'): Rule => [new RegExp(pattern, flags), read]

/** From the most exact words to the vaguest; words that an earlier rule has taken are not looked at again. */
export const RULES: readonly Rule[] = [
  rule(`\\b${YEAR}-(\\d{2})-(\\d{2})\\b`, (m) => `${m[1]}-${m[2]}-${m[3]}`),
  rule(`\\b${PART}${DAY}${DASH}${DAY} (${MONTH})(?:,? ${YEAR})?\\b`, (m, t) =>
    span(ofDay(t, m[3], m[1], m[4]), ofDay(t, m[3], m[2], m[4])),
  ),
  rule(`\\b${PART}(${MONTH}) ${DAY}${DASH}${DAY}(?:,? ${YEAR})?\\b`, (m, t) =>
    span(ofDay(t, m[1], m[2], m[4]), ofDay(t, m[1], m[3], m[4])),
  ),
  rule(
    `\\b(?:${WEEKDAY},? )?${PART}${DAY}(?: of)? (${MONTH})(?:,? ${YEAR})?(?![\\p{L}\\d])`,
    (m, t) => ofDay(t, m[2], m[1], m[3]),
    'gu',
  ),
  rule(
    `\\b(?:${WEEKDAY},? )?${PART}(${MONTH}) ${DAY}(?:,? ${YEAR})?(?![\\p{L}\\d])`,
    (m, t) => ofDay(t, m[1], m[2], m[3]),
    'gu',
  ),
  rule(`\\b(${MONTH}) ${YEAR}\\b`, (m, t) => ofMonth(t, m[1], m[2])),
  rule(
    `\\b(?:early |late |mid-)?(?:[Ii]n|[Ss]ince|[Ll]ast|[Bb]y|[Uu]ntil|[Ff]rom|[Dd]uring|[Ee]arly|[Ll]ate) (?:early |late |mid-)?(${MONTH})(?= |[.,;:)]|$)(?! \\d)`,
    (m, t) => (/^since/i.test(m[0]) && t ? `${ofMonth(t, m[1])}/${edtfOf(t)}` : ofMonth(t, m[1])),
  ),
  rule(`\\b(?:[Ss]ince) ${YEAR}\\b`, (m) => m[1] ?? ''),
  rule(`\\b(?:[Bb]etween|[Ff]rom) ${YEAR}${DASH}${YEAR}\\b`, (m) => `${m[1]}/${m[2]}`),
  rule(`\\b(?:[Ii]n|[Oo]f|[Bb]y|[Uu]ntil|[Dd]uring|[Ee]arly|[Ll]ate) ${YEAR}\\b`, (m) => m[1] ?? ''),
  rule(
    `\\b(?:[Oo]n |[Ll]ast |[Bb]y |[Uu]ntil |[Ee]arly |[Ll]ate |[Ss]ince |[Nn]ext |[Tt]his )*(${WEEKDAY})(?: (?:morning|evening|night|afternoon))?\\b`,
    weekday,
  ),
  rule('\\b(?:the day before yesterday)\\b', (_, t) => day(t, -2), 'gi'),
  rule(
    '\\b(?:yesterday(?: (?:morning|evening|afternoon))?|last night|overnight)\\b',
    (_, t) => day(t, -1),
    'gi',
  ),
  rule(
    '\\b(?:today|tonight|this (?:morning|afternoon|evening)|earlier today|at dawn today)\\b',
    (_, t) => day(t, 0),
    'gi',
  ),
  rule('\\b(?:tomorrow)\\b', (_, t) => day(t, 1), 'gi'),
  rule('\\b(?:earlier |later )?this week\\b', (_, t) => week(t, 0), 'gi'),
  rule('\\blast week(?:end)?\\b', (_, t) => week(t, -1), 'gi'),
  rule('\\bnext week\\b', (_, t) => week(t, 1), 'gi'),
  rule('\\b(?:earlier |later )?this month\\b', (_, t) => monthsAway(t, 0), 'gi'),
  rule('\\blast month\\b', (_, t) => monthsAway(t, -1), 'gi'),
  rule('\\bnext month\\b', (_, t) => monthsAway(t, 1), 'gi'),
  rule('\\b(?:earlier |later )?this year\\b', (_, t) => (t ? String(t.year) : ''), 'gi'),
  rule('\\blast year\\b', (_, t) => (t ? String(t.year - 1) : ''), 'gi'),
  rule('\\bnext year\\b', (_, t) => (t ? String(t.year + 1) : ''), 'gi'),
  rule(
    '\\b(?:last|this) (spring|summer|autumn|winter)\\b',
    (m, t) =>
      t ? `${t.year}-${{ spring: 21, summer: 22, autumn: 23, winter: 24 }[m[1]!.toLowerCase()]}` : '',
    'gi',
  ),
  rule(
    '\\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (days?|weeks?|months?|years?) ago\\b',
    (m, t) => ago(m, t, -1),
    'gi',
  ),
  rule(
    '\\b(an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2}) (days?) (later|earlier)\\b',
    (m, _, last) => ago(m, last, m[3]?.toLowerCase() === 'later' ? 1 : -1),
    'gi',
  ),
  rule('\\bthe (?:next|following) (?:day|morning)\\b', (_, __, last) => day(last, 1), 'gi'),
]

function ago(match: RegExpExecArray, from: Day | null, sign: 1 | -1): string {
  const count = numberOf(match[1]) * sign
  if (!from) return ''
  if (match[2]?.startsWith('day')) return edtfOf(plusDays(from, count))
  if (match[2]?.startsWith('week')) return `${edtfOf(plusDays(from, count * 7))}~`
  if (match[2]?.startsWith('month')) return monthsAway(from, count)
  return String(from.year + count)
}

/** The dates of a text, in order. A value that is no date after all (31 February) leaves the words without one. */
export function dateWordsIn(text: string, today: Day | null): DateWords[] {
  const found: (DateWords & { read: Reader; match: RegExpExecArray })[] = []
  const taken = new Set<number>()
  for (const [index, [pattern, read]] of RULES.entries()) {
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const { index: start } = match
      const end = start + match[0].length
      if (match[0].length === 0) break
      if (taken.has(start) || taken.has(end - 1)) continue
      for (let at = start; at < end; at += 1) taken.add(at)
      found.push({ start, end, value: '', relative: index > 9, read, match })
    }
  }
  found.sort((a, b) => a.start - b.start)
  let last: Day | null = null
  return found.map(({ start, end, relative, read, match }) => {
    const value = read(match, today, last)
    const known = value !== '' && parseEdtf(value).ok ? value : ''
    last = dayOf(known) ?? last
    return { start, end, value: known, relative }
  })
}
