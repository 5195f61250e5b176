import { isBareOffice } from '#domain/office'
import { SPEAKERS } from '#intake/suggest/lexicon/speakers'

/** Longer lines, and those further down, are no letterhead. */
const LENGTH = 100
const LINES = 3
/** So far a text is searched for the name in its head, in UTF-16 units. */
const SEARCHED = 20_000

const NAME = /^(?:the )?\p{Lu}[\p{L}’'-]*(?: (?:of|for|and|the|de|del|la|\p{Lu}[\p{L}’'-]*)){0,12}$/u
/** “Ministry of Foreign Affairs of Norland”: an office by its kind, and whose it is. */
const OFFICE_OF =
  /^(?:the )?(.+?)((?: (?:of|for) (?:the )?\p{Lu}[\p{L}’'-]*(?: (?:Affairs|Forces|Security|Staff))?)+)$/u
/** What happens at a place is no place. */
const EVENT =
  /\b(?:accident|attack|battle|blast|bombing|collision|conference|crash|crisis|day|election|event|exercise|explosion|fire|incident|meeting|operation|raid|shelling|strike|summit|timeline|update|war)\b/i

/**
 * Whether words before a day at the end of a line name who wrote a text or where, as a letterhead does: “Ministry of
 * Defence of Norland, ”, “Kelmar, ”. Anything but an office must be spoken of again in the text, because a headline with
 * the day of an event looks alike: “Drone Hits Pier, 12 March 2024”.
 * @param start where the words stand in the text, in UTF-16 units.
 */
export function isLetterhead(text: string, start: number, before: string): boolean {
  const above = text
    .slice(0, start)
    .split('\n')
    .filter((line) => line.trim() !== '')
  if (before.length > LENGTH || above.length >= LINES || above.some((line) => /[.!?]\s*$/.test(line)))
    return false
  const [, name] = /^\s*(.+?),\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?$/iu.exec(before) ?? []
  if (name === undefined || !NAME.test(name) || EVENT.test(name)) return false
  const office = OFFICE_OF.exec(name)?.[1]
  if (office !== undefined && isBareOffice(office)) return true
  const spoken = name.replace(/[^\p{L}\p{N} ]/gu, '.')
  const isBody = SPEAKERS.has((office ?? name).split(' ').at(-1)!.toLowerCase())
  const again = isBody ? spoken : `(?:in|at|near|off|around|outside) (?:the )?${spoken}`
  return new RegExp(`(?<![\\p{L}])${again}(?![\\p{L}])`, 'iu').test(
    text.slice(start + before.length, SEARCHED),
  )
}
