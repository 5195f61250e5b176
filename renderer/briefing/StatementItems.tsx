import { Button } from '@mantine/core'
import { use, useState } from 'react'
import { itemField } from '#domain/briefing-texts'
import { edtfWords } from '#domain/edtf-words'
import type { ResponseType } from '#domain/kinds'
import { threadStatements, type LedgerNode } from '#domain/ledger'
import { Kind } from '#terms/Kind.tsx'
import { FoundContext } from '#ui/find/found.ts'
import { Lit } from '#ui/find/Lit.tsx'
import { Sortable } from '#ui/Sortable.tsx'
import { counted } from '#ui/words.ts'
import { useDesk } from './desk.ts'
import { Item, ItemLabel } from './Item.tsx'
import classes from './Item.module.css'
import { arrange, flatOrder, type Listing } from './ordering.ts'
import page from './Page.module.css'

/** Threads drawn at first; a larger ledger is drawn whole only on request. */
const FIRST = 80

/** The claims with their answers threaded under them, as they will stand in the table. */
export function StatementItems({ section }: { readonly section: Listing }) {
  const { file } = useDesk()
  const [all, setAll] = useState(false)
  const threads = threadStatements({ ...file, statements: arrange(file.statements, section) })
  if (threads.length === 0)
    return (
      <p className={page.note}>
        The incident has no statements yet. Mark them in its sources: who claims and who denies what.
      </p>
    )
  // What is looked at must be drawn, however far down it stands.
  const lookedAt = use(FoundContext)?.current
  const isBelow = (node: LedgerNode): boolean =>
    (lookedAt?.field.endsWith(node.statement.id) ?? false) || node.answers.some(isBelow)
  const shown = all || threads.slice(FIRST).some(isBelow) ? threads : threads.slice(0, FIRST)
  return (
    <>
      <Thread section={section} parent="" nodes={shown} threads={threads} />
      {shown.length < threads.length && (
        <Button variant="default" className={page.add} onClick={() => setAll(true)}>
          Show all {counted(threads.length, 'thread')}
        </Button>
      )}
    </>
  )
}

/** How the scope of an answer is introduced. */
const SCOPE_WORDS: Readonly<Record<ResponseType, string>> = {
  denies: 'Denies',
  confirms: 'Confirms',
  'disputes in part': 'Disputes',
  defers: 'Defers on',
  qualifies: 'Qualifies',
  withdraws: 'Withdraws',
}

interface ThreadProps {
  readonly section: Listing
  /** The statement that these answer; empty at the top. */
  readonly parent: string
  readonly nodes: readonly LedgerNode[]
  readonly threads: readonly LedgerNode[]
}

function Thread({ section, parent, nodes, threads }: ThreadProps) {
  const { setSection } = useDesk()
  const byId = new Map(nodes.map((node) => [node.statement.id, node]))
  const rest = parent === '' ? threads.slice(nodes.length).map(({ statement }) => statement.id) : []
  return (
    <Sortable
      id={`statements ${parent}`}
      label={parent === '' ? 'Statements' : 'Answers'}
      className={parent === '' ? undefined : classes.answers}
      ids={[...byId.keys()]}
      nameOf={(id) => byId.get(id)?.statement.proposition ?? ''}
      onOrder={(ids) => setSection(section.kind, { order: flatOrder(threads, [...ids, ...rest]) })}
    >
      {(id, grip) => {
        const node = byId.get(id)
        if (!node) return null
        return (
          <Item
            section={section}
            id={id}
            name={node.statement.proposition}
            grip={grip}
            below={
              node.answers.length > 0 && (
                <Thread section={section} parent={id} nodes={node.answers} threads={threads} />
              )
            }
          >
            <StatementWords node={node} />
          </Item>
        )
      }}
    </Sortable>
  )
}

function StatementWords({ node }: { readonly node: LedgerNode }) {
  const { file } = useDesk()
  const { statement, via } = node
  const actor = file.actors.find(({ id }) => id === statement.actorId)
  return (
    <>
      <div className={classes.line}>
        <ItemLabel kind="statement" id={statement.id} />
        <Kind
          kind={statement.kind}
          word={via?.type === 'disputes in part' ? 'disputes in part' : undefined}
        />
        <span className={classes.who}>{actor?.name ?? 'Source’s own voice'}</span>
        {statement.said && <span className={classes.when}>{edtfWords(statement.said, { short: true })}</span>}
      </div>
      <p className={classes.words}>
        <Lit
          field={itemField(statement.id, 'proposition')}
          text={statement.proposition || 'Without words yet'}
        />
      </p>
      {via?.scope && (
        <p className={classes.detail}>
          <b>{SCOPE_WORDS[via.type]}:</b> <Lit field={itemField(statement.id, 'scope')} text={via.scope} />
        </p>
      )}
      {via?.leavesOpen && (
        <p className={classes.detail}>
          <b>Leaves open:</b> <Lit field={itemField(statement.id, 'leavesOpen')} text={via.leavesOpen} />
        </p>
      )}
    </>
  )
}
