import type { Citation, IncidentFile, Response, Source, Statement } from './incident.ts'

/** One statement of the ledger with the statements that answer it, in the analyst's order. */
export interface LedgerNode {
  readonly statement: Statement
  /** The link by which it answers the node above; null at the top. */
  readonly via: Response | null
  readonly answers: readonly LedgerNode[]
  /** Links to further statements that it answers too, besides the one it stands under. */
  readonly alsoAnswers: readonly Response[]
}

type Book = Pick<IncidentFile, 'statements' | 'responses'>

/**
 * Threads the statements of an incident: each stands once, under the first statement that it answers
 * (in the analyst's order), or at the top where it answers none. A circle of answers is cut at its
 * first statement, so that nothing is lost. A link to itself or to a missing statement counts for nothing.
 */
export function threadStatements({ statements, responses }: Book): LedgerNode[] {
  const position = new Map(statements.map((statement, at) => [statement.id, at]))
  const linksFrom = Map.groupBy(
    responses.filter(({ fromId, toId }) => fromId !== toId && position.has(fromId) && position.has(toId)),
    ({ fromId }) => fromId,
  )
  const parentLink = new Map<string, Response>()
  // Last to first, so that in a circle the first statement is the one left without a place to hang.
  for (const { id } of statements.toReversed()) {
    const links = linksFrom
      .get(id)
      ?.toSorted((a, b) => (position.get(a.toId) ?? 0) - (position.get(b.toId) ?? 0))
    const link = links?.find(({ toId }) => !leadsTo(toId, id, parentLink))
    if (link) parentLink.set(id, link)
  }
  const nodes = new Map(
    statements.map((statement) => {
      const via = parentLink.get(statement.id) ?? null
      const alsoAnswers = (linksFrom.get(statement.id) ?? []).filter((link) => link !== via)
      return [statement.id, { statement, via, answers: [] as LedgerNode[], alsoAnswers }]
    }),
  )
  for (const node of nodes.values()) if (node.via) nodes.get(node.via.toId)?.answers.push(node)
  return [...nodes.values()].filter(({ via }) => via === null)
}

function leadsTo(from: string, target: string, parentLink: ReadonlyMap<string, Response>): boolean {
  for (let at: string | undefined = from; at !== undefined; at = parentLink.get(at)?.toId)
    if (at === target) return true
  return false
}

/** What a reader would miss in a statement. */
export type Lack =
  'no actor' | 'no quotation' | 'no response' | 'answers nothing' | 'no scope' | 'one source' | 'one origin'

/**
 * What is missing in each statement, said in its own row:
 * - a claim or suspicion that nobody answers and for which no search for a response is recorded;
 * - a denial that answers nothing, or something without a scope;
 * - a statement that rests on one source, or on several of one origin.
 * @returns what tells it of one statement after the other; the file is gone through only once.
 */
export function lacksOf({
  responses,
  sources,
}: Pick<IncidentFile, 'responses' | 'sources'>): (statement: Statement) => readonly Lack[] {
  const links = responses.filter(({ fromId, toId }) => fromId !== toId)
  const answered = new Set(links.map(({ toId }) => toId))
  const answering = new Set(links.map(({ fromId }) => fromId))
  const unscoped = new Set(
    responses
      .filter(({ type, scope }) => (type === 'denies' || type === 'disputes in part') && !scope.trim())
      .map(({ fromId }) => fromId),
  )
  const countIn = originCounter(sources)
  return (statement) => {
    const lacks: Lack[] = []
    if (statement.actorId === null) lacks.push('no actor')
    if (statement.citations.length === 0) lacks.push('no quotation')
    const asks = statement.kind === 'claim' || statement.kind === 'suspicion'
    if (asks && !answered.has(statement.id) && !statement.noResponseFound) lacks.push('no response')
    if (statement.kind === 'denial' && !answering.has(statement.id)) lacks.push('answers nothing')
    if (unscoped.has(statement.id)) lacks.push('no scope')
    const { sources: quoted, origins } = countIn(statement)
    if (quoted === 1) lacks.push('one source')
    else if (quoted > 1 && origins === 1) lacks.push('one origin')
    return lacks
  }
}

export interface Counted {
  readonly sources: number
  readonly origins: number
}

/** `1 source`, `2 sources, one origin`, `3 sources, 2 origins`: wherever sources are counted. */
export function sourcesWords({ sources, origins }: Counted): string {
  const count = `${sources.toLocaleString('en')} ${sources === 1 ? 'source' : 'sources'}`
  if (sources < 2) return count
  return `${count}, ${origins === 1 ? 'one origin' : `${origins.toLocaleString('en')} origins`}`
}

/**
 * Tells how many sources something quotes, and how many origins stand behind them (a source without one is its own).
 * @returns what tells it of one statement after the other; the sources are gone through only once.
 */
export function originCounter(
  sources: readonly Source[],
): (quoting: { readonly citations: readonly Pick<Citation, 'sourceId'>[] }) => Counted {
  const originOf = new Map(sources.map(({ id, originId }) => [id, originId ?? id]))
  return ({ citations }) => {
    const quoted = new Set(citations.map(({ sourceId }) => sourceId).filter((id) => originOf.has(id)))
    return { sources: quoted.size, origins: new Set([...quoted].map((id) => originOf.get(id))).size }
  }
}
