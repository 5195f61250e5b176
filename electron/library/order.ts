import type { OrderedList } from '#contract/ledger'
import { change } from './history.ts'
import type { Library } from './library.ts'
import { requireRow } from './rows.ts'

const TABLES: Readonly<
  Record<OrderedList, { readonly table: string; readonly id: string; readonly what: string }>
> = {
  statements: { table: 'statement', id: 'id', what: 'statements' },
  evidence: { table: 'evidence', id: 'id', what: 'evidence' },
  contexts: { table: 'incident_context', id: 'context_id', what: 'context' },
  judgements: { table: 'judgement', id: 'id', what: 'judgements' },
  questions: { table: 'question', id: 'id', what: 'questions' },
  sources: { table: 'incident_source', id: 'source_id', what: 'sources' },
}

/** Sets the analyst's order of a list. What `ids` does not name keeps its order behind; strangers are ignored. */
export function setOrder(
  library: Library,
  incidentId: string,
  list: OrderedList,
  ids: readonly string[],
): void {
  const { table, id, what } = TABLES[list]
  change(library, `Order ${what}`, () => {
    requireRow(library, 'incident', incidentId, 'incident')
    const rows = library
      .sql(`SELECT num, ${id} AS id, position FROM ${table} WHERE incident_id = ? ORDER BY position, num`)
      .all(incidentId)
    const wanted = new Map([...new Set(ids)].map((id, at) => [id, at]))
    const place = (row: (typeof rows)[number]) => wanted.get(String(row['id'])) ?? ids.length
    const update = library.sql(`UPDATE ${table} SET position = ? WHERE num = ?`)
    for (const [position, row] of rows.toSorted((a, b) => place(a) - place(b)).entries())
      if (row['position'] !== position) update.run(position, row['num'])
  })
}
