import { z } from 'zod'
import { Edtf } from './edtf.ts'
import { Credibility, Reliability } from './grade.ts'
import { Id, Instant, Sha256 } from './id.ts'
import {
  ActorKind,
  Bearing,
  ClaimStatus,
  ContextType,
  EvidenceKind,
  ResponseType,
  StatementKind,
} from './kinds.ts'
import { Confidence, ScaleId } from './likelihood.ts'
import { Marking } from './marking.ts'
import { Quotation } from './quotation.ts'

/** When a record was made and last changed. */
const Stamped = { id: Id, createdAt: Instant, changedAt: Instant }
const Line = z.string().max(1_000)
const Text = z.string().max(100_000)
export const Title = z.string().trim().min(1, 'A title is needed').max(300)

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) instanceof Intl.DateTimeFormat
  } catch {
    return false
  }
}

/** IANA name of a time zone, e.g. `Europe/Kyiv`. */
export const Zone = z.string().max(64).refine(isTimeZone, 'A time zone is a name such as Europe/Kyiv')

/** ISO 3166-1 alpha-2, e.g. `RO`. */
export const Country = z.string().regex(/^[A-Z]{2}$/, 'A country is two capital letters, such as RO')

export const Place = z.object({
  name: z.string().max(300),
  country: Country.nullable(),
  /** WGS 84 degrees. */
  latitude: z.number().min(-90).max(90).nullable(),
  longitude: z.number().min(-180).max(180).nullable(),
  /** Radius in metres within which the place is known. */
  precision: z.number().positive().max(20_000_000).nullable(),
})
export type Place = z.infer<typeof Place>

export const IncidentFields = z.object({
  title: Title,
  /** When it happened, EDTF; empty text while unknown. */
  date: z.union([z.literal(''), Edtf]),
  /** The UTC instant where known, with the IANA zone in which it was reported. */
  instant: Instant.nullable(),
  zone: Zone.nullable(),
  place: Place,
  kind: Line,
  summary: Text,
  marking: Marking,
})
export type IncidentFields = z.infer<typeof IncidentFields>
export const Incident = IncidentFields.extend(Stamped)
export type Incident = z.infer<typeof Incident>

/** One passage of one source that bears out a statement, an item of evidence, a context card … */
export const Citation = z.object({ id: Id, sourceId: Id, quotation: Quotation })
export type Citation = z.infer<typeof Citation>
const Cited = { citations: z.array(Citation) }

/**
 * One entry in the history of the claim status. Where the status changes, an entry is added; an entry that
 * is there keeps its status, and only mistakes in its date and reason are corrected.
 */
export const StatusEntryFields = z.object({
  status: ClaimStatus,
  date: Edtf,
  reason: z.string().trim().min(1, 'Give the reason').max(100_000),
})
export type StatusEntryFields = z.infer<typeof StatusEntryFields>
export const StatusCorrection = StatusEntryFields.omit({ status: true })
export type StatusCorrection = z.infer<typeof StatusCorrection>
export const StatusEntry = StatusEntryFields.extend({ id: Id, createdAt: Instant, ...Cited })
export type StatusEntry = z.infer<typeof StatusEntry>

export const ActorFields = z.object({
  name: z.string().trim().min(1, 'A name is needed').max(300),
  kind: ActorKind,
  country: Country.nullable(),
  /** The body or state that a person or body speaks for. */
  affiliationId: Id.nullable(),
  /** Other names, spellings and transliterations. */
  aliases: z.array(z.string().trim().min(1).max(300)),
})
export type ActorFields = z.infer<typeof ActorFields>
export const Actor = ActorFields.extend(Stamped)
export type Actor = z.infer<typeof Actor>

export const SourceFields = z.object({
  title: Title,
  author: Line,
  publisher: Line,
  url: z.union([
    z.literal(''),
    z.url({ protocol: /^https?$/, error: 'A web address begins with http:// or https://' }),
  ]),
  /** When it was published, EDTF; empty while unknown. */
  published: z.union([z.literal(''), Edtf]),
  publishedInstant: Instant.nullable(),
  publishedZone: Zone.nullable(),
  reliability: Reliability.nullable(),
  marking: Marking,
  /** BCP 47 tag of the text's language, e.g. `en`, `uk`. */
  language: z.string().max(35),
  originId: Id.nullable(),
})
export type SourceFields = z.infer<typeof SourceFields>
/** The facts of a source that may be taken from its file. */
export const UnconfirmedField = z.enum(['title', 'author', 'publisher', 'published', 'language', 'url'])
export type UnconfirmedField = z.infer<typeof UnconfirmedField>
/** Where such a fact is from: the file says it of itself, or it was guessed from its words or its name. */
export const FactOrigin = z.enum(['file', 'text', 'file name'])
export type FactOrigin = z.infer<typeof FactOrigin>
/** The facts of a source that no analyst has confirmed yet, and where they are from. */
export const Unconfirmed = z.partialRecord(UnconfirmedField, FactOrigin)
export type Unconfirmed = z.infer<typeof Unconfirmed>

/** A source without its text, which can be long. */
export const Source = SourceFields.extend({
  ...Stamped,
  /** Kept since facts of files are told apart; nothing in what was kept before. */
  unconfirmed: Unconfirmed.default({}),
  fileName: z.string(),
  mediaType: z.string(),
  originalSha256: Sha256,
  /** Bytes of the original. */
  originalSize: z.int().nonnegative(),
  textSha256: Sha256,
  /** UTF-16 units of the text. */
  textLength: z.int().nonnegative(),
  capturedAt: Instant,
})
export type Source = z.infer<typeof Source>

/** False of a picture: the hash of its text would be that of nothing. */
export const hasText = ({ textLength }: Pick<Source, 'textLength'>): boolean => textLength > 0

/** Who first said it; several sources that carry one agency's text have one origin. */
export const Origin = z.object({ id: Id, name: Title })
export type Origin = z.infer<typeof Origin>

export const StatementFields = z.object({
  kind: StatementKind,
  /** Null where the source names nobody: then it is the source's own voice and nobody's statement. */
  actorId: Id.nullable(),
  /** What is asserted, in the analyst's words. */
  proposition: Text,
  /** When it was said, EDTF; empty while unknown. */
  said: z.union([z.literal(''), Edtf]),
  saidInstant: Instant.nullable(),
  saidZone: Zone.nullable(),
  credibility: Credibility.nullable(),
  /** True once the analyst has recorded that a response was looked for and none found. */
  noResponseFound: z.boolean(),
})
export type StatementFields = z.infer<typeof StatementFields>
export const Statement = StatementFields.extend({ ...Stamped, ...Cited })
export type Statement = z.infer<typeof Statement>

export const ResponseFields = z.object({
  type: ResponseType,
  /** The exact part of the answered statement that is denied, confirmed, disputed … */
  scope: Text,
  /** What the answer does not address. */
  leavesOpen: Text,
})
export type ResponseFields = z.infer<typeof ResponseFields>
/** A link from the statement that answers to the statement that is answered. */
export const Response = ResponseFields.extend({ ...Stamped, fromId: Id, toId: Id })
export type Response = z.infer<typeof Response>

/** A picture as documents show it. */
export const Attachment = z.object({
  sha256: Sha256,
  /** Of the file that was chosen. */
  fileName: z.string(),
  mediaType: z.enum(['image/png', 'image/jpeg']),
  /** Pixels. */
  width: z.int().positive(),
  height: z.int().positive(),
  size: z.int().positive(),
  /** The file that was chosen, where no document can show that itself. It is kept untouched. */
  madeOf: z
    .object({
      sha256: Sha256,
      mediaType: z.enum(['image/webp', 'image/tiff']),
      size: z.int().positive(),
      /** True where only the first of its pictures is shown. */
      isOfSeveral: z.boolean(),
    })
    .optional(),
})
export type Attachment = z.infer<typeof Attachment>

export const EvidenceFields = z.object({
  kind: EvidenceKind,
  description: Text,
  /** Who put it forward. */
  actorId: Id.nullable(),
  date: z.union([z.literal(''), Edtf]),
  credibility: Credibility.nullable(),
  caption: Text,
  /** What a reader who cannot see the figure needs to know of it. */
  alt: Text,
})
export type EvidenceFields = z.infer<typeof EvidenceFields>
export const Evidence = EvidenceFields.extend({
  ...Stamped,
  ...Cited,
  attachment: Attachment.nullable(),
  bearings: z.array(z.object({ statementId: Id, bearing: Bearing })),
})
export type Evidence = z.infer<typeof Evidence>

export const ContextFields = z.object({
  type: ContextType,
  title: Title,
  date: z.union([z.literal(''), Edtf]),
  summary: Text,
})
export type ContextFields = z.infer<typeof ContextFields>
/** A dated card that may serve many incidents; the citations are those made in this incident. */
export const Context = ContextFields.extend({ ...Stamped, ...Cited })
export type Context = z.infer<typeof Context>

export const JudgementFields = z.object({
  /** The assessment itself, without likelihood and confidence: `debris came down near Plauru`. */
  text: Text,
  scale: ScaleId,
  /** A term of the scale; null until chosen. */
  likelihood: z.string().max(60).nullable(),
  confidence: Confidence.nullable(),
  /** Why the confidence is what it is. */
  confidenceReason: Text,
})
export type JudgementFields = z.infer<typeof JudgementFields>
export const Judgement = JudgementFields.extend({
  ...Stamped,
  /** The statements, evidence and context on which it rests. */
  basis: z.array(z.object({ kind: z.enum(['statement', 'evidence', 'context']), id: Id })),
})
export type Judgement = z.infer<typeof Judgement>

export const QuestionFields = z.object({
  text: Text,
  /** What would answer it. */
  wouldAnswer: Text,
  answered: z.boolean(),
})
export type QuestionFields = z.infer<typeof QuestionFields>
export const Question = QuestionFields.extend(Stamped)
export type Question = z.infer<typeof Question>

/** All that the analyst holds about one incident. Lists are in the analyst's order. */
export const IncidentFile = z.object({
  incident: Incident,
  statusHistory: z.array(StatusEntry),
  sources: z.array(Source),
  origins: z.array(Origin),
  /** The actors that appear in this file, with those they are affiliated to. */
  actors: z.array(Actor),
  statements: z.array(Statement),
  responses: z.array(Response),
  evidence: z.array(Evidence),
  contexts: z.array(Context),
  judgements: z.array(Judgement),
  questions: z.array(Question),
})
export type IncidentFile = z.infer<typeof IncidentFile>
