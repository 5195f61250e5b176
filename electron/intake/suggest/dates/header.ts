import { dayOf } from './calendar.ts'
import { dateWordsIn } from './date-words.ts'

/** A header stands within the first of these characters, in UTF-16 units. */
export const HEADER = 400
const PLACE = /^[\p{Lu}\p{M}’'. /-]{3,40},?\s*$/u
/** Words that stand beside the day in a line that says when a text was published. */
const BESIDE =
  /^(?:by|of|no|the|and|on|at|for|date|published|updated|posted|issued|released|press|release|statement|gmt|utc|[ap]m)$/i

/**
 * The day on which a text says that it was published: alone in one of its first lines, with names and words such as
 * “published” at most, or behind the place that opens a dispatch. EDTF; empty where none does. A day in a sentence is
 * none, because something may have happened on it.
 */
export function publishedIn(text: string): string {
  const head = text.slice(0, HEADER)
  const day = dateWordsIn(head, null).find(
    ({ value, relative, start, end }) => !relative && dayOf(value) !== null && isOfText(head, start, end),
  )
  return day?.value ?? ''
}

function isOfText(head: string, start: number, end: number): boolean {
  const lineStart = head.lastIndexOf('\n', start - 1) + 1
  const lineEnd = head.indexOf('\n', end)
  const words = head.slice(start, end)
  // “03/04/2023” is one day here and another one there.
  if (!/\p{L}/u.test(words) && (!/^\d{4}-\d{2}-\d{2}$/.test(words) || /^[/\d-]/.test(head.slice(end))))
    return false
  const [before, behind] = [head.slice(lineStart, start), head.slice(end, lineEnd < 0 ? undefined : lineEnd)]
  if (PLACE.test(before) && /^\s*(?:\([^)]{2,40}\))?\s*(?:[–—:]|-{1,2}\s)/.test(behind)) return true
  const others = `${before} ${behind}`.split(/[^\p{L}]+/u).filter((word) => word !== '')
  return others.length <= 8 && others.every((word) => /^\p{Lu}/u.test(word) || BESIDE.test(word))
}
