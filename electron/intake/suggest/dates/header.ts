import { dayOf } from './calendar.ts'
import { dateWordsIn, type DateWords } from './date-words.ts'
import { isLetterhead } from './letterhead.ts'

/** A header stands within the first of these characters, in UTF-16 units. */
export const HEADER = 400
/** The place that opens a dispatch, before its day. */
export const DATELINE_PLACE = /^[\p{Lu}\p{M}’'. /-]{3,40},?\s*$/u
const LABEL = /\b(?:published|posted|issued|released|updated|date)\b/i
/** Words that stand beside the day in a line that says when a text was published. */
const BESIDE =
  /^(?:by|of|no|the|and|on|at|for|date|published|updated|posted|issued|released|press|release|statement|communiqu[eé]|am|pm|a|p|m|[A-Z]{3,4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i
/** “By Ana Brel, ”, “By Ana Brel and Jon Hede | ” */
const BYLINE = /^\s*by\s+(?:\p{Lu}[\p{L}.,’'-]*\s+|and\s+){1,8}/iu

/**
 * The day on which a text says that it was published: in a line of its header that says so, else behind the place that
 * opens a dispatch, in its letterhead, in the line of its author, or alone in a line, where only one is. EDTF; empty where
 * none does. A day in a sentence or in a headline is none, because something may have happened on it.
 */
export function publishedIn(text: string): string {
  const whole = text.slice(0, HEADER)
  // A line that goes on behind the header is read only so far as it opens a dispatch.
  const head = text.length > HEADER ? whole.slice(0, whole.lastIndexOf('\n') + 1) : whole
  const days = dateWordsIn(whole, null).filter(({ value, relative }) => !relative && dayOf(value) !== null)
  const lines = days.map((day) => ({ ...lineOf(whole, day), day, isWhole: day.end <= head.length }))
  const plain = lines.filter((line) => line.isWhole && (isPlain(line) || isHeaded(text, line)))
  const [labelled] = plain.filter(({ before }) => LABEL.test(before))
  const [dispatch] = lines.filter(opensDispatch)
  const [only, ...more] = plain
  const found = labelled ?? dispatch ?? (more.length === 0 ? only : undefined)
  return found?.day.value ?? ''
}

interface Line {
  readonly before: string
  readonly words: string
  readonly behind: string
}

function lineOf(head: string, { start, end }: DateWords): Line {
  const from = head.lastIndexOf('\n', start - 1) + 1
  const to = head.indexOf('\n', end)
  return {
    before: head.slice(from, start),
    words: head.slice(start, end),
    behind: head.slice(end, to < 0 ? undefined : to),
  }
}

const opensDispatch = ({ before, behind }: Line): boolean =>
  DATELINE_PLACE.test(before) && /^\s*(?:\([^)]{2,40}\))?\s*(?:[–—:]|-{1,2}\s)/.test(behind)

const isHeaded = (text: string, { before, behind, day }: Line & { readonly day: DateWords }): boolean =>
  behind.trim() === '' && isLetterhead(text, day.start - before.length, before)

/** Whether nothing stands beside the day but who wrote, when, and words such as “published”. */
function isPlain({ before, words, behind }: Line): boolean {
  // “03/04/2023” is one day here and another one there.
  if (!/\p{L}/u.test(words) && (!/^\d{4}-\d{2}-\d{2}$/.test(words) || /^[/\d-]/.test(behind))) return false
  const others = `${before.replace(BYLINE, ' ')} ${behind}`.split(/[^\p{L}]+/u)
  return others.every((word) => word === '' || BESIDE.test(word))
}
