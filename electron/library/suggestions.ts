import type { Input } from '#contract/contract'
import type { SuggestedActor } from '#contract/suggestions'
import { findActors } from '#domain/actor'
import type { ActorFields } from '#domain/incident'
import { overlap, type Decision, type Proposal, type RejectedWords } from '#domain/suggestion-review'
import { createActor, listActors, updateActor } from './actors.ts'
import { addCitation, passageQuotation, requireLinkedSource } from './citations.ts'
import { createContext } from './contexts.ts'
import { change } from './history.ts'
import type { Library, Row } from './library.ts'
import { insertRow, requireRow } from './rows.ts'
import { sourceText } from './sources.ts'
import { createStatement, setResponse } from './statements.ts'

type GuessActor = (name: string, text: string) => Pick<ActorFields, 'kind' | 'country'>

const decisionFrom = (row: Row): Decision => ({
  id: String(row['id']),
  what: row['what'] as Decision['what'],
  start: Number(row['start_unit']),
  end: Number(row['end_unit']),
  kind: String(row['kind']),
  actor: String(row['actor']),
  verdict: row['made_id'] === null ? 'rejected' : 'accepted',
  madeId: row['made_id'] === null ? null : String(row['made_id']),
})

/** The SHA-256 of a source's text, which may be long and is not read for it. */
const textOf = (library: Library, sourceId: string): string =>
  String(requireRow(library, 'source', sourceId, 'source')['text_sha256'])

/** The decisions on a source's text: what was rejected, wherever that was, and what was accepted in this incident. */
export function listDecisions(library: Library, incidentId: string, sourceId: string): Decision[] {
  const textSha256 = textOf(library, sourceId)
  return library
    .sql(
      `SELECT one.*, coalesce(one.statement_id, one.context_id) AS made_id FROM suggestion_decision AS one
       LEFT JOIN statement ON statement.id = one.statement_id
       LEFT JOIN incident_context AS link
         ON link.context_id = one.context_id AND link.incident_id = :incidentId
       WHERE one.text_sha256 = :textSha256 AND (
         (one.statement_id IS NULL AND one.context_id IS NULL)
         OR statement.incident_id = :incidentId OR link.num IS NOT NULL
       ) ORDER BY one.num`,
    )
    .all({ incidentId, textSha256 })
    .map(decisionFrom)
}

/**
 * Makes a statement of a proposal. What was accepted already in this incident stays as it is.
 * @param guess what a new name is, by the text in which it stands.
 * @returns the statement's id.
 */
export function acceptStatement(
  library: Library,
  { incidentId, sourceId, proposal, actor, alias, fields, answers }: Input<'suggestion.accept'>,
  guess: GuessActor,
): string {
  const there = madeOf(library, incidentId, sourceId, proposal)
  if (there !== null) return there
  return change(library, `Accept ${fields.kind}`, () => {
    requireLinkedSource(library, incidentId, sourceId)
    const id = createStatement(library, incidentId, {
      ...fields,
      actorId: actorOf(library, actor, (name) => guess(name, sourceText(library, sourceId).text)),
      saidInstant: null,
      saidZone: null,
      credibility: null,
      noResponseFound: false,
    })
    if (actor && 'id' in actor && alias !== undefined) alsoCall(library, actor.id, alias)
    const { start, end } = proposal
    addCitation(library, incidentId, { kind: 'statement', id }, { sourceId, start, end })
    for (const { toId, ...response } of answers) setResponse(library, id, toId, response)
    decide(library, incidentId, sourceId, proposal, { statementId: id })
    return id
  })
}

/** Makes a context card of a proposal. @returns its id. */
export function acceptContext(
  library: Library,
  { incidentId, sourceId, proposal, fields }: Input<'suggestion.acceptContext'>,
): string {
  const there = madeOf(library, incidentId, sourceId, proposal)
  if (there !== null) return there
  return change(library, 'Accept context', () => {
    requireLinkedSource(library, incidentId, sourceId)
    const id = createContext(library, incidentId, fields)
    const { start, end } = proposal
    addCitation(library, incidentId, { kind: 'context', id }, { sourceId, start, end })
    decide(library, incidentId, sourceId, proposal, { contextId: id })
    return id
  })
}

/**
 * Lets the words of a proposal bear out what is in the incident already, also where the same words of another source
 * do. @returns the id of the statement or context card.
 */
export function joinSuggestion(
  library: Library,
  { incidentId, sourceId, proposal, entryId, answers }: Input<'suggestion.join'>,
): string {
  const isDecided = decided(library, incidentId, sourceId, proposal) !== undefined
  return change(library, 'Add quotation', () => {
    const { what, start, end } = proposal
    addCitation(library, incidentId, { kind: what, id: entryId }, { sourceId, start, end })
    if (what === 'statement')
      for (const { toId, ...response } of answers)
        // What an analyst wrote of a link that is there stays.
        if (toId !== entryId && !isAnswer(library, entryId, toId))
          setResponse(library, entryId, toId, response)
    if (!isDecided) decide(library, incidentId, sourceId, proposal, { [`${what}Id` as const]: entryId })
    return entryId
  })
}

/** Rejects proposals, for this text and for good; one that was decided on already stays as it is. */
export function rejectSuggestions(
  library: Library,
  { incidentId, sourceId, proposals }: Input<'suggestion.reject'>,
): void {
  const there = listDecisions(library, incidentId, sourceId)
  const each = new Map(
    proposals.map((proposal) => [JSON.stringify(Object.entries(proposal).sort()), proposal]),
  )
  const open = [...each.values()].filter(
    (proposal) => !decided(library, incidentId, sourceId, proposal, there),
  )
  if (open.length === 0) return
  change(library, open.length === 1 ? 'Reject suggestion' : `Reject ${open.length} suggestions`, () => {
    requireLinkedSource(library, incidentId, sourceId)
    for (const proposal of open) decide(library, incidentId, sourceId, proposal, {})
  })
}

/** What was rejected in the texts of an incident's sources, in the words that stand there, each text once. */
export function rejectedWords(library: Library, incidentId: string): RejectedWords[] {
  const rows = library
    .sql(
      `SELECT one.*, NULL AS made_id, min(link.num), source.id AS source_id FROM suggestion_decision AS one
       JOIN source ON source.text_sha256 = one.text_sha256
       JOIN incident_source AS link ON link.source_id = source.id
       WHERE link.incident_id = ? AND one.statement_id IS NULL AND one.context_id IS NULL
       GROUP BY one.num ORDER BY one.num`,
    )
    .all(incidentId)
  const texts = new Map<string, string>()
  return rows.map((row) => {
    const sourceId = String(row['source_id'])
    const text = texts.get(sourceId) ?? sourceText(library, sourceId).text
    texts.set(sourceId, text)
    const { what, kind, start, end } = decisionFrom(row)
    return { sourceId, what, kind, words: text.slice(start, end).toWellFormed() }
  })
}

/** Takes a decision back; what was made of it stays. */
export function reopenSuggestion(library: Library, id: string): void {
  change(library, 'Reopen suggestion', () => {
    requireRow(library, 'suggestion_decision', id, 'decision')
    library.sql('DELETE FROM suggestion_decision WHERE id = ?').run(id)
  })
}

/**
 * The decision on the very same proposal that holds for this source: a rejection, or an acceptance of which the entry
 * quotes it. Another source of the same text may have its own.
 */
const decided = (
  library: Library,
  incidentId: string,
  sourceId: string,
  proposal: Proposal,
  decisions = listDecisions(library, incidentId, sourceId),
) =>
  decisions.find(
    ({ what, start, end, kind, actor, madeId }) =>
      what === proposal.what &&
      start === proposal.start &&
      end === proposal.end &&
      kind === proposal.kind &&
      actor === proposal.actor &&
      (madeId === null || quotes(library, incidentId, { kind: what, id: madeId }, sourceId, proposal)),
  )

/** Whether an entry quotes more or less the passage of a proposal in this source. */
function quotes(
  library: Library,
  incidentId: string,
  { kind, id }: { readonly kind: Proposal['what']; readonly id: string },
  sourceId: string,
  proposal: Proposal,
): boolean {
  const { start, end } = passageQuotation(library, { ...proposal, sourceId })
  return library
    .sql(
      `SELECT start_point, end_point FROM citation
       WHERE incident_id = ? AND ${kind}_id = ? AND source_id = ?`,
    )
    .all(incidentId, id, sourceId)
    .some(
      (row) =>
        overlap({ start, end }, { start: Number(row['start_point']), end: Number(row['end_point']) }) > 0.5,
    )
}

const madeOf = (library: Library, incidentId: string, sourceId: string, proposal: Proposal) =>
  decided(library, incidentId, sourceId, proposal)?.madeId ?? null

function decide(
  library: Library,
  incidentId: string,
  sourceId: string,
  { start, end, ...proposal }: Proposal,
  made: { readonly statementId?: string; readonly contextId?: string },
): void {
  insertRow(library, 'suggestion_decision', {
    id: library.newId(),
    textSha256: textOf(library, sourceId),
    ...proposal,
    startUnit: start,
    endUnit: end,
    incidentId,
    statementId: made.statementId ?? null,
    contextId: made.contextId ?? null,
    createdAt: library.now(),
  })
}

/** The actor of the library whom a name means, however it is spelt, or a new one of exactly that name. */
function actorOf(
  library: Library,
  actor: SuggestedActor,
  guess: (name: string) => ReturnType<GuessActor>,
): string | null {
  if (actor === null) return null
  if ('id' in actor) return actor.id
  const [known] = findActors(listActors(library), actor.name).exact
  return (
    known?.id ??
    createActor(library, { name: actor.name, affiliationId: null, aliases: [], ...guess(actor.name) })
  )
}

/** Notes a further name of an actor, unless somebody bears it already. */
function alsoCall(library: Library, id: string, alias: string): void {
  const actors = listActors(library)
  const actor = actors.find((one) => one.id === id)
  if (actor && findActors(actors, alias).exact.length === 0)
    updateActor(library, id, { aliases: [...actor.aliases, alias] })
}

const isAnswer = (library: Library, fromId: string, toId: string): boolean =>
  library.sql('SELECT 1 FROM response WHERE from_id = ? AND to_id = ?').get(fromId, toId) !== undefined
