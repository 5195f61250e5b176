import type { Reliability } from '#domain/grade'
import type { IncidentFile, Response, Source, Statement } from '#domain/incident'
import { lacksOf, originCounter, threadStatements, type Lack, type LedgerNode } from '#domain/ledger'
import { shortNames } from './ledger-words.ts'

/** Everything that a row of the ledger says, so that a row whose words are the same need not be drawn again. */
export interface LedgerRow {
  readonly statement: Statement
  readonly via: Response | null
  readonly links: readonly Response[]
  /** The further statements that it answers, in words. */
  readonly alsoAnswers: readonly string[]
  readonly responses: number
  readonly actor: string | null
  readonly lacks: readonly Lack[]
  readonly sources: number
  readonly origins: number
  readonly grades: readonly SourceGrade[]
  /** Its neighbours among the answers to the same statement, with which it can change places. */
  readonly before: string | null
  readonly after: string | null
  /** Steps to the right. */
  readonly level: number
  /** Whether it stands directly at the line of its level. */
  readonly joined: boolean
  /** The line of each level that runs past it: whether it begins or ends here. */
  readonly lines: readonly { readonly begins: boolean; readonly ends: boolean }[]
}

/** A reliability, and the titles of the quoted sources that have it. */
export interface SourceGrade {
  readonly reliability: Reliability | null
  readonly titles: readonly string[]
}

// Answers to answers to answers stay at the third step, so that long threads keep their width.
const DEEPEST = 3

/** The statements of an incident as the ledger shows them: from top to bottom, each beneath what it answers. */
export function ledgerRows(file: IncidentFile): LedgerRow[] {
  const actors = new Map(file.actors.map(({ id, name }) => [id, name]))
  const lacks = lacksOf(file)
  const countIn = originCounter(file.sources)
  const nameOf = shortNames(file)
  const placed = flatten(threadStatements(file))
  const levels = placed.map(({ depth }) => Math.min(depth, DEEPEST))
  return placed.map(({ node, depth, siblings, place }, at) => {
    const { statement, via, answers, alsoAnswers } = node
    const level = levels[at] ?? 0
    const [above, below] = [levels[at - 1] ?? 0, levels[at + 1] ?? 0]
    return {
      statement,
      via,
      links: via ? [via, ...alsoAnswers] : alsoAnswers,
      alsoAnswers: alsoAnswers.map(({ toId }) => nameOf(toId)),
      responses: answers.length,
      actor: actors.get(statement.actorId ?? '') ?? null,
      lacks: lacks(statement).filter((lack) => lack !== 'no actor'),
      ...countIn(statement),
      grades: gradesOf(file.sources, statement),
      before: siblings[place - 1]?.statement.id ?? null,
      after: siblings[place + 1]?.statement.id ?? null,
      level,
      joined: depth > 0 && depth <= DEEPEST,
      lines: Array.from({ length: level }, (_, line) => ({ begins: above <= line, ends: below <= line })),
    }
  })
}

interface Placed {
  readonly node: LedgerNode
  readonly depth: number
  readonly siblings: readonly LedgerNode[]
  readonly place: number
}

// Without recursion: a chain of answers may be as long as the incident.
function flatten(threads: readonly LedgerNode[]): Placed[] {
  const below = (siblings: readonly LedgerNode[], depth: number) =>
    siblings.map((node, place): Placed => ({ node, depth, siblings, place })).toReversed()
  const waiting = below(threads, 0)
  const placed: Placed[] = []
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    placed.push(next)
    waiting.push(...below(next.node.answers, next.depth + 1))
  }
  return placed
}

/** The reliability of each quoted source, each grade once; one empty half where nothing is quoted. */
function gradesOf(sources: readonly Source[], { citations, credibility }: Statement): SourceGrade[] {
  const quoted = new Set(citations.map(({ sourceId }) => sourceId))
  const found = Map.groupBy(
    sources.filter(({ id }) => quoted.has(id)),
    ({ reliability }) => reliability,
  )
  if (found.size === 0) return credibility === null ? [] : [{ reliability: null, titles: [] }]
  return [...found].map(([reliability, used]) => ({ reliability, titles: used.map(({ title }) => title) }))
}
