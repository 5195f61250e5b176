import { z } from 'zod'
import { Id } from '#domain/id'
import { Actor, ActorFields } from '#domain/incident'
import { EvidenceKind, StatementKind } from '#domain/kinds'
import { engineCall } from './call.ts'

/** One line of the list of actors: the actor, and how much hangs on it. */
export const ActorRow = Actor.extend({
  statements: z.int(),
  /** The incidents in which it has a statement. */
  incidents: z.int(),
  /** Items of evidence that it put forward. */
  evidence: z.int(),
})
export type ActorRow = z.infer<typeof ActorRow>

const place = { id: Id, incidentId: Id, incidentTitle: z.string() }

/** What an actor said and put forward, the newest incident first, and in it in the analyst's order. */
export const ActorUses = z.object({
  statements: z.array(z.object({ ...place, kind: StatementKind, proposition: z.string(), said: z.string() })),
  evidence: z.array(z.object({ ...place, kind: EvidenceKind, description: z.string() })),
})
export type ActorUses = z.infer<typeof ActorUses>

const done = z.object({})
const byId = z.object({ id: Id })

export const actorCalls = {
  /** All actors of the library. */
  'actor.list': engineCall(z.object({}), z.array(Actor)),
  /** All actors of the library with their counts. */
  'actor.rows': engineCall(z.object({}), z.array(ActorRow)),
  'actor.uses': engineCall(byId, ActorUses),
  'actor.create': engineCall(ActorFields, z.object({ id: Id })),
  'actor.update': engineCall(z.object({ id: Id, patch: ActorFields.partial() }), done),
  /** Makes one actor of two: `id` goes, and all that names it names `intoId` from then on. */
  'actor.merge': engineCall(z.object({ id: Id, intoId: Id }), done),
  /** Refused while a statement, item of evidence or other actor uses it. */
  'actor.delete': engineCall(byId, done),
} as const
