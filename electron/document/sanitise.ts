/** Makes any text fit for a document of any format, and remembers in words what it had to change. */
export interface Sanitiser {
  /** The text with `\n` for every kind of line break, tabs kept, and nothing that a reader would refuse. */
  readonly clean: (text: string) => string
  /** Remembers another change that the writer had to make, a sentence. */
  readonly tell: (change: string) => void
  /** What was changed so far, a sentence each. */
  readonly changes: () => string[]
}

const BREAKS = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
// Control characters but tab and line feed, and the two code units that XML forbids.
// oxlint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g
/** What any of these changes stand for. */
const SUSPECT = new RegExp(`${BREAKS.source}|${FORBIDDEN.source}`)
const LONE_SURROGATE = /\p{Surrogate}/gu

/** Opens a sanitiser for one document. */
export function openSanitiser(): Sanitiser {
  const changes = new Map<string, number>()
  const note = (change: string) => changes.set(change, (changes.get(change) ?? 0) + 1)
  return {
    clean: (text) => {
      if (!SUSPECT.test(text) && text.isWellFormed()) return text
      const broken = text.replace(BREAKS, '\n')
      const separators = broken === text ? 0 : count(text, /[\v\f\u0085\u2028\u2029]/g)
      const plain = broken.replace(FORBIDDEN, '')
      const whole = plain.replace(LONE_SURROGATE, '\uFFFD')
      const removed = broken.length - plain.length
      const halves = whole === plain ? 0 : count(plain, LONE_SURROGATE)
      if (separators + removed + halves > 0) {
        const where = `“${excerpt(whole)}”`
        if (removed > 0) note(`Removed ${many(removed, 'control character')} from ${where}.`)
        if (halves > 0) note(`Replaced ${many(halves, 'broken character')} by “\uFFFD” in ${where}.`)
        if (separators > 0)
          note(`Turned ${many(separators, 'page or line separator')} into line breaks in ${where}.`)
      }
      return whole
    },
    tell: note,
    changes: () =>
      [...changes].map(([change, times]) =>
        times > 1 ? `${change.slice(0, -1)} (${times} times).` : change,
      ),
  }
}

/**
 * The declared normalisation under which a quotation in a file equals the words of its source to the letter;
 * nothing else may differ.
 */
export const NORMALISATION: readonly string[] = [
  'CR LF, CR, VT, FF, U+0085, U+2028 and U+2029 become a line feed, which is shown as a line break.',
  'Other control characters than tab and line feed, and U+FFFE and U+FFFF, are left out.',
  'Half of a surrogate pair becomes U+FFFD.',
]

/** The words as they stand in a file, by the declared normalisation. */
export const asWritten = (text: string): string => openSanitiser().clean(text)

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
const many = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`
export const excerpt = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 48 ? `${line.slice(0, 47).toWellFormed()}…` : line
}
