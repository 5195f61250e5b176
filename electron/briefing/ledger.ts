import type { IncidentFile, Response, Statement } from '#domain/incident'
import { lacksOf, originCounter, threadStatements, type LedgerNode } from '#domain/ledger'
import { gradesOf, type Desk } from './desk.ts'
import type { OutlineResponse, OutlineStatement } from './outline.ts'

interface Placed {
  readonly statement: Statement
  readonly label: string
  readonly opens: boolean
  /** Under which statement it stands; null where it opens a thread. */
  readonly underId: string | null
}

/** The statements in the order of the table: each thread's opening, then all answers below it. */
export function placeRows(statements: readonly Statement[], responses: readonly Response[]): Placed[] {
  const threads = threadStatements({ statements: [...statements], responses: [...responses] })
  return threads.flatMap((thread, at) =>
    walk(thread).map(({ statement, via }, within) => ({
      statement,
      label: within === 0 ? `${at + 1}` : `${at + 1}.${within}`,
      opens: within === 0,
      underId: via?.toId ?? null,
    })),
  )
}

/** Depth first, without recursion: a chain of answers can be as long as the ledger. */
function walk(top: LedgerNode): LedgerNode[] {
  const found: LedgerNode[] = []
  const waiting = [top]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node)
    waiting.push(...node.answers.toReversed())
  }
  return found
}

/** The label of each row by its statement's id. */
export const labelRows = (statements: readonly Statement[], responses: readonly Response[]) =>
  new Map(placeRows(statements, responses).map(({ statement, label }) => [statement.id, label]))

/** The rows of the claims-and-denials table. */
export function statementRows(statements: readonly Statement[], desk: Desk): OutlineStatement[] {
  const { file, book, actorOf, target } = desk
  const from = Map.groupBy(file.responses, ({ fromId }) => fromId)
  const to = Map.groupBy(file.responses, ({ toId }) => toId)
  const lacks = lacksOf(file)
  const countIn = originCounter(file.sources)
  return placeRows(statements, file.responses).map(({ statement, label, opens, underId }) => ({
    statement,
    label,
    opens,
    under: underId === null ? null : target(underId),
    by: actorOf(statement.actorId),
    grades: gradesOf(statement, file),
    notes: book.cite(statement.citations, statement.credibility),
    lacks: lacks(statement),
    quoted: countIn(statement),
    answers: seenFrom(from.get(statement.id), 'toId', desk),
    answeredBy: seenFrom(to.get(statement.id), 'fromId', desk),
  }))
}

function seenFrom(
  responses: IncidentFile['responses'] | undefined,
  end: 'fromId' | 'toId',
  { target }: Desk,
): OutlineResponse[] {
  return (responses ?? []).flatMap((response) => {
    const other = target(response[end])
    const { type, scope, leavesOpen } = response
    return other ? [{ type, scope: scope.trim(), leavesOpen: leavesOpen.trim(), other }] : []
  })
}
