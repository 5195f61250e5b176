import { agencyNamed } from './agencies.ts'

/** Who a text says its words come from. */
export interface Credit {
  /** The agency, as it is usually written where it is a known one. */
  readonly agency: string
  /** The words of the text that say so, `(Reuters)`. */
  readonly words: string
}

/** Credits stand at the head and at the foot: how many UTF-16 units are looked at on either side. */
export const CREDIT_REACH = 1_500

const NAME = '(?:The )?\\p{Lu}[\\p{L}\\p{N}.&-]*(?: \\p{Lu}[\\p{L}\\p{N}.&-]*){0,3}|dpa'
const DASH = '[–—-]'
const END = '[ \\t]*[.)\\]]?[ \\t]*$'

/** Where a name needs no list of agencies, because nothing but a credit is written so. */
const TELLING = [
  // KYIV, 3 March (Reuters) –
  `^[\\p{Lu}][\\p{L}\\p{M} .,'’-]{1,60}(?:[, ]+[\\p{L}\\p{N}. ]{1,20})?[ ]?\\((?<name>${NAME})\\)[ \\t]*(?:${DASH}|:|$)`,
  // (Reuters) Crates of …  and a line with nothing but (Reuters)
  `^\\((?<name>${NAME})\\)(?:[ \\t]*${DASH})?[ \\t]*(?=\\p{Lu}|$)`,
  // The Press Syndicate, 11 April –, but not Geneva, 13 May –
  `^(?=[^,\\n]*\\b(?:Press|News|Agency|Service|Syndicate)\\b)(?<name>${NAME}), (?:\\d{1,2}\\.? \\p{L}{3,9}\\.?|\\p{L}{3,9}\\.? \\d{1,2})(?:,? \\d{4})? ${DASH}`,
  // … ahead of talks in Vienna. (Meridian)
  `[.!?”"’]\\s*\\((?<name>${NAME})\\)${END}`,
]

/** Where only a known agency counts, because anybody may be named so. */
const KNOWN = [
  `^[ \\t]*${DASH}+[ \\t]*(?<name>${NAME})${END}`,
  `[.!?”"’]\\s+${DASH}+[ \\t]*(?<name>${NAME})${END}`,
  `\\b(?:[Aa]dditional reporting by|[Ww]ith reporting (?:by|from)|[Ww]ith material from|[Rr]eporting by|[Ss]ource:|[Vv]ia|[Cc]ourtesy of|©|[Bb]y)\\s+(?<name>${NAME})`,
  `(?<name>${NAME}) contributed to this (?:report|story|article)`,
  `^(?<name>${NAME})(?:[ \\t]*[,|/][^\\n]{0,40})?$`,
  `[(\\[](?<name>${NAME})(?:\\/[^)\\]\\n]{1,40})[)\\]]`,
]

/** Names of a line of credit that are no agency's. */
const NOBODY = /^(?:agencies|agency|staff|wire|wires|wire services|updated?|file|photo|sic|advertisement)$/i

const patterns = (sources: readonly string[]) => sources.map((source) => new RegExp(source, 'gmu'))
const TELLING_PATTERNS = patterns(TELLING)
const KNOWN_PATTERNS = patterns(KNOWN)

/** Whether two credits name one agency: `PP` is the Pacific Press, `Meridian` is Meridian News. */
export function isSameAgency(one: Credit, other: Credit): boolean {
  const [short, long] = [one.agency, other.agency]
    .map((name) => name.replace(/^The /, ''))
    .toSorted((a, b) => a.length - b.length) as [string, string]
  const initials = long.replace(/(\p{L})[^ ]* ?/gu, '$1')
  return short === long || long.startsWith(`${short} `) || (short.length > 1 && short === initials)
}

/** The agencies that a text credits, each once, in the order in which they are looked for: datelines first. */
export function creditsOf(text: string): Credit[] {
  const edges =
    text.length <= 2 * CREDIT_REACH ? text : `${text.slice(0, CREDIT_REACH)}\n\n${text.slice(-CREDIT_REACH)}`
  const found = new Map<string, Credit>()
  const look = (patterns: readonly RegExp[], agencyOf: (name: string) => string | null) => {
    for (const pattern of patterns)
      for (const { 0: words, groups } of edges.matchAll(pattern)) {
        const name = groups?.['name']?.replace(/\.$/, '') ?? ''
        const agency = NOBODY.test(name) ? null : agencyOf(name)
        if (agency !== null && !found.has(agency)) found.set(agency, { agency, words: words.trim() })
      }
  }
  look(TELLING_PATTERNS, (name) => agencyNamed(name) ?? name)
  look(KNOWN_PATTERNS, agencyNamed)
  return [...found.values()]
}
