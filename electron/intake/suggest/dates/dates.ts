import type { DateSuggestion } from '#domain/suggestion'
import { dayOf, type Day } from './calendar.ts'
import { dateWordsIn, type DateWords } from './date-words.ts'
import { DATELINE_PLACE, HEADER } from './header.ts'
import { rolesOf } from './roles.ts'
import { draftsIn } from '#intake/suggest/drafts'
import { oncePerReading, readText, type Reading } from '#intake/suggest/text/reading'
import type { Draft } from '#intake/suggest/draft'

const HEADER_LABEL = /^\s*(?:(?:date|published|updated|posted|issued)\s*:?\s*)?$/i

/**
 * The dates of a text: when something was said, when it happened, when the document was published. The date of a
 * header is the document's and never the event's; “on Monday” has a value only where the document has a date.
 */
export function suggestDates(
  text: string,
  options: { readonly documentDate?: string | null } = {},
): DateSuggestion[] {
  const reading = readText(text)
  return datesOf(reading, draftsIn(reading), options.documentDate ?? null)
}

/** As `suggestDates`, where the statements of the text are known already. */
export function datesOf(
  reading: Reading,
  drafts: readonly Draft[],
  documentDate: string | null,
): DateSuggestion[] {
  const { text } = reading
  const { today, words } = wordsOn(reading, documentDate)
  const isPublished = ({ relative, start }: DateWords) => !relative && isHeader(text, start)
  const roles = rolesOf(reading, drafts, words, isPublished, today)
  return words.map(({ start, end, value }, at) => ({
    ...{ text: text.slice(start, end), start, end, value },
    role: roles[at] ?? 'context',
  }))
}

interface Words {
  /** The day of the document; null where neither it nor its header tells. */
  readonly today: Day | null
  readonly words: readonly DateWords[]
}

const wordsByDate = oncePerReading(() => new Map<string | null, Words>())

/** The words of a text that name a date, read once for each date of the document. */
export function wordsOn(reading: Reading, documentDate: string | null): Words {
  const byDate = wordsByDate(reading)
  const known = byDate.get(documentDate)
  if (known) return known
  const today = dayOf(documentDate) ?? headerDay(reading.text)
  const words = { today, words: dateWordsIn(reading.text, today) }
  byDate.set(documentDate, words)
  return words
}

/** The day in the header of a text; null where it has none. */
function headerDay(text: string): Day | null {
  const dates = dateWordsIn(text.slice(0, HEADER), null)
  return dayOf(dates.find(({ value, start }) => dayOf(value) !== null && isHeader(text, start))?.value)
}

function isHeader(text: string, start: number): boolean {
  if (start > HEADER) return false
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', start)
  const before = text.slice(lineStart, start)
  if (HEADER_LABEL.test(before) || DATELINE_PLACE.test(before)) return true
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd).trim()
  return line.length < 100 && !/[.!?]["”’]?$/.test(line) && /\d{4}/.test(line)
}
