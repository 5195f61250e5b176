import { Refusal } from '#contract/errors'
import type { CitationOwner } from '#contract/ledger'
import { quote, trimRange, type Quotation } from '#domain/quotation'
import { isLinked } from './contexts.ts'
import { change } from './history.ts'
import type { Library, Row } from './library.ts'
import { insertRow, requireRow } from './rows.ts'
import { sourceText } from './sources.ts'

/** A passage of a source's text, in UTF-16 units. */
export interface Passage {
  readonly sourceId: string
  readonly start: number
  readonly end: number
}

const OWNERS = {
  statement: { table: 'statement', what: 'statement' },
  evidence: { table: 'evidence', what: 'item of evidence' },
  context: { table: 'context', what: 'context card' },
  status: { table: 'status_entry', what: 'entry of the status history' },
} as const

/**
 * The words of a passage as they stand in the stored text, without white space at their ends.
 * @throws Refusal 'passage invalid' where nothing is left, or the range is not of this text.
 */
export function passageQuotation(library: Library, { sourceId, start, end }: Passage): Quotation {
  const { text, textSha256 } = sourceText(library, sourceId)
  if (start >= end || end > text.length) throw new Refusal('passage invalid')
  const range = trimRange(text, { start, end })
  if (!range) throw new Refusal('passage invalid')
  try {
    return quote(text, textSha256, range)
  } catch (error) {
    if (error instanceof RangeError) throw new Refusal('passage invalid', {}, { cause: error })
    throw error
  }
}

/**
 * Lets a passage bear out a statement, an item of evidence, a context card or a status.
 * The same passage for the same thing is one citation. @returns the citation's id.
 */
export function addCitation(
  library: Library,
  incidentId: string,
  owner: CitationOwner,
  passage: Passage,
): string {
  return change(library, 'Add quotation', () => {
    requireOwner(library, incidentId, owner)
    requireLinkedSource(library, incidentId, passage.sourceId)
    const { start, end, ...quotation } = passageQuotation(library, passage)
    const there = library
      .sql(
        `SELECT id FROM citation WHERE incident_id = ? AND ${owner.kind}_id = ?
         AND source_id = ? AND start_point = ? AND end_point = ?`,
      )
      .get(incidentId, owner.id, passage.sourceId, start, end)
    if (there) return String(there['id'])
    const id = library.newId()
    insertRow(library, 'citation', {
      id,
      incidentId,
      sourceId: passage.sourceId,
      [`${owner.kind}Id`]: owner.id,
      ...quotation,
      startPoint: start,
      endPoint: end,
      createdAt: library.now(),
    })
    return id
  })
}

/** Takes a quotation away from what it bears out. */
export function removeCitation(library: Library, id: string): void {
  change(library, 'Remove quotation', () => {
    requireRow(library, 'citation', id, 'quotation')
    library.sql('DELETE FROM citation WHERE id = ?').run(id)
  })
}

function requireOwner(library: Library, incidentId: string, { kind, id }: CitationOwner): void {
  const { table, what } = OWNERS[kind]
  const row = requireRow(library, table, id, what)
  const belongs = kind === 'context' ? isLinked(library, incidentId, id) : row['incident_id'] === incidentId
  if (!belongs) throw new Refusal('not found', { what })
}

/** @throws Refusal 'not found' where the source is not in the incident. */
export function requireLinkedSource(library: Library, incidentId: string, sourceId: string): void {
  requireRow(library, 'incident', incidentId, 'incident')
  const row = library
    .sql('SELECT num FROM incident_source WHERE incident_id = ? AND source_id = ?')
    .get(incidentId, sourceId)
  if (!row) throw new Refusal('not found', { what: 'source' })
}

export const quotationFrom = (row: Row): Quotation => ({
  exact: String(row['exact']),
  prefix: String(row['prefix']),
  suffix: String(row['suffix']),
  start: Number(row['start_point']),
  end: Number(row['end_point']),
  textSha256: String(row['text_sha256']),
})
