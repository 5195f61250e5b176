import type { ContextType, ResponseType, StatementKind } from './kinds.ts'
import type { Utf16Range } from './quotation.ts'

/** Words of a text at their place, in UTF-16 units: `text.slice(start, end)` are these words. */
export interface Passage extends Utf16Range {
  readonly text: string
}

/** A verbatim quotation with what stands around it, in UTF-16 units. */
export interface SuggestedQuote extends Utf16Range {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** What a date in a text is the date of. */
export type DateRole = 'said' | 'happened' | 'published' | 'context'

export interface DateSuggestion extends Passage {
  /** EDTF; empty where the text alone does not tell the day, as “on Monday” without a date of the document. */
  readonly value: string
  readonly role: DateRole
}

export interface PlaceSuggestion extends Passage {
  /** ISO 3166 alpha-2 code; null where neither the place nor its surroundings tell. */
  readonly country: string | null
  /** Degrees; null for a place that no list knows, and for whole countries, seas and rivers. */
  readonly position: { readonly latitude: number; readonly longitude: number } | null
  readonly why: string
}

export interface ContextSuggestion {
  readonly type: Exclude<ContextType, 'position'>
  readonly quote: SuggestedQuote
  readonly why: string
}

/** A link that one suggested statement may have to another one of the same list. */
export interface ResponseSuggestion {
  /** Index of the statement that is answered. */
  readonly to: number
  readonly type: ResponseType | null
  readonly why: string
  /** 0–1, for sorting; no probability. */
  readonly score: number
}

/** An actor whom the library knows by several names. */
export interface KnownActor {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** A statement that the program noticed in a text. It is no fact and no statement until a person accepts it. */
export interface StatementSuggestion {
  readonly kind: StatementKind
  /** Why it is taken for that kind, in words for the analyst. */
  readonly why: string
  /** The words that name the speaker; null where the text names nobody. */
  readonly actor: Passage | null
  /** Where `actor` is a pronoun or a bare “the ministry”: the words elsewhere that it stands for. */
  readonly stands: Passage | null
  /** The id of the known actor of that name. */
  readonly knownActor: string | null
  /** The reporting words; null where there are none, as in the second half of a long quotation. */
  readonly cue: Passage | null
  readonly quote: SuggestedQuote
  /** What is asserted or asked, without the reporting words. */
  readonly content: Passage
  readonly respondsTo: readonly ResponseSuggestion[]
  readonly dates: readonly DateSuggestion[]
  /** 0–1, for sorting; no probability, and never shown as truth. */
  readonly score: number
  /** The rule that made it. */
  readonly rule: string
}
