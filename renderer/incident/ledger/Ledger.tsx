import { Button } from '@mantine/core'
import { replaceEqualDeep } from '@tanstack/react-query'
import { useCallback, useMemo, useRef, type CSSProperties } from 'react'
import type { IncidentFile, Statement } from '#domain/incident'
import { change } from '#api/change.ts'
import { useAnswer } from '#api/queries.ts'
import { announce } from '#ui/announce.ts'
import { Empty } from '#ui/Empty.tsx'
import { useWindowed } from '#ui/useWindowed.ts'
import { useActions, useDesk, useEntry } from '../desk/desk.ts'
import { ledgerRows, type LedgerRow } from './ledger-rows.ts'
import classes from './Ledger.module.css'
import { shortName } from './ledger-words.ts'
import { StatementCard } from './StatementCard.tsx'
import { useNewStatement } from './useNewStatement.ts'

/** Who claims what, with the answers threaded beneath each statement. */
export function Ledger() {
  const { file } = useDesk()
  const rows = useRows(file)
  const create = useNewStatement()
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
      <Rows rows={rows} />
      <Button variant="subtle" color="gray" size="compact-xs" onClick={() => void create()}>
        Add a statement without a source
      </Button>
    </>
  )
}

/** The rows of the file; a row that says what it said before stays the same object. */
function useRows(file: IncidentFile): readonly LedgerRow[] {
  const before = useRef<readonly LedgerRow[]>([])
  return useMemo(() => (before.current = replaceEqualDeep(before.current, ledgerRows(file))), [file])
}

/** What a row without an editor takes, about. */
const ROW_HEIGHT = 106

function Rows({ rows }: { readonly rows: readonly LedgerRow[] }) {
  const { current } = useActions()
  const { incident } = useDesk().file
  const { data: undecided } = useAnswer('origin.undecided', { incidentId: incident.id })
  const groups = useMemo(() => new Map(undecided?.map(({ id, group }) => [id, group])), [undecided])
  const list = useRef<HTMLDivElement>(null)
  const places = useMemo(() => new Map(rows.map(({ statement }, at) => [statement.id, at])), [rows])
  const chosen = places.get(useEntry()?.id ?? '') ?? -1
  const windowed = useWindowed({
    count: rows.length,
    estimate: ROW_HEIGHT,
    scroller: () => list.current?.closest<HTMLElement>('[role=tabpanel]') ?? null,
    keyOf: (at) => rows[at]?.statement.id ?? '',
    // The first is where Tab comes in; the chosen one has the focus, and the arrows lead to its neighbours.
    keep: [0, ...(chosen < 0 ? [] : [chosen - 1, chosen, chosen + 1])],
  })
  const swap = useCallback(
    (id: string, other: string) => {
      const { file } = current()
      const { incident, statements } = file
      const at = (wanted: string) => statements.findIndex((statement) => statement.id === wanted)
      const side = at(id) < at(other) ? 'after' : 'before'
      announce(`${shortName(file, id)}: now ${side} ${shortName(file, other)}`)
      void change('order.set', {
        incidentId: incident.id,
        list: 'statements',
        ids: swapped(statements, id, other),
      })
    },
    [current],
  )
  return (
    <div ref={list} style={windowed.style}>
      {windowed.rows.map(({ index, gap }) => {
        const row = rows[index]
        if (!row) return null
        return (
          <div
            key={row.statement.id}
            ref={windowed.measure}
            data-index={index}
            className={classes.row}
            style={{ marginTop: gap, '--level': row.level } as CSSProperties}
          >
            {row.lines.map((line, at) => (
              <span
                key={at}
                className={classes.line}
                data-begins={line.begins || undefined}
                data-ends={line.ends || undefined}
                style={{ '--at': at } as CSSProperties}
              />
            ))}
            <div className={row.joined ? classes.joined : undefined}>
              <StatementCard
                row={row}
                first={index === 0}
                isOneText={row.origins > 1 && looksLikeOneText(row.statement, groups)}
                onSwap={swap}
              />
            </div>
          </div>
        )
      })}
    </div>
  )
}

/** Whether two of its sources look like one text, and nobody has said yet whether they are. */
function looksLikeOneText({ citations }: Statement, groups: ReadonlyMap<string, string>): boolean {
  const quoted = [...new Set(citations.map(({ sourceId }) => sourceId))]
  const found = quoted.flatMap((id) => groups.get(id) ?? [])
  return new Set(found).size < found.length
}

/** The ids in their order, with two of them having changed places. */
function swapped(statements: readonly Statement[], a: string, b: string): string[] {
  return statements.map(({ id }) => (id === a ? b : id === b ? a : id))
}
