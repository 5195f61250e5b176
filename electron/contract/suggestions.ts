import { z } from 'zod'
import { Id } from '#domain/id'
import { ActorFields, ContextFields, ResponseFields, StatementFields } from '#domain/incident'
import { Decision, Proposal, RejectedWords } from '#domain/suggestion-review'
import { Suggestions } from '#domain/suggestion'
import { engineCall } from './call.ts'

const done = z.object({})
const made = z.object({ id: Id })

/** Of what incident, source and proposal it is. */
const decided = { incidentId: Id, sourceId: Id, proposal: Proposal }

/** Who said it: an actor of the library, a name that the text gives, or nobody named. */
export const SuggestedActor = z
  .union([z.object({ id: Id }), z.object({ name: ActorFields.shape.name })])
  .nullable()
export type SuggestedActor = z.infer<typeof SuggestedActor>

/** What a statement answers, as the analyst chose it. */
const Answers = z.array(ResponseFields.pick({ type: true, scope: true }).extend({ toId: Id }))

/** How many sources are asked about in one call. */
export const NEWS_AT_ONCE = 8

/** What of a source's text was noticed and waits for a decision. */
export const SourceNews = z.object({
  english: z.boolean(),
  /** All that was noticed. */
  noticed: z.int().nonnegative(),
  open: z.int().nonnegative(),
  /** Of the open ones, those that say what the incident holds already. */
  told: z.int().nonnegative(),
  /** Of the open ones, those of which nearly the same words were rejected in another place of the incident. */
  rejected: z.int().nonnegative(),
})
export type SourceNews = z.infer<typeof SourceNews>

export const suggestionCalls = {
  /** What the program notices in a source's text. It is worked out, not stored, and none of it is a fact. */
  'suggestion.find': engineCall(z.object({ sourceId: Id }), Suggestions),
  /** What was decided on proposals of a source's text: rejected anywhere, or accepted in this incident. */
  'suggestion.decisions': engineCall(z.object({ incidentId: Id, sourceId: Id }), z.array(Decision)),
  /** What was rejected in the texts of an incident's sources, in its words. */
  'suggestion.rejected': engineCall(z.object({ incidentId: Id }), z.array(RejectedWords)),
  /**
   * Makes a statement of a proposal: with its quotation, its actor, who is made where the library knows nobody of
   * that name, and the answers that the analyst chose. One step of undo.
   */
  'suggestion.accept': engineCall(
    z.object({
      ...decided,
      actor: SuggestedActor,
      /** What the text calls that actor of the library: another name of it from then on. */
      alias: ActorFields.shape.name.optional(),
      fields: StatementFields.pick({ kind: true, proposition: true, said: true }),
      answers: Answers,
    }),
    made,
  ),
  /** Makes a context card of a proposal, with its quotation. */
  'suggestion.acceptContext': engineCall(z.object({ ...decided, fields: ContextFields }), made),
  /**
   * What sources hold that nobody has decided on yet, one after the other in the order asked for. It opens none of
   * them. @returns for each its news, or null where its text is refused.
   */
  'suggestion.news': engineCall(
    z.object({ incidentId: Id, sourceIds: z.array(Id).max(NEWS_AT_ONCE) }),
    z.array(SourceNews.nullable()),
  ),
  /**
   * Adds the words of a proposal to a statement or context card that is in the incident already, as another quotation
   * of it, and the answers that the analyst chose. @returns its id.
   */
  'suggestion.join': engineCall(z.object({ ...decided, entryId: Id, answers: Answers }), made),
  /** Rejects proposals of one text, in one step of undo. */
  'suggestion.reject': engineCall(
    z.object({ incidentId: Id, sourceId: Id, proposals: z.array(Proposal).min(1).max(10_000) }),
    done,
  ),
  /** Takes a rejection back. */
  'suggestion.reopen': engineCall(z.object({ id: Id }), done),
} as const
