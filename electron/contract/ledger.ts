import { z } from 'zod'
import { Id, Sha256 } from '#domain/id'
import { Context, ContextFields, EvidenceFields, ResponseFields, StatementFields } from '#domain/incident'
import { Bearing, MarkKind } from '#domain/kinds'
import { Bytes, engineCall, mainCall } from './call.ts'

const done = z.object({})
const made = z.object({ id: Id })
const byId = z.object({ id: Id })

/** What a citation can bear out. */
export const CitationOwner = z.object({
  kind: z.enum(['statement', 'evidence', 'context', 'status']),
  id: Id,
})
export type CitationOwner = z.infer<typeof CitationOwner>

/** A passage of a source's text, in UTF-16 units; white space at its ends is left out. */
const passage = { sourceId: Id, start: z.int().nonnegative(), end: z.int().positive() }
export const Passage = z.object(passage)
export type Passage = z.infer<typeof Passage>

/** The lists whose order the analyst sets. */
export const OrderedList = z.enum([
  'statements',
  'evidence',
  'contexts',
  'judgements',
  'questions',
  'sources',
])
export type OrderedList = z.infer<typeof OrderedList>

export const ledgerCalls = {
  /**
   * Makes a statement, an item of evidence or a context card out of selected words. With `answers`,
   * a denial, confirmation or deferral is linked to that statement by its usual response.
   */
  'mark.create': engineCall(
    z.object({ incidentId: Id, kind: MarkKind, ...passage, answers: Id.nullable() }),
    z.object({ kind: z.enum(['statement', 'evidence', 'context']), id: Id }),
  ),
  'citation.add': engineCall(z.object({ incidentId: Id, owner: CitationOwner, ...passage }), made),
  'citation.remove': engineCall(byId, done),

  'statement.create': engineCall(z.object({ incidentId: Id, fields: StatementFields }), made),
  'statement.update': engineCall(z.object({ id: Id, patch: StatementFields.partial() }), done),
  'statement.delete': engineCall(byId, done),
  /**
   * Links `from` as an answer to `to`, or changes what is named of the link that is there. A new link
   * qualifies, with no scope, unless it is told otherwise.
   */
  'response.set': engineCall(z.object({ fromId: Id, toId: Id, fields: ResponseFields.partial() }), made),
  'response.delete': engineCall(byId, done),

  'evidence.create': engineCall(z.object({ incidentId: Id, fields: EvidenceFields }), made),
  /**
   * Makes a photo of a source that is a picture, or of one of the pictures of a page, which it then cites. Of a
   * kind that documents do not hold, they show a copy.
   */
  'evidence.ofPicture': engineCall(
    z.object({ incidentId: Id, sourceId: Id, pictureId: Id.optional() }),
    made,
  ),
  'evidence.update': engineCall(z.object({ id: Id, patch: EvidenceFields.partial() }), done),
  'evidence.delete': engineCall(byId, done),
  'evidence.setBearing': engineCall(z.object({ id: Id, statementId: Id, bearing: Bearing.nullable() }), done),
  /** Lets the user choose an image and attaches it; false when cancelled. */
  'evidence.attachByDialog': mainCall(byId, z.object({ attached: z.boolean() })),
  'evidence.detach': engineCall(byId, done),
  /** Bytes of an attached file. */
  'file.bytes': engineCall(z.object({ sha256: Sha256 }), Bytes),

  'context.create': engineCall(z.object({ incidentId: Id, fields: ContextFields }), made),
  'context.update': engineCall(z.object({ id: Id, patch: ContextFields.partial() }), done),
  /** Takes the card out of this incident; a card that no incident uses is deleted. */
  'context.unlink': engineCall(z.object({ incidentId: Id, id: Id }), done),
  /** Puts a card of the library into this incident too. */
  'context.link': engineCall(z.object({ incidentId: Id, id: Id }), done),
  /** All cards of the library, without citations. */
  'context.list': engineCall(z.object({}), z.array(Context)),

  /** Sets the analyst's order; ids that are missing keep their place behind those named. */
  'order.set': engineCall(z.object({ incidentId: Id, list: OrderedList, ids: z.array(Id) }), done),
} as const
