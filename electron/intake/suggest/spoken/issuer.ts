import type { Utf16Range } from '#domain/quotation'
import {
  BODY_LINE,
  BODY_NOUN,
  FIRM,
  ISSUED_BY,
  PAPER_LINE,
  RECORD_LINE,
} from '#intake/suggest/lexicon/institutions'
import { oncePerReading, type Reading } from '#intake/suggest/text/reading'

/** Whoever publishes a text that is an institution's own: a communiqué, a press note, a statement. */
export interface Issuer {
  /** The name in the heading; null where only “we” speak. */
  readonly name: Utf16Range | null
  /** Where the text speaks of it: “The Ministry”, “We”, in order. */
  readonly mentions: readonly Utf16Range[]
  /** Whether it is the record of a meeting: what stands behind a speaker's words is theirs, not the issuer's. */
  readonly isRecord: boolean
}

/** How far a heading goes, in UTF-16 units, and how many lines it may have. */
const HEADING = 600
const LINES = 8
/** So many sentences begin with “We” where a group speaks without a heading. */
const WE = 3

/** The issuer of a text; null where it is nobody's own. */
export const issuerOf = oncePerReading((reading): Issuer | null => {
  const { text, sentences } = reading
  const lines = headingOf(text)
  const isPaper = lines.some(({ start, end }) => PAPER_LINE.test(text.slice(start, end)))
  const name =
    lines.map((line) => bodyOn(text, line)).find((found) => found !== null) ??
    (isPaper ? firmOn(text, lines) : null)
  const we = sentences.filter(({ text, quoted }) => quoted.length === 0 && /^We[ ,]/.test(text)).length
  const mentions = mentionsOf(reading, name)
  const isRecord = lines.some(({ start, end }) => RECORD_LINE.test(text.slice(start, end)))
  return isPaper || isRecord || (name !== null && mentions.length > 0) || we >= WE
    ? { name, mentions, isRecord }
    : null
})

/** Whether words are those by which a text calls its issuer, or its name. */
export function isOwnName({ text }: Reading, { name, mentions }: Issuer, range: Utf16Range): boolean {
  const mention = mentions[firstFrom(mentions, range.start)]
  if (mention?.start === range.start && range.end <= mention.end) return true
  const bare = (one: Utf16Range) => text.slice(one.start, one.end).replace(/^the /i, '')
  return name !== null && bare(name) === bare(range)
}

/** The words by which the text last called its issuer before a place, or called it first behind. */
export const mentionNear = ({ mentions }: Issuer, at: number): Utf16Range | null =>
  mentions[firstFrom(mentions, at) - 1] ?? mentions[0] ?? null

/** Index of the first mention that begins at a place or behind it. */
function firstFrom(mentions: readonly Utf16Range[], at: number): number {
  let low = 0
  for (let high = mentions.length; low < high;) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < at) low = middle + 1
    else high = middle
  }
  return low
}

/** The lines before the text proper. */
function headingOf(text: string): Utf16Range[] {
  const lines: Utf16Range[] = []
  let start = 0
  for (const line of text.slice(0, HEADING).split('\n')) {
    const trimmed = line.trim()
    const from = start + line.indexOf(trimmed)
    start += line.length + 1
    if (trimmed === '') continue
    if (/[.!?]$/.test(trimmed) || lines.length >= LINES) break
    lines.push({ start: from, end: from + trimmed.length })
  }
  return lines
}

/** The body that a line of the heading names. */
function bodyOn(text: string, { start, end }: Utf16Range): Utf16Range | null {
  const line = text.slice(start, end)
  const found = PAPER_LINE.test(line) ? ISSUED_BY.exec(line) : BODY_LINE.exec(line)
  const name = found?.[1]
  if (!found || name === undefined || !nounsOf(name)) return null
  // A headline in capitals is no letterhead.
  if (!PAPER_LINE.test(line) && !/^\p{Lu}\p{L}*(?: (?:of|for|and|the|on|to|in|\p{Lu}\S*))*$/u.test(name))
    return null
  const from = start + found.index + found[0].indexOf(name)
  return { start: from, end: from + name.length }
}

/** The nouns by which a body of that name may call itself, as they are written in a sentence. */
const nounsOf = (name: string): string =>
  [
    ...new Set(
      [...name.matchAll(BODY_NOUN)].map(([noun]) => noun[0]!.toUpperCase() + noun.slice(1).toLowerCase()),
    ),
  ].join('|')

/** A line with nothing but a name, such as a firm's, of which the text speaks again. */
function firmOn(text: string, lines: readonly Utf16Range[]): Utf16Range | null {
  for (const { start, end } of lines) {
    const name = text.slice(start, end).replace(FIRM, '')
    if (
      /^\p{Lu}[\p{L}’'&-]*(?: (?:of|for|and|the|&|\p{Lu}[\p{L}’'.-]*)){0,6}$/u.test(name) &&
      text.includes(name, end)
    )
      return { start, end: start + name.length }
  }
  return null
}

/** “The Ministry”, “the Group”, “we” and the whole name, outside of quotations. */
function mentionsOf({ text, sentences }: Reading, name: Utf16Range | null): Utf16Range[] {
  const whole = name && text.slice(name.start, name.end).replace(/^the /i, '')
  const nouns = whole && nounsOf(whole)
  const own = [
    '\\b[Ww]e\\b',
    ...(whole ? [`\\b(?:[Tt]he )?${whole.replace(/[^\p{L}\p{N} ]/gu, '.')}(?![\\p{L}-])`] : []),
    ...(whole ? [`\\b[Tt]he (?:${nouns || 'Company'})(?! (?:of|for|in)\\b)(?![\\p{L}-])`] : []),
  ]
  const pattern = new RegExp(own.join('|'), 'gu')
  return sentences
    .filter(({ start }) => start >= (name?.end ?? 0))
    .flatMap((sentence) =>
      [...sentence.text.matchAll(pattern)]
        .map(({ 0: words, index }) => ({
          start: sentence.start + index,
          end: sentence.start + index + words.length,
        }))
        .filter(({ start }) => !sentence.quoted.some((span) => span.start <= start && start < span.end)),
    )
}
