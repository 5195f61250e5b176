import type { DateRole, DateSuggestion } from '#domain/suggestion'
import { dayOf, edtfOf, plusDays, type Day } from './calendar.ts'
import { dateWordsIn, type DateWords } from './date-words.ts'
import { DATELINE_PLACE, HEADER } from './header.ts'
import { draftsIn } from '#intake/suggest/drafts'
import { oncePerReading, readText, type Reading, type Sentence } from '#intake/suggest/text/reading'
import type { Draft } from '#intake/suggest/draft'

/** What lies this many days before the document is background rather than the event. */
const BACKGROUND_DAYS = 45
const HEADER_LABEL = /^\s*(?:(?:date|published|updated|posted|issued)\s*:?\s*)?$/i
const AHEAD = /\b(?:will|due to|scheduled|set to|next|plans? to|expected to|tomorrow|is to|are to)\b/i

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
  const bySentence = Map.groupBy(drafts, ({ sentence }) => sentence)
  let at = 0
  return words.map((date) => {
    while ((reading.sentences[at]?.end ?? Infinity) <= date.start) at += 1
    const near = Array.from(
      { length: LONGEST_QUOTATION },
      (_, back) => bySentence.get(at - back) ?? [],
    ).flat()
    const { start, end, value } = date
    const role = roleOf(text, date, reading.sentences[at], near, today)
    return { text: text.slice(start, end), start, end, value, role }
  })
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

/** How many sentences a quotation may run on behind the words that report it. */
const LONGEST_QUOTATION = 8

function roleOf(
  text: string,
  date: DateWords,
  sentence: Sentence | undefined,
  near: readonly Draft[],
  today: Day | null,
): DateRole {
  if (!date.relative && isHeader(text, date.start)) return 'published'
  const draft = near.find(({ quote }) => quote.start <= date.start && date.end <= quote.end)
  const inContent = draft && draft.content.start <= date.start && date.end <= draft.content.end
  const before = near.some(
    ({ quote }) =>
      sentence && quote.start < sentence.end && date.end <= quote.start && quote.start - date.end < 12,
  )
  if ((draft && !inContent && draft.cue) || (!draft && before)) return 'said'
  if (today && date.value !== '' && isBackground(date.value, today)) return 'context'
  const ahead = sentence && AHEAD.test(sentence.text.slice(0, date.start - sentence.start))
  return ahead ? 'context' : 'happened'
}

/** Long before the document, or after it. */
function isBackground(value: string, today: Day): boolean {
  const [from = '', to] = value.split('/')
  const earliest = edtfOf(plusDays(today, -BACKGROUND_DAYS))
  const now = edtfOf(today)
  if (from.slice(0, 10) > now.slice(0, from.length)) return true
  if (to !== undefined && to !== '' && from.length < 10) return true
  return from < earliest.slice(0, from.length)
}
