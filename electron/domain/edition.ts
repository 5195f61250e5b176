import { z } from 'zod'
import { Briefing } from './briefing.ts'
import { Id, Instant, Sha256 } from './id.ts'
import { IncidentFile } from './incident.ts'
import { Marking } from './marking.ts'

/** One numbered issue of a briefing. It never changes. */
export const Edition = z.object({
  id: Id,
  briefingId: Id,
  /** Counts from 1 in each briefing, without gaps. */
  number: z.int().positive(),
  issuedAt: Instant,
  author: z.string(),
  title: z.string(),
  marking: Marking,
  /** SHA-256 of the document that was issued. */
  documentSha256: Sha256,
  /** Bytes of the document. */
  documentSize: z.int().positive(),
})
export type Edition = z.infer<typeof Edition>

/**
 * What a briefing was made of when it was issued, for comparison: of all that is kept, the part that is
 * compared. A field that comes to the domain later needs a default here, because what is kept never changes.
 */
export const Snapshot = z.object({
  briefing: Briefing.pick({ title: true, marking: true, scale: true, sections: true }),
  file: IncidentFile,
})
export type Snapshot = z.infer<typeof Snapshot>

/** What of an edition a document names. */
export const EditionMark = Edition.pick({ number: true, issuedAt: true })
export type EditionMark = z.infer<typeof EditionMark>

/** Where a document stands among the editions of its briefing. */
export interface Standing {
  /** The edition that the document is; null for a working copy. */
  readonly edition: EditionMark | null
  /** The edition before it; null where there is none. */
  readonly last: EditionMark | null
  /** What that one was made of; null where it cannot be read, and where nobody asks for it. */
  readonly snapshot: Snapshot | null
}

export const DifferenceKind = z.enum([
  'claim status',
  'incident',
  'briefing',
  'text',
  'judgement',
  'statement',
  'evidence',
  'context',
  'question',
  'source',
])
export type DifferenceKind = z.infer<typeof DifferenceKind>

/** How one property of a thing was and is now; both null where a few words cannot tell. */
export interface Turn {
  /** `grade`, `likelihood` … */
  readonly what: string
  readonly was: string | null
  readonly now: string | null
}

/** One thing that is not as it was in an edition. */
export interface Difference {
  readonly kind: DifferenceKind
  /** Names the thing; for a text its section's kind, and null for what there is once. */
  readonly id: string | null
  readonly change: 'new' | 'gone' | 'changed'
  /** The thing in a few of the analyst's words. */
  readonly name: string
  /** What of it changed; empty where the thing itself came or went. */
  readonly turns: readonly Turn[]
}

/** Why an issued briefing no longer says what the library says. */
export const Staleness = z.object({
  /** How many reasons there are. */
  count: z.int().nonnegative(),
  /** The first of them, each a sentence. */
  reasons: z.array(z.string()),
})
export type Staleness = z.infer<typeof Staleness>
