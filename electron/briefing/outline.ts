import type { Briefing, SectionKind } from '#domain/briefing'
import type { Difference, EditionMark } from '#domain/edition'
import type {
  Actor,
  Context,
  Evidence,
  Incident,
  Judgement,
  Place,
  Question,
  Source,
  Statement,
  StatusEntry,
} from '#domain/incident'
import type { Bearing, ResponseType, StatementKind } from '#domain/kinds'
import type { Counted, Lack } from '#domain/ledger'
import type { Quotation } from '#domain/quotation'

/** What goes into a briefing, chosen, ordered, threaded and numbered; nothing about its form. */
export interface BriefingOutline {
  readonly briefing: Briefing
  /** The edition that this is; null for a working copy. */
  readonly edition: EditionMark | null
  /** The edition before it; null where there is none. */
  readonly last: EditionMark | null
  readonly incident: Incident
  /** The latest status of the central claim; null while there is none. */
  readonly status: StatusEntry | null
  readonly sections: readonly OutlineSection[]
  /** The endnotes in order of first mention, numbered from 1. */
  readonly notes: readonly OutlineNote[]
  /** Notes of the sources that nothing in the briefing quotes. */
  readonly consulted: readonly OutlineNote[]
  /** References that could not be kept, in words for the analyst. */
  readonly dropped: readonly string[]
}

/** One endnote: a passage of a source, or a source as a whole. */
export interface OutlineNote {
  /** The citation's id, or the source's where nothing is quoted. */
  readonly id: string
  readonly number: number
  readonly source: Source
  /** Who first said it, where the source carries somebody else's text. */
  readonly origin: string | null
  /** Null for a source that was consulted only. */
  readonly quotation: Quotation | null
  /** True where the words were taken from another text than the source's: they cannot be quoted to the letter. */
  readonly orphan: boolean
  /** Credibility of what the passage bears out. */
  readonly credibility: Statement['credibility']
}

/** The analyst's text with its references resolved to notes. */
export type OutlineInline =
  | { readonly type: 'text'; readonly text: string; readonly bold: boolean; readonly italic: boolean }
  | { readonly type: 'line break' }
  | { readonly type: 'notes'; readonly notes: readonly OutlineNote[] }
export type OutlineProse =
  | { readonly type: 'paragraph'; readonly content: readonly OutlineInline[] }
  | {
      readonly type: 'list'
      readonly ordered: boolean
      readonly items: readonly (readonly OutlineInline[])[]
    }

/** An actor with the names of those that it speaks for, nearest first. */
export interface OutlineActor {
  readonly actor: Actor
  readonly affiliations: readonly string[]
}

/** One row of the claims-and-denials table. */
export interface OutlineStatement {
  readonly statement: Statement
  /** `2` for the second thread, `2.1` for its first answer. */
  readonly label: string
  /** True where it opens a thread. */
  readonly opens: boolean
  /** The statement beside which it stands; null where it opens a thread. */
  readonly under: OutlineTarget | null
  /** Null where the source names nobody. */
  readonly by: OutlineActor | null
  readonly grades: readonly string[]
  readonly notes: readonly OutlineNote[]
  readonly lacks: readonly Lack[]
  /** How many sources it quotes, and how many origins stand behind them. */
  readonly quoted: Counted
  readonly answers: readonly OutlineResponse[]
  readonly answeredBy: readonly OutlineResponse[]
}

/** A response seen from one of its ends: `other` is the statement at the far end. */
export interface OutlineResponse {
  readonly type: ResponseType
  readonly scope: string
  readonly leavesOpen: string
  readonly other: OutlineTarget
}

/** A statement as others point to it; the label is null where it is not in the table. */
export interface OutlineTarget {
  readonly id: string
  readonly label: string | null
  readonly who: string | null
  readonly proposition: string
}

/** A statement on which others take positions, under its number in the table of claims and denials. */
export interface OutlineClaim {
  readonly id: string
  readonly label: string
  readonly kind: StatementKind
  readonly proposition: string
}
/** What an actor does with one claim: makes it, or answers it. */
export interface OutlinePosition {
  readonly claimId: string
  /** The statement by which the position is taken. */
  readonly statementId: string
  readonly label: string
  readonly takes: StatementKind | ResponseType
}
export interface OutlineStance {
  /** Null where the source names nobody. */
  readonly by: OutlineActor | null
  /** In the order of the table. */
  readonly positions: readonly OutlinePosition[]
}

export interface OutlineEvidence {
  readonly evidence: Evidence
  readonly by: OutlineActor | null
  readonly grades: readonly string[]
  readonly notes: readonly OutlineNote[]
  readonly bearings: readonly { readonly bearing: Bearing; readonly on: OutlineTarget }[]
}
export interface OutlineContext {
  readonly context: Context
  readonly notes: readonly OutlineNote[]
}
export interface OutlineJudgement {
  readonly judgement: Judgement
  readonly notes: readonly OutlineNote[]
}
export interface OutlineStatus {
  readonly entry: StatusEntry
  readonly notes: readonly OutlineNote[]
}

/** Something that is not as it was in the edition before, and where in this document it stands. */
export interface OutlineChange {
  readonly difference: Difference
  /** Null where it does not stand in this document. */
  readonly at: OutlinePlace | null
}
/** A place of a document that others point to, under the number that it has there. */
export interface OutlinePlace {
  readonly kind: 'statement' | 'evidence' | 'context' | 'judgement' | 'question' | 'note'
  readonly id: string
  /** Null where such things carry no number. */
  readonly label: string | null
}

/** The three clocks, never mixed: when it happened, when it was said, when it was published. */
export const CLOCKS = ['happened', 'said', 'published'] as const
export type Clock = (typeof CLOCKS)[number]

/** One entry of the timeline. */
export interface OutlineMoment {
  readonly clock: Clock
  /** EDTF; empty where nobody knows. */
  readonly date: string
  readonly instant: string | null
  readonly what:
    | { readonly type: 'incident'; readonly title: string }
    | { readonly type: 'evidence'; readonly id: string; readonly text: string }
    | { readonly type: 'context'; readonly id: string; readonly title: string }
    | { readonly type: 'statement'; readonly kind: StatementKind; readonly on: OutlineTarget }
    | { readonly type: 'source'; readonly title: string; readonly notes: readonly OutlineNote[] }
}

/** A place with coordinates, WGS 84 degrees. */
export interface LocatedPlace extends Place {
  readonly latitude: number
  readonly longitude: number
}

interface Part<Kind extends SectionKind> {
  readonly kind: Kind
  readonly prose: readonly OutlineProse[]
}
export type OutlineSection =
  | Part<
      | 'contents'
      | 'bottom line'
      | 'what happened'
      | 'alternatives and assumptions'
      | 'outlook'
      | 'annex: scales'
    >
  /** The changes are null where no edition can be compared. */
  | (Part<'what changed'> & {
      readonly since: EditionMark | null
      readonly changes: readonly OutlineChange[] | null
    })
  /** The place is null where it has no coordinates. */
  | (Part<'locator map'> & { readonly place: LocatedPlace | null })
  | (Part<'position grid'> & {
      /** True where the numbers of the claims lead to the table of claims and denials. */
      readonly inTable: boolean
      readonly claims: readonly OutlineClaim[]
      readonly stances: readonly OutlineStance[]
    })
  | (Part<'annex: source texts'> & { readonly sources: readonly Source[] })
  | (Part<'key judgements'> & { readonly judgements: readonly OutlineJudgement[] })
  | (Part<'claims and denials'> & {
      /** The history of the central claim's status, oldest first. */
      readonly statuses: readonly OutlineStatus[]
      readonly rows: readonly OutlineStatement[]
    })
  | (Part<'evidence'> & { readonly items: readonly OutlineEvidence[] })
  | (Part<'diplomatic context'> & { readonly cards: readonly OutlineContext[] })
  | (Part<'timeline'> & { readonly moments: readonly OutlineMoment[] })
  | (Part<'open questions'> & { readonly questions: readonly Question[] })
