import { dayWords, readDate } from '#domain/edtf-words'

type Read<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly reason: string }

/** One whole day as people type it, `6 Sep 2023`, as `YYYY-MM-DD`. */
export function readDay(typed: string): Read<string> {
  const read = readDate(typed)
  if (!read.ok) return read
  return /^\d{4}-\d{2}-\d{2}$/.test(read.edtf)
    ? { ok: true, value: read.edtf }
    : { ok: false, reason: 'A whole day is needed, such as 6 Sep 2023' }
}

const TIME = /(?:,|\s|T|\bat\b)+(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?\s*(?:UTC|GMT|Z)?$/i

/** A day with a time in UTC, `6 Sep 2023 18:00`, as an instant. A day alone means until its end, 23:59. */
export function readInstant(typed: string): Read<string> {
  const text = typed.trim().replace(/\s*\b(?:UTC|GMT)$/i, '')
  const time = TIME.exec(text)
  const day = readDay(time ? text.slice(0, time.index) : text)
  if (!day.ok) return day
  const [, hour = '23', minute = '59'] = time ?? []
  if (Number(hour) > 23 || Number(minute) > 59)
    return { ok: false, reason: `${hour}:${minute} is no time of day` }
  return { ok: true, value: `${day.value}T${hour.padStart(2, '0')}:${minute}:00.000Z` }
}

/** `6 September 2023, 18:00 UTC`. */
export const instantWords = (instant: string, options?: { readonly short?: boolean }): string =>
  `${dayWords(instant.slice(0, 10), options)}, ${instant.slice(11, 16)} UTC`
