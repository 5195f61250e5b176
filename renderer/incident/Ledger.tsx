import { Button } from '@mantine/core'
import type { CSSProperties } from 'react'
import type { Statement } from '#domain/incident'
import { threadStatements, type LedgerNode } from '#domain/ledger'
import { change } from '#api/change.ts'
import { announce } from '#ui/announce.ts'
import { Empty } from '#ui/Empty.tsx'
import { useDesk } from './desk.ts'
import classes from './Ledger.module.css'
import { shortName } from './ledger-words.ts'
import { StatementCard } from './StatementCard.tsx'
import { useNewStatement } from './useNewStatement.ts'

/** Who claims what, with the answers threaded beneath each statement. */
export function Ledger() {
  const { file } = useDesk()
  const rows = rowsOf(threadStatements(file))
  const create = useNewStatement()
  const move = ({ node, siblings }: Row, by: -1 | 1) => {
    const place = siblings.indexOf(node) + by
    const other = siblings[place]
    if (!other) return
    const ids = swapped(file.statements, node.statement.id, other.statement.id)
    announce(`${shortName(file, node.statement.id)}: place ${place + 1} of ${siblings.length}`)
    void change('order.set', { incidentId: file.incident.id, list: 'statements', ids })
  }
  if (rows.length === 0)
    return (
      <Empty title="Nobody has said anything yet.">
        <p>
          Select words in the source and press C for a claim, D for a denial. Each becomes a statement here.
        </p>
        <Button variant="default" onClick={() => void create()}>
          Statement without a source…
        </Button>
      </Empty>
    )
  return (
    <>
      {rows.map((row, at) => (
        // One list however deep the threads are: a statement that comes to answer another moves in it, and
        // its fields keep the focus and what is being typed.
        <div
          key={row.node.statement.id}
          className={classes.row}
          style={{ '--depth': row.depth } as CSSProperties}
        >
          {row.lines.map((depth) => (
            <span
              key={depth}
              aria-hidden
              className={classes.line}
              style={{ '--steps': row.depth - depth } as CSSProperties}
            />
          ))}
          {row.depth > 0 && <span aria-hidden className={classes.branch} />}
          <StatementCard node={row.node} first={at === 0} onMove={(by) => move(row, by)} />
        </div>
      ))}
      <Button variant="subtle" color="gray" size="compact-xs" onClick={() => void create()}>
        Add a statement without a source
      </Button>
    </>
  )
}

interface Row {
  readonly node: LedgerNode
  readonly siblings: readonly LedgerNode[]
  readonly depth: number
  /** The depths whose line goes on beneath this row, to a later answer. */
  readonly lines: readonly number[]
}

// Answers to answers to answers stay at the third step, so that long threads keep their width.
const DEEPEST = 3

/** All statements in one list, each with the lines that join it to what it answers. */
function rowsOf(siblings: readonly LedgerNode[], depth = 0, above: readonly number[] = []): Row[] {
  return siblings.flatMap((node, at) => {
    const goesOn = depth > 0 && at < siblings.length - 1 && !above.includes(depth)
    const lines = goesOn ? [...above, depth] : above
    const next = Math.min(depth + 1, DEEPEST)
    return [{ node, siblings, depth, lines }, ...rowsOf(node.answers, next, lines)]
  })
}

/** The ids in their order, with two of them having changed places. */
function swapped(statements: readonly Statement[], a: string, b: string): string[] {
  return statements.map(({ id }) => (id === a ? b : id === b ? a : id))
}
