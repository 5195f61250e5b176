import { Refusal } from '#contract/errors'
import type { Library, Row } from './library.ts'

// The fields of the domain are the columns of the tables, in camelCase there and snake_case here.
// Table and column names come from this room's code and the domain's schemas, never from a person.

export type Value = string | number | boolean | null
export type Fields = Readonly<Record<string, Value>>

const toColumn = (field: string) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
const toField = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
const toSql = (value: Value) => (typeof value === 'boolean' ? Number(value) : value)

/** A row with the names of the domain, without its `num`; the columns named hold truth values. */
export function fromRow(row: Row, truths: readonly string[] = []): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(row)
      .filter(([column]) => column !== 'num')
      .map(([column, value]) => [toField(column), truths.includes(column) ? value === 1 : value]),
  )
}

/** The row with this id. @throws Refusal 'not found' with `what` it should have been. */
export function requireRow(library: Library, table: string, id: string, what: string): Row {
  const row = library.sql(`SELECT * FROM ${table} WHERE id = ?`).get(id)
  if (!row) throw new Refusal('not found', { what })
  return row
}

/** Inserts one row. */
export function insertRow(library: Library, table: string, fields: Fields): void {
  const columns = Object.keys(fields).map(toColumn)
  library
    .sql(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
    .run(...Object.values(fields).map(toSql))
}

/** Inserts a record of its own: with an id, a new one where none is given, and the times. @returns the id. */
export function insertRecord(
  library: Library,
  table: string,
  fields: Fields,
  id: string = library.newId(),
): string {
  const now = library.now()
  insertRow(library, table, { id, ...fields, createdAt: now, changedAt: now })
  return id
}

/**
 * Changes a record where the patch differs from what is there, and its time with it.
 * @returns the fields that changed.
 */
export function updateRecord(library: Library, table: string, row: Row, patch: Fields): string[] {
  const changed = Object.entries(patch).filter(
    ([field, value]) => value !== undefined && row[toColumn(field)] !== toSql(value),
  )
  if (changed.length === 0) return []
  const columns = [...changed.map(([field]) => toColumn(field)), 'changed_at']
  library
    .sql(`UPDATE ${table} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`)
    .run(...changed.map(([, value]) => toSql(value)), library.now(), row['id'])
  return changed.map(([field]) => field)
}

/** The place behind the last one of an incident's list. */
export function nextPosition(library: Library, table: string, incidentId: string): number {
  const row = library
    .sql(`SELECT coalesce(max(position) + 1, 0) AS next FROM ${table} WHERE incident_id = ?`)
    .get(incidentId)
  return Number(row?.['next'])
}

/** How many rows a query counts in its column `count`. */
export function count(library: Library, sql: string, ...values: (Value | Fields)[]): number {
  return Number(library.sql(sql).get(...values)?.['count'])
}

/** What the update of these fields is called: `Edit title`, or `Edit statement` for several. */
export function editLabel(patch: object, what: string, names: Readonly<Record<string, string>> = {}): string {
  const fields = Object.keys(patch)
  const [only] = fields
  if (fields.length !== 1 || only === undefined) return `Edit ${what}`
  return `Edit ${names[only] ?? `${only.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)} of ${what}`}`
}

/**
 * The key under which edits of the same fields of the same record become one change. What is typed is saved
 * letter by letter; a choice or a tick is a step of its own, and so is an edit that has one among its fields.
 * @param typed the fields that are typed.
 */
export const editKey = <Patch extends object>(
  table: string,
  id: string,
  patch: Patch,
  typed: readonly (keyof Patch & string)[],
): string | undefined => {
  const fields = Object.keys(patch)
  const all: readonly string[] = typed
  return fields.every((field) => all.includes(field)) ? `${table} ${id} ${fields.join(' ')}` : undefined
}
