import { basename } from 'node:path'

/**
 * What would break a line or turn the order of what follows it, and what no text can hold: controls, marks of
 * direction, line and paragraph separators, halves of characters. Joiners stay: names in Persian need them.
 */
const UNSEEN = /[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069\u{feff}]/gu

const seen = (character: string): string =>
  `‹U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`

/** A name as it can be read on one line, whatever stands in it: `a‹U+000A›b.txt`. */
export const readable = (name: string): string => name.replace(UNSEEN, seen)

/** The name of the file at a path, as it can be read. */
export const readableName = (path: string): string => readable(basename(path))
