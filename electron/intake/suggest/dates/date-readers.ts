import { dayAway, dayOf, edtfOf, monthAway, ofMonth, ofWeekday, type Day, type Toward } from './calendar.ts'

/** What a reader of words that name a date knows beside them. */
export interface Clock {
  /** The day of the document. */
  readonly today: Day | null
  /** The date that the words count from: the one before them, as EDTF. */
  readonly last: string
  /** The latest one before them that is a day; for “two weeks later”. */
  readonly lastDay: string
  /** Whether the words before look ahead: “will meet”, “scheduled for”. */
  readonly ahead: boolean
}
const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const TENS: Readonly<Record<string, number>> = { thirty: 30, forty: 40, fifty: 50 }
export const numberOf = (words: string) => {
  const word = words.toLowerCase()
  if (/^\d+$/.test(word)) return Number(word)
  return /^an?$/.test(word) ? 1 : (TENS[word] ?? NUMBERS.indexOf(word))
}

/** So many units before or behind a date, as exact as the unit. */
export function away(
  { last, lastDay }: Pick<Clock, 'last' | 'lastDay'>,
  unit: string,
  count: number,
): string {
  const from = /^(?:day|night|week|fortnight)/.test(unit) ? lastDay : last
  const [year = '', month] = from.split('/')[0]!.replace(/[~?]$/, '').split('-')
  if (year === '') return ''
  const day = dayOf(from.split('/').at(count > 0 ? -1 : 0))
  if (/^(?:day|night)/.test(unit)) return dayAway(day, count)
  if (/^(?:week|fortnight)/.test(unit)) {
    const weeks = dayAway(day, count * (unit.startsWith('f') ? 14 : 7))
    return weeks && `${weeks}~`
  }
  if (unit.startsWith('month'))
    return month && Number(month) <= 12 ? monthAway({ year: Number(year), month: Number(month) }, count) : ''
  return String(Number(year) + count * (unit.startsWith('decade') ? 10 : 1))
}

export const todayOf = ({ today }: Clock) => (today ? edtfOf(today) : '')
export const towardOf = (words: string, { ahead }: Clock): Toward =>
  /\b(?:last|past|since)\b/i.test(words)
    ? 'past'
    : ahead || /\b(?:next|coming)\b/i.test(words)
      ? 'future'
      : 'near'

export function weekday(words: string, name: string | undefined, clock: Clock): string {
  const near = ofWeekday(clock.today, name)
  if (/\b(?:last|past|next|coming)\b/i.test(words))
    return ofWeekday(clock.today, name, towardOf(words, clock))
  return clock.ahead && near !== todayOf(clock) ? ofWeekday(clock.today, name, 'future') : near
}

export const month = (words: string, name: string | undefined, clock: Clock) => {
  const near = ofMonth(clock.today, name)
  const toward = towardOf(words, clock)
  // “in March”, of a month that runs, is that month whatever lies ahead.
  return near === monthAway(clock.today, 0) && !/\b(?:last|next)\b/i.test(words)
    ? near
    : ofMonth(clock.today, name, undefined, toward)
}

/** “16 October of that year”: of the date before. */
export const yearOf = (words: string | undefined, { last }: Clock) =>
  words && /^(?:that|the same)/.test(words) ? last.slice(0, 4) : words

/** The day of a number in the month of the day before it, and never behind the document. */
export function dayOfMonth(number: number, { lastDay, today }: Clock): string {
  const near = dayOf(lastDay.split('/').at(-1)) ?? today
  if (!near || number < 1 || number > 31) return ''
  const own = `${monthAway(near, 0)}-${String(number).padStart(2, '0')}`
  return today && own > edtfOf(today) ? own.replace(monthAway(near, 0), monthAway(near, -1)) : own
}

export const yearsOf = (from = '', to = '') => {
  const full = to.length === 2 ? from.slice(0, 2) + to : to
  return full > from ? `${from}/${full}` : ''
}

/** A date as approximate as the words say. */
export const roughly = (how: string | undefined, value: string) =>
  !how || !value
    ? value
    : /^(?:just|only|barely|exactly)$/i.test(how)
      ? value.replace('~', '')
      : `${value.replace('~', '')}~`
