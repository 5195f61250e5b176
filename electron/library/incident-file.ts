import { Attachment, type IncidentFile } from '#domain/incident'
import { actorsFrom } from './actors.ts'
import { quotationFrom } from './citations.ts'
import { incidentFrom } from './incidents.ts'
import type { Library, Row } from './library.ts'
import { fromRow, requireRow } from './rows.ts'
import { sourceFrom } from './sources.ts'

const ACTORS = `
  WITH RECURSIVE named (id) AS (
    SELECT actor_id FROM statement WHERE incident_id = :id
    UNION SELECT actor_id FROM evidence WHERE incident_id = :id
    UNION SELECT affiliation_id FROM actor JOIN named ON named.id = actor.id
  )`

interface Kept {
  readonly id: string
  /** How many rows had been written when it was read. */
  readonly writes: number
  readonly file: IncidentFile
}
/** The file that was read last from each library: the screen, the preview and the checks ask for one in turn. */
const kept = new WeakMap<Library, Kept>()

/**
 * Everything of one incident, in a fixed number of queries whatever its size. It is read once for all that ask
 * between two writes, so nobody may change it. @throws Refusal 'not found'.
 */
export function incidentFile(library: Library, id: string): IncidentFile {
  // Only this connection writes, for as long as the library is open.
  const writes = Number(library.sql('SELECT total_changes() AS writes').get()?.['writes'])
  const last = kept.get(library)
  if (last?.id === id && last.writes === writes) return last.file
  const file = readFile(library, id)
  kept.set(library, { id, writes, file })
  return file
}

function readFile(library: Library, id: string): IncidentFile {
  const incident = incidentFrom(requireRow(library, 'incident', id, 'incident'))
  const all = (sql: string) => library.sql(sql).all({ id })
  const own = (table: string) => all(`SELECT * FROM ${table} WHERE incident_id = :id ORDER BY position, num`)
  const citations = all('SELECT * FROM citation WHERE incident_id = :id ORDER BY num')
  const cited = (owner: string, row: Row, truths: readonly string[] = []) => {
    const { incidentId: _, position: __, ...fields } = fromRow(row, truths)
    const owned = citationsOf(owner).get(row['id'] ?? null) ?? []
    return {
      ...fields,
      citations: owned.map((row) => ({
        id: row['id'],
        sourceId: row['source_id'],
        quotation: quotationFrom(row),
      })),
    }
  }
  const groups = new Map<string, Map<Row[string], Row[]>>()
  const citationsOf = (owner: string) => {
    let group = groups.get(owner)
    if (!group) groups.set(owner, (group = Map.groupBy(citations, (row) => row[`${owner}_id`] ?? null)))
    return group
  }
  const plain = (row: Row, truths: readonly string[] = []) => {
    const { incidentId: _, position: __, ...fields } = fromRow(row, truths)
    return fields
  }
  const bearings = Map.groupBy(
    all('SELECT * FROM evidence_bearing WHERE incident_id = :id ORDER BY num'),
    (row) => row['evidence_id'],
  )
  const bases = Map.groupBy(own('judgement_basis'), (row) => row['judgement_id'])
  const file = {
    incident,
    statusHistory: all('SELECT * FROM status_entry WHERE incident_id = :id ORDER BY edtf_key(date), num').map(
      (row) => cited('status', row),
    ),
    sources: all(
      `SELECT source.*, utf16_length FROM incident_source AS link JOIN source ON source.id = link.source_id
       JOIN source_text ON source_text.sha256 = source.text_sha256
       WHERE link.incident_id = :id ORDER BY link.position, link.num`,
    ).map(sourceFrom),
    origins: all(
      `SELECT * FROM origin WHERE id IN (
         SELECT origin_id FROM incident_source AS link JOIN source ON source.id = link.source_id
         WHERE link.incident_id = :id
       ) ORDER BY num`,
    ).map((row) => fromRow(row)),
    actors: actorsFrom(
      all(`${ACTORS} SELECT * FROM actor WHERE id IN named ORDER BY name COLLATE NOCASE, num`),
      all(`${ACTORS} SELECT actor_id, alias FROM actor_alias WHERE actor_id IN named ORDER BY position`),
    ),
    statements: own('statement').map((row) => cited('statement', row, ['no_response_found'])),
    responses: all('SELECT * FROM response WHERE incident_id = :id ORDER BY num').map((row) => plain(row)),
    evidence: own('evidence').map((row) => ({
      ...cited('evidence', row),
      attachment: row['attachment'] ? Attachment.parse(JSON.parse(String(row['attachment']))) : null,
      bearings: (bearings.get(row['id'] ?? null) ?? []).map((row) => ({
        statementId: row['statement_id'],
        bearing: row['bearing'],
      })),
    })),
    contexts: all(
      `SELECT context.* FROM incident_context AS link JOIN context ON context.id = link.context_id
       WHERE link.incident_id = :id ORDER BY link.position, link.num`,
    ).map((row) => cited('context', row)),
    judgements: own('judgement').map((row) => ({
      ...plain(row),
      basis: (bases.get(row['id'] ?? null) ?? []).map(basisFrom),
    })),
    questions: own('question').map((row) => plain(row, ['answered'])),
  }
  return file as unknown as IncidentFile
}

function basisFrom(row: Row) {
  for (const kind of ['statement', 'evidence', 'context'] as const)
    if (row[`${kind}_id`]) return { kind, id: row[`${kind}_id`] }
  throw new Error('A basis of a judgement names nothing')
}
