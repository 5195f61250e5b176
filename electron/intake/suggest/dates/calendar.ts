import { daysInMonth, parseEdtf } from '#domain/edtf'
import { MONTHS } from '#domain/months'
import { SEASONS, WEEKDAYS } from '#intake/suggest/lexicon/date-pieces'

/** A day as numbers; month 1–12. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const pad = (number: number) => String(number).padStart(2, '0')
export const edtfOf = ({ year, month, day }: Day) => `${year}-${pad(month)}-${pad(day)}`
const monthOf = (name: string) =>
  MONTHS.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase().slice(0, 3))) + 1

export function dayOf(edtf: string | null | undefined): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(edtf ?? '')
  if (!match || !parseEdtf(match[0]).ok) return null
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

export function plusDays({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month - 1, day + days))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
export const weekdayOf = ({ year, month, day }: Day) => new Date(Date.UTC(year, month - 1, day)).getUTCDay()

/** An interval of two EDTF values; empty where one of them is not known. */
export const span = (from: string, to: string) => (from && to ? `${from}/${to}` : '')

export const dayAway = (from: Day | null, days: number) => (from ? edtfOf(plusDays(from, days)) : '')
const mondayOf = (day: Day) => plusDays(day, -((weekdayOf(day) + 6) % 7))
export function weekAway(today: Day | null, weeks: number, firstDay = 0): string {
  if (!today) return ''
  const monday = plusDays(mondayOf(today), weeks * 7)
  return span(edtfOf(plusDays(monday, firstDay)), edtfOf(plusDays(monday, 6)))
}
/** The week up to the day of the document: “earlier this week”. */
export const weekSoFar = (today: Day | null) => (today ? span(edtfOf(mondayOf(today)), edtfOf(today)) : '')
export function monthAway(from: Pick<Day, 'year' | 'month'> | null, months: number): string {
  if (!from) return ''
  const index = from.year * 12 + from.month - 1 + months
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}`
}
export const yearAway = (from: Pick<Day, 'year'> | null, years: number) =>
  from ? String(from.year + years) : ''

/** Which of the days or months of a name is meant: the nearest one, or one before or behind the document. */
export type Toward = 'near' | 'past' | 'future'

/** The year of a month without one; “near” is rather before the document than after it. */
function yearOf(today: Day | null, month: number, toward: Toward): number | null {
  if (!today) return null
  if (toward === 'past') return month >= today.month ? today.year - 1 : today.year
  if (toward === 'future') return month < today.month ? today.year + 1 : today.year
  return month > today.month + 3 ? today.year - 1 : month < today.month - 9 ? today.year + 1 : today.year
}

/** A year as it is written: “2021”, “last year”. */
const fullYear = (today: Day | null, year: string): number | null =>
  /^\d{4}$/.test(year)
    ? Number(year)
    : today && today.year + (/^last/i.test(year) ? -1 : /^next/i.test(year) ? 1 : 0)

export function ofDay(today: Day | null, monthName = '', day = '', year?: string): string {
  const month = monthOf(monthName)
  const full = year ? fullYear(today, year) : yearOf(today, month, 'near')
  if (full === null || Number(day) < 1 || Number(day) > daysInMonth(full, month)) return ''
  return edtfOf({ year: full, month, day: Number(day) })
}

export function ofMonth(today: Day | null, monthName = '', year?: string, toward: Toward = 'near'): string {
  const month = monthOf(monthName)
  const full = year ? fullYear(today, year) : yearOf(today, month, toward)
  return full === null ? '' : `${full}-${pad(month)}`
}

export function lastDayOf(yearMonth: string): string {
  const [year = 0, month = 0] = yearMonth.split('-').map(Number)
  return month ? `${yearMonth}-${pad(daysInMonth(year, month))}` : ''
}

/** A season, code 21–24 of its year; without a year the one that runs, or the one before or behind it. */
export function ofSeason(today: Day | null, name = '', year?: string, toward: Toward = 'near'): string {
  const index =
    name.toLowerCase() === 'fall' ? 2 : SEASONS.findIndex((season) => season === name.toLowerCase())
  if (year) return `${fullYear(today, year) ?? ''}-${21 + index}`
  if (!today) return ''
  // Winter is counted to the year in which it begins.
  const running = Math.floor(((today.month + 9) % 12) / 3)
  const current = today.month <= 2 ? today.year - 1 : today.year
  const passed = toward === 'past' ? index >= running : index > running
  const to = toward === 'future' ? (index < running ? 1 : 0) : passed ? -1 : 0
  return `${current + to}-${21 + index}`
}

/** A weekday up to the day of the document, that day among them, or the next one behind it. */
export function ofWeekday(today: Day | null, name = '', toward: Toward = 'near'): string {
  if (!today) return ''
  const back = (weekdayOf(today) - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7
  if (toward === 'future') return dayAway(today, 7 - back)
  return dayAway(today, toward === 'past' && back === 0 ? -7 : -back)
}
