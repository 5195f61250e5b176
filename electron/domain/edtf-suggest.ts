import { parseEdtf } from './edtf.ts'
import { readFigures } from './edtf-figures.ts'
import { readDate } from './edtf-words.ts'

/** Words before a date that leave it less exact than EDTF can say, or say it with another word. */
const BEFORE = /^(?:not later than|no later than|earlier than|before|by|up to)\s+/i
const AFTER = /^(?:not earlier than|no earlier than|later than|after|onwards? from|starting)\s+/i
const ABOUT = /^(?:approximately|approx\.?|roughly|probably|circa|about|around|ca?\.?|~)\s*/i
const PART_OF = /^(?:the\s+)?(?:early|mid|late|beginning of|start of|middle of|end of)[\s-]+(?:in\s+)?/i
const ON = /^(?:on|in|during)\s+|^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+/i
/** A day with a time behind it, as logs and web pages write it. */
const TIME = /[T\s,]+(?:at\s+)?\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:Z|UTC|GMT|[ap]m|[+-]\d{2}:?\d{2})?$/i

/** The EDTF dates that a text without a word around it may mean. */
function readings(text: string): readonly string[] {
  const read = readDate(text)
  if (read.ok) return [read.edtf]
  const figures = readFigures(text)
  if (figures) return figures.readings.length > 0 ? figures.readings : monthOf(text)
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact) return [`${compact[1]}-${compact[2]}-${compact[3]}`]
  const month = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? /^(\d{4})[./-](\d{1,2})$/.exec(text)
  if (month) {
    const [one = '', two = ''] = month.slice(1)
    const [year, number] = one.length === 4 ? [one, two] : [two, one]
    return [`${year}-${number.padStart(2, '0')}`]
  }
  return monthOf(text)
}

/** The month of a day that it does not have: `31.02.2023`, `31 September 2023`, `2023-02-31`. */
function monthOf(text: string): string[] {
  const read = readDate(text.replace(/^\d{1,2}(?:st|nd|rd|th)?\.?\s+(?=[a-z])/i, ''))
  if (read.ok) return [read.edtf]
  const figures = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4})$/.exec(text)
  if (figures) return [`${figures[3]}-${(figures[2] ?? '').padStart(2, '0')}`]
  const yearFirst = /^(\d{4}-\d{2})-\d{2}$/.exec(text)
  return yearFirst?.[1] ? [yearFirst[1]] : []
}

const spanned = (edtf: string, before: string, behind: string) =>
  edtf.includes('/') ? edtf : `${before}${edtf}${behind}`
const marked = (edtf: string) => (/[?~%/]/.test(edtf) ? edtf : `${edtf}~`)

/**
 * What a text that `readDate` does not take may mean: `4.9.2023`, `04/09/2023` (two days), `before 2023-09-04`,
 * `early September 2023`, `31.02.2023` (its month). English month names only.
 * @returns EDTF dates, the likelier one first; none where the text is a date already or nothing is recognised.
 */
export function suggestEdtf(typed: string): readonly string[] {
  const text = typed.trim().replace(/\s+/g, ' ')
  if (text === '' || readDate(text).ok) return []
  const found = suggest(text.replace(/[.,;]$/, ''))
  return [...new Set(found)].filter((edtf) => parseEdtf(edtf).ok)
}

function suggest(text: string): readonly string[] {
  if (BEFORE.test(text)) return suggest(text.replace(BEFORE, '')).map((edtf) => spanned(edtf, '../', ''))
  if (AFTER.test(text)) return suggest(text.replace(AFTER, '')).map((edtf) => spanned(edtf, '', '/..'))
  if (PART_OF.test(text)) return suggest(text.replace(PART_OF, ''))
  const direct = readings(text)
  if (direct.length > 0) return direct
  if (ABOUT.test(text)) return suggest(text.replace(ABOUT, '')).map(marked)
  if (ON.test(text)) return suggest(text.replace(ON, ''))
  if (TIME.test(text)) return suggest(text.replace(TIME, ''))
  return suggestSpan(text)
}

/** A span between two dates, each written in a way that has a reading; in both the day or the month is first. */
function suggestSpan(text: string): string[] {
  const ends = text
    .replace(/^(?:from|between)\s+/i, '')
    .split(/\s+(?:to|until|till|and|[-–—])\s+|\s*[–—]\s*/i)
  if (ends.length !== 2) return []
  const [from, to] = ends.map((end) => readings(end))
  return (from ?? []).flatMap((start, at) => {
    const end = to?.length === 1 ? to[0] : to?.[at]
    return end === undefined ? [] : [`${start}/${end}`]
  })
}
