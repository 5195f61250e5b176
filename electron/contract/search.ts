import { z } from 'zod'
import { SectionKind } from '#domain/briefing'
import { Id } from '#domain/id'
import { MarkKind, StatementKind } from '#domain/kinds'
import { FOUND_KINDS } from '#domain/search-query'
import { engineCall } from './call.ts'

/** Something that was found. The words that were looked for stand between U+E000 and U+E001 in its texts. */
export const SearchHit = z.object({
  kind: z.enum(FOUND_KINDS),
  id: Id,
  /** The incident that it opens in; null where none holds it. */
  incidentId: Id.nullable(),
  /** Its title; of a statement that of its incident, of a quotation that of its source. */
  title: z.string(),
  /** Text around the hit. */
  snippet: z.string(),
  /** The incident in which it stands; null of an incident. */
  incidentTitle: z.string().nullable(),
  /** When it happened, was said or was published; empty where that is not known. */
  date: z.string(),
  /** Who said it; of a source its publisher. */
  actor: z.string().nullable(),
  /** Of a judgement how likely it is, as its scale says it; null where that is not judged. */
  likelihood: z.string().nullable(),
  /** Whose colour it has. */
  mark: MarkKind.nullable(),
  /** The part of a briefing in which the words stand; null where they stand on its title page. */
  part: SectionKind.nullable(),
  /** Where the words stand in the text of a source, in UTF-16 units. */
  place: z.object({ start: z.int(), end: z.int() }).nullable(),
})
export type SearchHit = z.infer<typeof SearchHit>

/** Of more hits of a kind than these the newest come first: a word that so many have tells little of which is best. */
export const RANKED_LIMIT = 2_000

export const SearchAnswer = z.object({
  /** For each kind that was found: how many there are, and the best of them. */
  groups: z.array(z.object({ kind: z.enum(FOUND_KINDS), total: z.int(), hits: z.array(SearchHit) })),
  /** What of the query was passed over, and why, in words. */
  notes: z.array(z.string()),
  /** Where nothing was found: each filter without which there would be something, and how much. */
  emptied: z.array(z.object({ text: z.string(), total: z.int() })),
})
export type SearchAnswer = z.infer<typeof SearchAnswer>

/** Why a statement is like another. */
export const Likeness = z.object({
  place: z.string().nullable(),
  actor: z.string().nullable(),
  kind: StatementKind.nullable(),
  /** Words that both have, as the other writes them, the rarest first. */
  words: z.array(z.string()),
})
export type Likeness = z.infer<typeof Likeness>

export const SimilarStatement = z.object({
  id: Id,
  incidentId: Id,
  incidentTitle: z.string(),
  kind: StatementKind,
  actor: z.string().nullable(),
  said: z.string(),
  proposition: z.string(),
  why: Likeness,
})
export type SimilarStatement = z.infer<typeof SimilarStatement>

export const searchCalls = {
  /** @param from how many of the best of each kind are passed over: they were answered before. */
  'search.find': engineCall(
    z.object({ query: z.string().max(500), limit: z.int().min(1).max(500), from: z.int().min(0).optional() }),
    SearchAnswer,
  ),
  /** Statements of other incidents that are like this one, the likest first. */
  'search.similar': engineCall(z.object({ statementId: Id }), z.array(SimilarStatement)),
} as const
