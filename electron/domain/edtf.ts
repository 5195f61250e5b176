import { z } from 'zod'
import { MONTHS } from './months.ts'

/**
 * Extended Date/Time Format, level 1 (Library of Congress, 2019; ISO 8601-2), days and coarser:
 * `2023-09-04`, `2023-09`, `2023`, `2023-21` (spring), `2023-09-XX`, `20XX`, `?` uncertain,
 * `~` approximate, `%` both, and intervals `a/b` with `..` for an open and nothing for an unknown end.
 * Years run from 0000 to 9999; times of day are kept apart as instants. Unknown digits inside an
 * interval, or more than two of a year, belong to level 2.
 */
export interface EdtfPart {
  /** Four characters: digits, of which the last one or two may be `X`. */
  readonly year: string
  /** `01`–`12`, `XX`, or a season code `21`–`24`. */
  readonly month: string | null
  /** `01`–`31` or `XX`. */
  readonly day: string | null
  readonly uncertain: boolean
  readonly approximate: boolean
}

export type EdtfEnd = EdtfPart | 'open' | 'unknown'
export type EdtfValue =
  | { readonly kind: 'date'; readonly date: EdtfPart }
  | { readonly kind: 'interval'; readonly start: EdtfEnd; readonly end: EdtfEnd }

export type EdtfResult =
  { readonly ok: true; readonly value: EdtfValue } | { readonly ok: false; readonly reason: string }

const PART = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month of the proleptic Gregorian calendar, month 1–12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

function parsePart(text: string): EdtfPart | string {
  const match = PART.exec(text)
  if (!match)
    return text === ''
      ? 'No date is given'
      : `“${text}” is not a date. Write it as 2023-09-04, 2023-09 or 2023`
  const [, year = '', month = null, day = null, mark] = match
  if (year.includes('X') && (month !== null || day !== null))
    return `“${text}”: where digits of the year are unknown, leave month and day out`
  const monthNumber = Number(month)
  if (month !== null && month !== 'XX') {
    const season = monthNumber >= 21 && monthNumber <= 24
    if (season && day !== null) return `“${text}”: a season (21–24) has no day`
    if (!season && (monthNumber < 1 || monthNumber > 12)) return `There is no month ${month}`
  }
  if (day !== null && day !== 'XX') {
    if (month === 'XX') return `“${text}”: where the month is unknown, write the day as XX too`
    const last = daysInMonth(Number(year), monthNumber)
    if (Number(day) < 1 || Number(day) > last)
      return `${MONTHS[monthNumber - 1]} ${year} has no day ${Number(day)}: it has ${last} days`
  }
  return {
    year,
    month,
    day,
    uncertain: mark === '?' || mark === '%',
    approximate: mark === '~' || mark === '%',
  }
}

/**
 * Reads an EDTF level 1 date.
 * @returns the parsed value, or the reason why it is none, in words for the person who typed it.
 */
export function parseEdtf(text: string): EdtfResult {
  const ends = text.trim().split('/')
  if (ends.length > 2) return { ok: false, reason: 'A span of time has one “/” between its two dates' }
  if (ends.length === 1) {
    const date = parsePart(ends[0] ?? '')
    return typeof date === 'string'
      ? { ok: false, reason: date }
      : { ok: true, value: { kind: 'date', date } }
  }
  const [start, end] = ends.map((end): EdtfEnd | { readonly reason: string } => {
    if (end === '..') return 'open'
    if (end === '') return 'unknown'
    const part = parsePart(end)
    if (typeof part === 'string') return { reason: part }
    return end.includes('X')
      ? { reason: `“${end}”: in a span of time, leave out what is not known instead of writing X` }
      : part
  }) as [EdtfEnd | { reason: string }, EdtfEnd | { reason: string }]
  if (typeof start === 'object' && 'reason' in start) return { ok: false, reason: start.reason }
  if (typeof end === 'object' && 'reason' in end) return { ok: false, reason: end.reason }
  if (typeof start === 'string' && typeof end === 'string')
    return { ok: false, reason: 'A span of time needs at least one known end' }
  if (typeof start === 'object' && typeof end === 'object' && firstDay(start) > lastDay(end))
    return { ok: false, reason: 'The span ends before it begins' }
  return { ok: true, value: { kind: 'interval', start, end } }
}

const SEASON_MONTHS: Readonly<Record<string, readonly [string, string]>> = {
  '21': ['03', '05'],
  '22': ['06', '08'],
  '23': ['09', '11'],
  '24': ['12', '02'], // the winter that begins in this year and ends in the next
}

function firstDay({ year, month, day }: EdtfPart): string {
  const first = month === null || month === 'XX' ? '01' : (SEASON_MONTHS[month]?.[0] ?? month)
  return `${year.replaceAll('X', '0')}-${first}-${day === null || day === 'XX' ? '01' : day}`
}

function lastDay({ year, month, day }: EdtfPart): string {
  if (month === '24' && year === '9999') return '9999-12-31'
  const lastYear = month === '24' ? String(Number(year) + 1).padStart(4, '0') : year.replaceAll('X', '9')
  const last = month === null || month === 'XX' ? '12' : (SEASON_MONTHS[month]?.[1] ?? month)
  const lastDayOfMonth = String(daysInMonth(Number(lastYear), Number(last))).padStart(2, '0')
  return `${lastYear}-${last}-${day === null || day === 'XX' ? lastDayOfMonth : day}`
}

/** First and last day that a date can mean, as `YYYY-MM-DD`; null where an end is open, unknown or no date. */
export function edtfBounds(text: string): { readonly from: string | null; readonly to: string | null } {
  const result = parseEdtf(text)
  if (!result.ok) return { from: null, to: null }
  const { value } = result
  const [start, end] = value.kind === 'date' ? [value.date, value.date] : [value.start, value.end]
  return {
    from: typeof start === 'object' ? firstDay(start) : null,
    to: typeof end === 'object' ? lastDay(end) : null,
  }
}

/**
 * A string that sorts dates by their first possible day, then by their last; empty for no date.
 * A span whose start is open or unknown stands at its end, the only day that it names.
 */
export function edtfSortKey(text: string): string {
  const { from, to } = edtfBounds(text)
  return from === null && to === null ? '' : `${from ?? to}|${to ?? '9999-12-31'}`
}

/** An EDTF level 1 date, as the field of a record; spaces around it are not stored. */
export const Edtf = z
  .string()
  .trim()
  .superRefine((text, context) => {
    const result = parseEdtf(text)
    if (!result.ok) context.addIssue({ code: 'custom', message: result.reason })
  })
