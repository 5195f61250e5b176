import type { Library, Row } from './library.ts'

/** Every table whose rows the analyst changes. Their history is kept, so each change can be undone. */
export const TABLES = [
  'incident',
  'status_entry',
  'actor',
  'actor_alias',
  'origin',
  'source',
  'source_picture',
  'incident_source',
  'independent_pair',
  'statement',
  'response',
  'evidence',
  'evidence_bearing',
  'context',
  'incident_context',
  'citation',
  'judgement',
  'judgement_basis',
  'question',
  'house_template',
  'briefing',
  'edition',
  'briefing_comment',
  'suggestion_decision',
] as const

const columnsOf = (library: Library, table: string) =>
  (library.db.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name)

/**
 * Lets this connection record the rows that a change touches. The triggers live as long as the
 * connection and are made from the tables as they are, so no migration can leave them behind.
 */
export function watchTables(library: Library): void {
  library.db.function('current_change', () => library.recording)
  for (const table of TABLES) {
    const columns = columnsOf(library, table)
    const image = (row: 'OLD' | 'NEW') =>
      `json_object(${columns.map((column) => `'${column}', ${row}.${column}`).join(', ')})`
    for (const [event, before, after] of [
      ['INSERT', 'NULL', image('NEW')],
      ['UPDATE', image('OLD'), image('NEW')],
      ['DELETE', image('OLD'), 'NULL'],
    ] as const)
      library.db.exec(
        `CREATE TEMP TRIGGER watch_${table}_${event.toLowerCase()} AFTER ${event} ON main.${table}
         WHEN current_change() IS NOT NULL
         BEGIN
           INSERT INTO change_row (change_num, table_name, row_num, before, after)
           VALUES (current_change(), '${table}', ${event === 'DELETE' ? 'OLD' : 'NEW'}.num, ${before}, ${after});
         END`,
      )
  }
}

/**
 * Makes one image of the several updates of one row within a change: each of those after row `since` takes over what
 * the one before it started from.
 */
export function joinRows(library: Library, num: number, since: number): void {
  const updates = library
    .sql(
      `SELECT num, table_name, row_num FROM change_row
       WHERE change_num = ? AND num > ? AND before IS NOT NULL AND after IS NOT NULL ORDER BY num`,
    )
    .all(num, since)
  for (const { num: own, table_name, row_num } of updates) {
    const earlier = library
      .sql(
        `SELECT num, before, after FROM change_row
         WHERE change_num = ? AND num < ? AND table_name = ? AND row_num = ? ORDER BY num DESC LIMIT 1`,
      )
      .get(num, own, table_name, row_num)
    if (!earlier || earlier['before'] === null || earlier['after'] === null) continue
    library.sql('UPDATE change_row SET before = ? WHERE num = ?').run(earlier['before'], own)
    library.sql('DELETE FROM change_row WHERE num = ?').run(earlier['num'])
  }
}

/** Whether a change leaves everything as it was but for the time at which it was changed. */
export function isNothing(library: Library, num: number): boolean {
  const rows = library.sql('SELECT before, after FROM change_row WHERE change_num = ?').all(num)
  return rows.every(({ before, after }) => {
    const [old, now] = [imageOf(before), imageOf(after)]
    return (
      old !== null &&
      now !== null &&
      Object.keys(now).every((column) => column === 'changed_at' || now[column] === old[column])
    )
  })
}

/** A row as its image in a change tells it; null where there was none. */
export const imageOf = (json: Row[string] | undefined): Row | null =>
  typeof json === 'string' ? (JSON.parse(json) as Row) : null

/** Takes all rows of a change back, or does them again. */
export function applyRows(library: Library, num: number, direction: 'undo' | 'redo'): void {
  const rows = library.sql('SELECT * FROM change_row WHERE change_num = ? ORDER BY num').all(num)
  for (const row of direction === 'undo' ? rows.reverse() : rows) applyImage(library, row, direction)
}

/** Puts one row back into the state of its image. Nothing is recorded while this goes on. */
function applyImage(library: Library, row: Row, direction: 'undo' | 'redo'): void {
  const [from, to] = direction === 'undo' ? [row['after'], row['before']] : [row['before'], row['after']]
  const table = String(row['table_name'])
  const [old, wanted] = [imageOf(from), imageOf(to)]
  if (wanted && old) {
    const columns = Object.keys(wanted).filter((column) => wanted[column] !== old[column])
    if (columns.length === 0) return
    const { changes } = library
      .sql(`UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE num = ?`)
      .run(...columns.map((column) => wanted[column]), row['row_num'])
    if (changes !== 1) throw new Error(`The history does not fit: ${table} ${row['row_num']} is not there`)
  } else if (wanted) {
    const columns = Object.keys(wanted)
    library
      .sql(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
      .run(...columns.map((column) => wanted[column]))
  } else {
    // A row that its owner took along is gone already, and that is as it should be.
    library.sql(`DELETE FROM ${table} WHERE num = ?`).run(row['row_num'])
  }
}
