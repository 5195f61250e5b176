import type { Response, Statement } from '#domain/incident'
import type { Desk } from './desk.ts'
import { placeRows } from './ledger.ts'
import type { OutlineClaim, OutlinePosition, OutlineSection, OutlineStance } from './outline.ts'

type Grid = Pick<Extract<OutlineSection, { kind: 'position grid' }>, 'claims' | 'stances'>

/** Kinds on which others take a position, answered or not. */
const ASSERTS: ReadonlySet<string> = new Set(['claim', 'suspicion'])

/**
 * Who takes which position on which claim, under the numbers of the table of claims and denials. A claim
 * is what asserts something, or opens a thread and is answered; an actor's positions follow the order of
 * the table, so that a change of mind can be read.
 */
export function positionGrid(
  statements: readonly Statement[],
  responses: readonly Response[],
  actorOf: Desk['actorOf'],
): Grid {
  const rows = placeRows(statements, responses)
  const there = new Set(rows.map(({ statement }) => statement.id))
  const links = responses.filter(
    ({ fromId, toId }) => fromId !== toId && there.has(fromId) && there.has(toId),
  )
  const answered = new Set(links.map(({ toId }) => toId))
  const linksFrom = Map.groupBy(links, ({ fromId }) => fromId)
  const claims = rows
    .filter(({ statement: { id, kind }, opens }) => ASSERTS.has(kind) || (opens && answered.has(id)))
    .map(({ statement: { id, kind, proposition }, label }): OutlineClaim => ({
      id,
      label,
      kind,
      proposition,
    }))
  const isClaim = new Set(claims.map(({ id }) => id))
  const stances = new Map<string | null, { by: OutlineStance['by']; positions: OutlinePosition[] }>()
  for (const { statement, label } of rows) {
    const own = { claimId: statement.id, takes: statement.kind }
    const answers = (linksFrom.get(statement.id) ?? []).map(({ toId, type }) => ({
      claimId: toId,
      takes: type,
    }))
    const taken = [own, ...answers].filter(({ claimId }) => isClaim.has(claimId))
    if (taken.length === 0) continue
    const stance = stances.get(statement.actorId) ?? { by: actorOf(statement.actorId), positions: [] }
    stance.positions.push(...taken.map((each) => ({ ...each, statementId: statement.id, label })))
    stances.set(statement.actorId, stance)
  }
  return { claims, stances: [...stances.values()] }
}
