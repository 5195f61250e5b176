import { daysInMonth, parseEdtf, type EdtfEnd, type EdtfPart } from './edtf.ts'

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
const SEASONS: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
}

const monthName = (month: string, short: boolean) => {
  const name = MONTHS[Number(month) - 1] ?? month
  return short ? name.slice(0, 3) : name
}

function yearWords(year: string): string {
  if (year === 'XXXX') return 'an unknown year'
  if (year.endsWith('XXX')) return `some year from ${year[0]}000 to ${year[0]}999`
  if (year.endsWith('XX')) return `some year from ${year.slice(0, 2)}00 to ${year.slice(0, 2)}99`
  return year.endsWith('X') ? `the ${year.slice(0, 3)}0s` : year
}

function plain({ year, month, day }: EdtfPart, short: boolean): string {
  if (month === null) return yearWords(year)
  if (month === 'XX') return `${year}, month not known`
  const season = SEASONS[month]
  if (season) return `${season} ${year}`
  const ofYear = `${monthName(month, short)} ${year}`
  if (day === null) return ofYear
  return day === 'XX' ? `${ofYear}, day not known` : `${Number(day)} ${ofYear}`
}

function partWords(part: EdtfPart, short: boolean): string {
  const words = plain(part, short)
  if (part.uncertain && part.approximate) return `about ${words} (uncertain)`
  return part.approximate ? `about ${words}` : part.uncertain ? `${words} (uncertain)` : words
}

const exactDay = (end: EdtfEnd): end is EdtfPart =>
  typeof end === 'object' &&
  !end.uncertain &&
  !end.approximate &&
  end.day !== null &&
  end.day !== 'XX' &&
  end.month !== null

/**
 * What an EDTF date means, in English words: `3–4 September 2023`, `about July 2023`, `since 2022`.
 * A text that is no EDTF date comes back unchanged.
 * @param short months as three letters, for lists.
 */
export function edtfWords(text: string, { short = false }: { short?: boolean } = {}): string {
  const result = parseEdtf(text)
  if (!result.ok) return text
  if (result.value.kind === 'date') return partWords(result.value.date, short)
  const { start, end } = result.value
  if (end === 'open') return `since ${partWords(start as EdtfPart, short)}`
  if (start === 'open') return `until ${partWords(end as EdtfPart, short)}`
  if (end === 'unknown') return `from ${partWords(start as EdtfPart, short)}, end not known`
  if (start === 'unknown') return `to ${partWords(end, short)}, start not known`
  if (exactDay(start) && exactDay(end) && start.year === end.year) {
    if (start.month === end.month)
      return start.day === end.day
        ? plain(start, short)
        : `${Number(start.day)}–${Number(end.day)} ${monthName(start.month!, short)} ${start.year}`
    return `${Number(start.day)} ${monthName(start.month!, short)} – ${plain(end, short)}`
  }
  return `${partWords(start, short)} – ${partWords(end, short)}`
}

const pad = (text: string | number) => String(text).padStart(2, '0')
const monthNumber = (name: string) => {
  const at = MONTHS.findIndex(
    (month) => name.length >= 3 && month.toLowerCase().startsWith(name.toLowerCase()),
  )
  return at >= 0 ? at + 1 : /^sept$/i.test(name) ? 9 : null
}

/**
 * Turns what people type for a date (`4 Sep 2023`, `September 4, 2023`, `3-4 Sept 2023`, `July 2023`,
 * `about 2023`) into EDTF. What is EDTF already stays as it is.
 * A date of figures alone with slashes or dots is refused, because 4/9/2023 means two days.
 * @returns the EDTF text, or the reason why none was understood.
 */
export function readDate(
  typed: string,
): { readonly ok: true; readonly edtf: string } | { readonly ok: false; readonly reason: string } {
  const text = typed.trim()
  const direct = parseEdtf(text)
  if (direct.ok) return { ok: true, edtf: text }
  if (/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(text))
    return { ok: false, reason: `“${text}” can mean two days. Write 2023-09-04 or 4 Sep 2023` }
  const about = /^(about|around|circa|ca\.?|c\.)\s+/i.exec(text)
  const rest = (about ? text.slice(about[0].length) : text).replace(/\s*\((uncertain)\)$|\?$/i, '?')
  const sure = rest.replace(/\?$/, '').trim()
  const mark = about && rest.endsWith('?') ? '%' : about ? '~' : rest.endsWith('?') ? '?' : ''
  const dayFirst = /^(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?\.?\s+([A-Za-z]+)\.?,?\s+(\d{4})$/.exec(sure)
  const monthFirst = /^([A-Za-z]+)\.?\s+(\d{1,2})(?:\s*[-–]\s*(\d{1,2}))?,?\s+(\d{4})$/.exec(sure)
  const monthOnly = /^([A-Za-z]+)\.?,?\s+(\d{4})$/.exec(sure)
  const [day, lastDay, name, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3], dayFirst[4]]
    : monthFirst
      ? [monthFirst[2], monthFirst[3], monthFirst[1], monthFirst[4]]
      : [undefined, undefined, monthOnly?.[1], monthOnly?.[2]]
  const month = name ? monthNumber(name) : null
  const season = Object.entries(SEASONS).find(([, word]) => word === name?.toLowerCase())?.[0]
  const candidate =
    month && year
      ? [day, lastDay]
          .filter((d, at) => at === 0 || d !== undefined)
          .map((d) => `${year}-${pad(month)}${d ? `-${pad(d)}` : ''}${mark}`)
          .join('/')
      : season && year && !day
        ? `${year}-${season}${mark}`
        : /^\d{4}$/.test(sure)
          ? `${sure}${mark}`
          : null
  if (candidate === null) return { ok: false, reason: direct.reason }
  const parsed = parseEdtf(candidate)
  return parsed.ok ? { ok: true, edtf: candidate } : { ok: false, reason: parsed.reason }
}

/** A calendar day `YYYY-MM-DD` in words (`4 September 2023`), for instants cut to their day. */
export function dayWords(day: string, { short = false }: { short?: boolean } = {}): string {
  const [year, month, date] = day.slice(0, 10).split('-')
  if (!year || !month || !date || Number(date) > daysInMonth(Number(year), Number(month))) return day
  return edtfWords(`${year}-${month}-${date}`, { short })
}
