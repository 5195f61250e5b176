import { Button } from '@mantine/core'
import type { Statement } from '#domain/incident'
import { threadStatements, type LedgerNode } from '#domain/ledger'
import { change } from '#api/change.ts'
import { Empty } from '#ui/Empty.tsx'
import { useDesk } from './desk.ts'
import classes from './Ledger.module.css'
import { StatementCard } from './StatementCard.tsx'

/** Who claims what, with the answers threaded beneath each statement. */
export function Ledger() {
  const { file, choose } = useDesk()
  const threads = threadStatements(file)
  const create = async () => {
    const made = await change('statement.create', { incidentId: file.incident.id, fields: NEW_STATEMENT })
    if (made) choose({ kind: 'statement', id: made.id }, { edit: true })
  }
  if (threads.length === 0)
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
      {threads.map((node, at) => (
        <Thread key={node.statement.id} node={node} siblings={threads} first={at === 0} depth={0} />
      ))}
      <Button variant="subtle" color="gray" size="compact-xs" onClick={() => void create()}>
        Add a statement without a source
      </Button>
    </>
  )
}

const NEW_STATEMENT = {
  kind: 'claim',
  actorId: null,
  proposition: '',
  said: '',
  saidInstant: null,
  saidZone: null,
  credibility: null,
  noResponseFound: false,
} as const

interface ThreadProps {
  readonly node: LedgerNode
  readonly siblings: readonly LedgerNode[]
  readonly first: boolean
  readonly depth: number
}

// Answers to answers to answers stay at the third step, so that long threads keep their width.
const DEEPEST = 3

function Thread({ node, siblings, first, depth }: ThreadProps) {
  const { file } = useDesk()
  const move = (by: -1 | 1) => {
    const other = siblings[siblings.indexOf(node) + by]
    if (!other) return
    const ids = swapped(file.statements, node.statement.id, other.statement.id)
    void change('order.set', { incidentId: file.incident.id, list: 'statements', ids })
  }
  return (
    <>
      <StatementCard node={node} first={first} onMove={move} />
      {node.answers.length > 0 && (
        <div className={depth < DEEPEST ? classes.thread : undefined}>
          {node.answers.map((answer) => (
            <Thread
              key={answer.statement.id}
              node={answer}
              siblings={node.answers}
              first={false}
              depth={depth + 1}
            />
          ))}
        </div>
      )}
    </>
  )
}

/** The ids in their order, with two of them having changed places. */
function swapped(statements: readonly Statement[], a: string, b: string): string[] {
  return statements.map(({ id }) => (id === a ? b : id === b ? a : id))
}
