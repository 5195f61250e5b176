import { MONTHS } from './months.ts'
import { readFigures } from './edtf-figures.ts'
import { parseEdtf, type EdtfEnd, type EdtfPart } from './edtf.ts'

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

const marked = (words: string, { approximate, uncertain }: EdtfPart) =>
  `${approximate ? 'about ' : ''}${words}${uncertain ? ' (uncertain)' : ''}`

const partWords = (part: EdtfPart, short: boolean) => marked(plain(part, short), part)

/** Two days of one year, equally certain: their span can share the month or the year. */
const areDaysOfOneYear = (start: EdtfPart, end: EdtfPart) =>
  start.day !== null &&
  end.day !== null &&
  start.year === end.year &&
  start.uncertain === end.uncertain &&
  start.approximate === end.approximate

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
  const words = (part: EdtfEnd) => (typeof part === 'string' ? part : partWords(part, short))
  if (end === 'open') return `since ${words(start)}`
  if (start === 'open') return `until ${words(end)}`
  if (end === 'unknown') return `from ${words(start)}, end not known`
  if (start === 'unknown') return `to ${words(end)}, start not known`
  if (!areDaysOfOneYear(start, end)) return `${words(start)} – ${words(end)}`
  const day = Number(start.day)
  if (start.month === end.month)
    return marked(start.day === end.day ? plain(start, short) : `${day}–${plain(end, short)}`, start)
  return start.uncertain || start.approximate
    ? `${words(start)} – ${words(end)}`
    : `${day} ${monthName(start.month ?? '', short)} – ${plain(end, short)}`
}

const pad = (text: string | number) => String(text).padStart(2, '0')

/** `01`–`12` for a month's name or its first three letters or more, `21`–`24` for a season. */
function monthCode(typed: string): string | null {
  const name = typed.toLowerCase()
  const month = name.length >= 3 ? MONTHS.findIndex((full) => full.toLowerCase().startsWith(name)) : -1
  if (month >= 0) return pad(month + 1)
  return name === 'fall' ? '23' : (Object.entries(SEASONS).find(([, season]) => season === name)?.[0] ?? null)
}

const DAY = /(\d{1,2})(?:st|nd|rd|th)?/.source
const NAME = /([a-z]+)\.?/.source
const DASH = /\s*(?:[-–—]|\bto\b)\s*/.source
const DAY_FIRST = new RegExp(`^${DAY}\\.?\\s+(?:of\\s+)?${NAME},?\\s+(\\d{4})$`, 'i')
const MONTH_FIRST = new RegExp(`^${NAME}\\s+${DAY},?\\s+(\\d{4})$`, 'i')
const MONTH_ONLY = new RegExp(`^${NAME},?\\s+(\\d{4})$`, 'i')
const DAYS_FIRST = new RegExp(`^${DAY}\\.?${DASH}${DAY}\\.?\\s+${NAME},?\\s+(\\d{4})$`, 'i')
const DAYS_LAST = new RegExp(`^${NAME}\\s+${DAY}${DASH}${DAY},?\\s+(\\d{4})$`, 'i')

/** Takes “about” and “(uncertain)” or “?” off a typed date and gives the EDTF mark that they stand for. */
function unmark(typed: string) {
  const core = typed.replace(/^(?:(?:about|around|circa|ca\.?)\s+|c\.\s*)/i, '')
  const sure = core.replace(/\s*(?:\(uncertain\)|\?)$/i, '')
  const [about, uncertain] = [core !== typed, sure !== core]
  return { core: sure.trim(), mark: about && uncertain ? '%' : about ? '~' : uncertain ? '?' : '' }
}

const dated = (year = '', name = '', day?: string) => {
  const month = monthCode(name)
  return month === null ? null : `${year}-${month}${day === undefined ? '' : `-${pad(day)}`}`
}

/** One typed date as EDTF, not yet checked for sense; null where nothing is recognised. */
function readPart(typed: string): string | null {
  const { core, mark } = unmark(typed.trim())
  let match: RegExpExecArray | null
  let date: string | null = null
  if ((match = DAY_FIRST.exec(core))) date = dated(match[3], match[2], match[1])
  else if ((match = MONTH_FIRST.exec(core))) date = dated(match[3], match[1], match[2])
  else if ((match = MONTH_ONLY.exec(core))) date = dated(match[2], match[1])
  else if ((match = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(core)))
    date = `${match[1]}-${pad(match[2] ?? '')}-${pad(match[3] ?? '')}`
  else if ((match = /^(?:the\s+)?(\d{3})0s$/i.exec(core))) date = `${match[1]}X`
  else if (parseEdtf(core).ok && !core.includes('/')) date = core
  return date === null ? null : date + mark
}

/** A typed span as EDTF, not yet checked for sense; null where none is recognised. */
function readSpan(typed: string): string | null {
  const { core, mark } = unmark(typed)
  const first = DAYS_FIRST.exec(core)
  const last = DAYS_LAST.exec(core)
  if (first ?? last) {
    const [, from, to, name, year] = first ?? [null, last?.[2], last?.[3], last?.[1], last?.[4]]
    const [start, end] = [dated(year, name, from), dated(year, name, to)]
    return start && end && `${start}${mark}/${end}${mark}`
  }
  const oneEnded = [
    [/^since\s+(.+)$/i, '', '/..'],
    [/^(?:until|till)\s+(.+)$/i, '../', ''],
    [/^from\s+(.+), end not known$/i, '', '/'],
    [/^to\s+(.+), start not known$/i, '/', ''],
  ] as const
  for (const [pattern, before, behind] of oneEnded) {
    const part = readPart(pattern.exec(typed)?.[1] ?? '')
    if (part) return `${before}${part}${behind}`
  }
  const ends = typed
    .replace(/^from\s+/i, '')
    .split(/\s+(?:to|until|till|[-/])\s+|\s*[–—]\s*|(?<=^\d{4})-(?=\d{4}$)/i)
  if (ends.length !== 2) return null
  const [from = '', to = ''] = ends
  const end = readPart(to)
  const year = /\d{4}/.exec(to)?.[0]
  const start = readPart(/\d{4}/.test(from) ? from : `${from} ${year}`)
  return start && end && `${start}/${end}`
}

/**
 * Turns what people type for a date (`4 Sep 2023`, `September 4th, 2023`, `3-4 Sept 2023`, `July 2023`,
 * `about 2023`, `since 2022`, `30 August – 2 September 2023`) into EDTF. What is EDTF already stays as it is.
 * A date of figures alone that does not begin with its year is refused, because 4/9/2023 means two days; what
 * it may mean is said by `suggestEdtf`.
 * @returns the EDTF text, or the reason why none was understood.
 */
export function readDate(
  typed: string,
): { readonly ok: true; readonly edtf: string } | { readonly ok: false; readonly reason: string } {
  const text = typed.trim().replace(/\s+/g, ' ')
  const direct = parseEdtf(text)
  if (direct.ok) return { ok: true, edtf: text }
  const figures = readFigures(text)
  if (figures) return { ok: false, reason: figures.reason }
  const candidate = readSpan(text) ?? readPart(text)
  if (candidate !== null) {
    const parsed = parseEdtf(candidate)
    return parsed.ok ? { ok: true, edtf: candidate } : { ok: false, reason: parsed.reason }
  }
  const namesMonth = (text.match(/[a-z]+/gi) ?? []).some((word) => monthCode(word) !== null)
  if (namesMonth && !/\d{4}/.test(text))
    return { ok: false, reason: `“${text}” needs a year of four digits, as in 4 September 2023` }
  return direct
}

/** A calendar day `YYYY-MM-DD` in words (`4 September 2023`), for instants cut to their day. */
export function dayWords(day: string, { short = false }: { short?: boolean } = {}): string {
  const date = day.slice(0, 10)
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && parseEdtf(date).ok ? edtfWords(date, { short }) : day
}
