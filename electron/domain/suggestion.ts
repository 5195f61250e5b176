import { z } from 'zod'
import { Id } from './id.ts'
import { ContextType, ResponseType, StatementKind, type ActorKind } from './kinds.ts'

const range = { start: z.int().nonnegative(), end: z.int().positive() }

/** Words of a text at their place, in UTF-16 units: `text.slice(start, end)` are these words. */
export const Passage = z.object({ text: z.string(), ...range }).readonly()
export type Passage = z.infer<typeof Passage>

/** A verbatim quotation with what stands around it, in UTF-16 units. */
export const SuggestedQuote = z
  .object({ exact: z.string(), prefix: z.string(), suffix: z.string(), ...range })
  .readonly()
export type SuggestedQuote = z.infer<typeof SuggestedQuote>

/** What a date in a text is the date of. */
export const DateRole = z.enum(['said', 'happened', 'published', 'context'])
export type DateRole = z.infer<typeof DateRole>

export const DateSuggestion = z
  .object({
    text: z.string(),
    ...range,
    /** EDTF; empty where the text alone does not tell the day, as “on Monday” without a date of the document. */
    value: z.string(),
    role: DateRole,
  })
  .readonly()
export type DateSuggestion = z.infer<typeof DateSuggestion>

export const PlaceSuggestion = z
  .object({
    text: z.string(),
    ...range,
    /** ISO 3166 alpha-2 code; null where neither the place nor its surroundings tell. */
    country: z.string().nullable(),
    /** Degrees; null for a place that no list knows, and for whole countries, seas and rivers. */
    position: z.object({ latitude: z.number(), longitude: z.number() }).readonly().nullable(),
    why: z.string(),
  })
  .readonly()
export type PlaceSuggestion = z.infer<typeof PlaceSuggestion>

export const ContextSuggestion = z
  .object({ type: ContextType.exclude(['position']), quote: SuggestedQuote, why: z.string() })
  .readonly()
export type ContextSuggestion = z.infer<typeof ContextSuggestion>

/** A link that one suggested statement may have to another one of the same list. */
export const ResponseSuggestion = z
  .object({
    /** Index of the statement that is answered. */
    to: z.int().nonnegative(),
    type: ResponseType.nullable(),
    why: z.string(),
    /** 0–1, for sorting; no probability. */
    score: z.number(),
  })
  .readonly()
export type ResponseSuggestion = z.infer<typeof ResponseSuggestion>

/** An actor whom the library knows by several names. */
export interface KnownActor {
  readonly id: string
  readonly kind: ActorKind
  readonly name: string
  readonly aliases: readonly string[]
}

/** How a statement was noticed in a text. */
export const SuggestionRule = z.enum([
  'speaker, verb, content',
  'speaker behind the verb',
  'speaker behind the content',
  'speaker behind a quotation',
  'speech behind a colon',
  'according to',
  'participle',
  'relative clause',
  'shared speaker',
  'passive',
  'noun of saying',
  'no answer from',
  'unanswered',
  'not reached',
  'reply without a verb',
  'speech that runs on',
  'transcript',
  'the text’s own voice',
  'hearsay',
  'call in the author’s voice',
])
export type SuggestionRule = z.infer<typeof SuggestionRule>

/** A statement that the program noticed in a text. It is no fact and no statement until a person accepts it. */
export const StatementSuggestion = z
  .object({
    kind: StatementKind,
    /** Why it is taken for that kind, in words for the analyst. */
    why: z.string(),
    /** The words that name the speaker; null where the text names nobody. */
    actor: Passage.nullable(),
    /** Where `actor` is a pronoun or a bare “the ministry”: the words elsewhere that it stands for. */
    stands: Passage.nullable(),
    /** The id of the known actor of that name. */
    knownActor: Id.nullable(),
    /** The reporting words; null where there are none, as in the second half of a long quotation. */
    cue: Passage.nullable(),
    quote: SuggestedQuote,
    /** What is asserted or asked, without the reporting words. */
    content: Passage,
    respondsTo: z.array(ResponseSuggestion).readonly(),
    dates: z.array(DateSuggestion).readonly(),
    /** 0–1, for sorting; no probability, and never shown as truth. */
    score: z.number(),
    /** The rule that made it. */
    rule: SuggestionRule,
  })
  .readonly()
export type StatementSuggestion = z.infer<typeof StatementSuggestion>

/** All that the program noticed in a text. */
export const Suggestions = z
  .object({
    /** False where the text is in another language: the rules are made for English, and then nothing is proposed. */
    english: z.boolean(),
    statements: z.array(StatementSuggestion).readonly(),
    contexts: z.array(ContextSuggestion).readonly(),
    dates: z.array(DateSuggestion).readonly(),
    places: z.array(PlaceSuggestion).readonly(),
  })
  .readonly()
export type Suggestions = z.infer<typeof Suggestions>
