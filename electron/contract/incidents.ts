import { z } from 'zod'
import { Id, Instant } from '#domain/id'
import {
  IncidentFields,
  IncidentFile,
  JudgementFields,
  Judgement,
  QuestionFields,
  StatusCorrection,
  StatusEntryFields,
  Title,
} from '#domain/incident'
import { ClaimStatus } from '#domain/kinds'
import { Marking } from '#domain/marking'
import { engineCall } from './call.ts'
import { Passage } from './ledger.ts'

/** One line of the library's list. */
export const IncidentRow = z.object({
  id: Id,
  title: z.string(),
  summary: z.string(),
  date: z.string(),
  place: z.string(),
  country: z.string().nullable(),
  marking: Marking,
  /** The latest entry of the history; null while there is none. */
  status: ClaimStatus.nullable(),
  claims: z.int(),
  denials: z.int(),
  openQuestions: z.int(),
  changedAt: Instant,
})
export type IncidentRow = z.infer<typeof IncidentRow>

const done = z.object({})
const made = z.object({ id: Id })
const byId = z.object({ id: Id })

export const incidentCalls = {
  /** Incidents whose own words, statements, quotations or sources match the query; all when it is empty. */
  'incident.list': engineCall(z.object({ query: z.string().max(500) }), z.array(IncidentRow)),
  'incident.create': engineCall(z.object({ title: Title }), made),
  'incident.file': engineCall(byId, IncidentFile),
  'incident.update': engineCall(z.object({ id: Id, patch: IncidentFields.partial() }), done),
  'incident.delete': engineCall(byId, done),
  /** Adds an entry, with the passage that bears it out where one is given. */
  'status.add': engineCall(
    z.object({ incidentId: Id, fields: StatusEntryFields, cites: Passage.optional() }),
    made,
  ),
  /** Corrects an entry; its status stays what it is. A status that changes is a new entry. */
  'status.update': engineCall(z.object({ id: Id, patch: StatusCorrection.partial() }), done),
  /** Deletes an entry that should never have been made. */
  'status.delete': engineCall(byId, done),

  'judgement.create': engineCall(z.object({ incidentId: Id, fields: JudgementFields }), made),
  'judgement.update': engineCall(z.object({ id: Id, patch: JudgementFields.partial() }), done),
  'judgement.setBasis': engineCall(z.object({ id: Id, basis: Judgement.shape.basis }), done),
  'judgement.delete': engineCall(byId, done),
  'question.create': engineCall(z.object({ incidentId: Id, fields: QuestionFields }), made),
  'question.update': engineCall(z.object({ id: Id, patch: QuestionFields.partial() }), done),
  'question.delete': engineCall(byId, done),
} as const
