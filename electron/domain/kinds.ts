import { z } from 'zod'

/** What one actor does by one statement. */
export const StatementKind = z.enum([
  'claim',
  'denial',
  'confirmation',
  'deferral',
  'suspicion',
  'call',
  'no comment',
])
export type StatementKind = z.infer<typeof StatementKind>

/** How one statement answers another. */
export const ResponseType = z.enum([
  'denies',
  'confirms',
  'disputes in part',
  'defers',
  'qualifies',
  'withdraws',
])
export type ResponseType = z.infer<typeof ResponseType>

/** The answer that a statement of this kind most often gives; null where the kind suggests none. */
export const USUAL_RESPONSE: Readonly<Record<StatementKind, ResponseType | null>> = {
  claim: null,
  denial: 'denies',
  confirmation: 'confirms',
  deferral: 'defers',
  suspicion: null,
  call: null,
  'no comment': null,
}

export const EvidenceKind = z.enum(['photo', 'video', 'document', 'testimony', 'sensor data', 'debris'])
export type EvidenceKind = z.infer<typeof EvidenceKind>

/** Whether an item of evidence is put forward for or against a statement. */
export const Bearing = z.enum(['for', 'against'])
export type Bearing = z.infer<typeof Bearing>

export const ContextType = z.enum([
  'treaty article',
  'agreement',
  'meeting',
  'sanction',
  'earlier incident',
  'position',
])
export type ContextType = z.infer<typeof ContextType>

/** Status of an incident's central claim. */
export const ClaimStatus = z.enum([
  'alleged',
  'contested',
  'partly confirmed',
  'confirmed',
  'refuted',
  'withdrawn',
])
export type ClaimStatus = z.infer<typeof ClaimStatus>

export const ActorKind = z.enum(['state', 'body', 'person'])
export type ActorKind = z.infer<typeof ActorKind>

/** The kinds that have a colour of their own: the kinds of statement, and evidence and context. */
export const MarkKind = z.enum([...StatementKind.options, 'evidence', 'context'])
export type MarkKind = z.infer<typeof MarkKind>

/** The key that marks selected words as this kind. */
export const MARK_KEYS: Readonly<Record<MarkKind, string>> = {
  claim: 'c',
  denial: 'd',
  confirmation: 'o',
  deferral: 'f',
  suspicion: 's',
  call: 'a',
  'no comment': 'n',
  evidence: 'e',
  context: 'x',
}
