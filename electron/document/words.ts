import { dayWords, edtfWords } from '#domain/edtf-words'
import type { OutlineTarget } from '#briefing/outline'
import type { Place } from '#domain/incident'
import type { ResponseType, StatementKind } from '#domain/kinds'

/** The word that stands, in the kind's colour, before what was said. */
export const KIND_WORDS: Readonly<Record<StatementKind, string>> = {
  claim: 'Claim',
  denial: 'Denial',
  confirmation: 'Confirmation',
  deferral: 'Deferral',
  suspicion: 'Suspicion, not stated as fact',
  call: 'Call',
  'no comment': 'No comment',
}

/** How an answer leads to what it answers. */
export const RESPONSE_WORDS: Readonly<Record<ResponseType, string>> = {
  denies: 'Denies',
  confirms: 'Confirms',
  'disputes in part': 'Disputes in part',
  defers: 'Defers',
  qualifies: 'Qualifies',
  withdraws: 'Withdraws',
}

/** The colour of an answer is that of the statement kind it comes from. */
export const RESPONSE_TONE: Readonly<Record<ResponseType, StatementKind>> = {
  denies: 'denial',
  confirms: 'confirmation',
  'disputes in part': 'denial',
  defers: 'deferral',
  qualifies: 'deferral',
  withdraws: 'denial',
}

/** Stands where a source names nobody; its own voice is never given to anybody. */
export const NOBODY = 'Unattributed (the source’s own voice)'

export const targetWords = ({ who, label, proposition }: OutlineTarget): string =>
  label === null ? `${who ?? 'unattributed'}: “${shorten(proposition)}”` : (who ?? 'unattributed')

/** The time of day of an instant: `18:00 UTC`. */
export const timeWords = (instant: string): string => `${instant.slice(11, 16)} UTC`

/** An instant in UTC: `6 September 2023, 18:00 UTC`. */
export const instantWords = (instant: string, options: { short?: boolean } = {}): string =>
  `${dayWords(instant, options)}, ${timeWords(instant)}`

/** The wall clock of a zone at an instant, `03:40 Europe/Kyiv`; null where the zone is unknown or UTC. */
function zoneWords(instant: string, zone: string | null): string | null {
  if (zone === null || /^(Etc\/)?(UTC|GMT)$/.test(zone)) return null
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    })
    return `${parts.format(new Date(instant))} ${zone}`
  } catch {
    return null
  }
}

/** When something was, by the most that is known of it; null where nothing is. */
export function whenWords(
  { date, instant, zone }: { date: string; instant: string | null; zone: string | null },
  options: { short?: boolean } = {},
): string | null {
  if (instant === null) return date === '' ? null : edtfWords(date, options)
  const local = zoneWords(instant, zone)
  return `${instantWords(instant, options)}${local === null ? '' : ` (${local})`}`
}

const metres = (radius: number) =>
  radius >= 1_000 ? `${Math.round(radius / 100) / 10}\u00A0km` : `${Math.round(radius)}\u00A0m`

/** Where it was: name, country, coordinates and how exactly they are known; null where nothing is. */
export function placeWords({ name, country, latitude, longitude, precision }: Place): string | null {
  const land = country === null ? null : countryName(country)
  const point =
    latitude === null || longitude === null
      ? null
      : `${degrees(latitude, 'N', 'S')} ${degrees(longitude, 'E', 'W')}` +
        (precision === null ? '' : ` (within\u00A0${metres(precision)})`)
  const parts = [name.trim() || null, land, point].filter((part) => part !== null)
  return parts.length === 0 ? null : [...new Set(parts)].join(', ')
}

const degrees = (value: number, positive: string, negative: string) =>
  `${Math.abs(value).toFixed(3)}°\u00A0${value < 0 ? negative : positive}`

function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'region' }).of(code) ?? code
  } catch {
    return code
  }
}

/** `contested, 4–5 September 2023`. */
export const dated = (words: string, date: string): string =>
  date === '' ? words : `${words}, ${edtfWords(date)}`

/** The words of a date for a narrow column: a span breaks at its dash, and nowhere else. */
export const narrowDate = (words: string): string =>
  words.includes(' – ') ? words.replaceAll(' ', '\u00A0').replace('\u00A0–\u00A0', '\u00A0– ') : words

/** Words of the program's own lists with a capital at their head. */
export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/**
 * A name at the head of a line, `The mayor`; one whose first word has a capital of its own stays as it is (`iPhone`).
 */
export const sentenceHead = (name: string): string => (/^\S*\p{Lu}/u.test(name) ? name : sentenceCase(name))

/** How a statement that was answered says so. */
export const ANSWERED_WORDS: Readonly<Record<ResponseType, string>> = {
  denies: 'Denied',
  confirms: 'Confirmed',
  'disputes in part': 'Disputed in part',
  defers: 'Deferred',
  qualifies: 'Qualified',
  withdraws: 'Withdrawn',
}

/** Words on one line, cut at the end of a word where they are longer than the limit. */
export function shorten(words: string, limit = 120): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= limit) return line
  const cut = line.slice(0, limit - 1)
  const blank = cut.lastIndexOf(' ')
  // Words without blanks between them, or a very long one, are cut where the room ends.
  return `${cut
    .slice(0, blank >= limit / 2 ? blank : undefined)
    .trimEnd()
    .toWellFormed()}…`
}

/** About how wide letters are, measured by a small Latin one: in one line, a Chinese title has half as many. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF00-\uFF60]/u,
    1.8,
  ],
  [/[\p{Lu}mw]/u, 1.4],
  [/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{N}\p{P}\s]/u, 1],
  [/./u, 1.4],
]

/** Words on one line that has room for so many small Latin letters. */
export function shortenToFit(words: string, room: number): string {
  let width = 0
  let length = 0
  for (const letter of words.replace(/\s+/g, ' ').trim()) {
    width += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0
    if (width > room) break
    length += letter.length
  }
  return shorten(words, length)
}
