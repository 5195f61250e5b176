import { z } from 'zod'
import { Id, Instant, Sha256 } from './id.ts'

/** What the custody log speaks of. */
export const CustodyAction = z.enum(['there before', 'import', 'open', 'export', 'grade', 'delete', 'verify'])
export type CustodyAction = z.infer<typeof CustodyAction>

/** How an action is said. */
export const CUSTODY_WORDS: Readonly<Record<CustodyAction, string>> = {
  'there before': 'There before the log began',
  import: 'Brought in',
  open: 'Opened',
  export: 'Went out',
  grade: 'Graded',
  delete: 'Removed',
  verify: 'Verified',
}

/** What an entry tells beside its subject. Null and no text are said apart; there are no fractions. */
export const CustodyDetails = z.record(
  z.string(),
  z.union([z.string(), z.int(), z.boolean(), z.null(), z.array(z.string())]),
)
export type CustodyDetails = z.infer<typeof CustodyDetails>

/** One entry of the custody log. Entries are only ever added. */
export const CustodyEntry = z.object({
  /** Counts from 1 without a gap. */
  number: z.int().positive(),
  time: Instant,
  /** The analyst's name as it stands in the settings; where it is empty, the user of the operating system. */
  who: z.string(),
  /** The version of the program; empty where it is not known. */
  program: z.string(),
  action: CustodyAction,
  sourceId: Id.nullable(),
  /** SHA-256 of the file that it is about. */
  file: Sha256.nullable(),
  details: CustodyDetails,
  /** SHA-256 of the entry before; 64 zeros in the first. */
  before: Sha256,
  /** SHA-256 of this entry, as `canonicalEntry` writes it. */
  sha256: Sha256,
})
export type CustodyEntry = z.infer<typeof CustodyEntry>

/** Where the log ends: the number and the SHA-256 of its last entry; 0 and 64 zeros while it is empty. */
export const CustodyHead = z.object({ number: z.int().nonnegative(), sha256: Sha256 })
export type CustodyHead = z.infer<typeof CustodyHead>

/** What the first entry names as the one before it. */
export const NO_ENTRY = '0'.repeat(64)

/**
 * The text over whose UTF-8 the SHA-256 of an entry is taken: all its fields but `sha256` as one JSON object in the
 * canonical form of RFC 8785 (JCS): names sorted by their UTF-16 units, no blanks, strings and numbers as
 * ECMAScript's JSON.stringify writes them. So anybody can compute it again from an exported log. Each entry holds the
 * SHA-256 of the one before, a plain hash chain: whoever changes, drops or moves one breaks it there, or has to write
 * anew all that follow and so ends at another head.
 */
export const canonicalEntry = (entry: EntryContent & { readonly sha256?: string }): string =>
  canonicalJson({ ...entry, sha256: undefined })

/** An entry without its own SHA-256. */
export type EntryContent = Omit<CustodyEntry, 'sha256'>

/** JSON as RFC 8785 has it, for values without lone surrogates. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`
}
