import { z } from 'zod'
import type { Briefing } from '#domain/briefing'
import { Snapshot, type Edition } from '#domain/edition'
import type { IncidentFile } from '#domain/incident'
import { ManifestContent } from '#domain/manifest'
import { Refusal } from '#contract/errors'
import { refusing } from './failures.ts'
import { enter } from './custody/log.ts'
import { keepFile, keptFile, sha256 } from './file-store.ts'
import { changeForGood } from './history.ts'
import type { Library, Row } from './library.ts'
import { fromRow, insertRow, requireRow } from './rows.ts'

function editionFrom(row: Row): Edition {
  const { incidentId: _, snapshotSha256: __, incidentState: ___, ...fields } = fromRow(row)
  return fields as unknown as Edition
}

/** The editions of a briefing, the latest first. */
export function listEditions(library: Library, briefingId: string): Edition[] {
  return library
    .sql('SELECT * FROM edition WHERE briefing_id = ? ORDER BY number DESC')
    .all(briefingId)
    .map(editionFrom)
}

/** One edition. @throws Refusal 'not found'. */
export const getEdition = (library: Library, id: string): Edition =>
  editionFrom(requireRow(library, 'edition', id, 'edition'))

/** The latest edition of a briefing; null where none was issued. */
export const latestEdition = (library: Library, briefingId: string): Edition | null =>
  listEditions(library, briefingId)[0] ?? null

/** A latest edition, and the state in which its incident was when it was issued. */
export interface Issued {
  readonly id: string
  readonly number: number
  readonly briefingId: string
  readonly incidentId: string
  readonly incidentState: string
}

/** The latest edition of each briefing of an incident, or of all. */
export function latestEditions(library: Library, incidentId: string | null): Issued[] {
  return library
    .sql(
      `SELECT id, max(number) AS number, briefing_id, incident_id, incident_state FROM edition
       WHERE coalesce(:incidentId, incident_id) = incident_id GROUP BY briefing_id`,
    )
    .all({ incidentId })
    .map((row) => fromRow(row) as unknown as Issued)
}

/**
 * Names the state in which an incident, its sources and its context are: another one after each change, and
 * the same one again after its undo.
 */
export function incidentState(library: Library, incidentId: string): string {
  const rows = library
    .sql(
      `SELECT changed_at FROM incident WHERE id = :incidentId
       UNION ALL SELECT source.changed_at FROM incident_source AS link
         JOIN source ON source.id = link.source_id WHERE link.incident_id = :incidentId
       UNION ALL SELECT context.changed_at FROM incident_context AS link
         JOIN context ON context.id = link.context_id WHERE link.incident_id = :incidentId
       ORDER BY changed_at`,
    )
    .all({ incidentId })
  return sha256(rows.map((row) => row['changed_at']).join())
}

/** The very bytes that were issued. @throws Refusal 'edition damaged' where they are gone or not the same. */
export function editionDocument(library: Library, id: string): Uint8Array<ArrayBuffer> {
  const row = requireRow(library, 'edition', id, 'edition')
  return keptOf(library, row, 'document')
}

/** What a kept snapshot says of the manifest; nothing in one that was kept before that was. */
const KeptManifest = z.object({ manifest: ManifestContent.nullable().default(null) })

/**
 * What an edition rested on when it was issued; null where that was not kept yet.
 * @throws Refusal 'edition damaged' where it is gone or cannot be read.
 */
export const editionManifest = (library: Library, id: string): ManifestContent | null =>
  readSnapshot(library, id, KeptManifest).manifest

/** What an edition was made of. @throws Refusal 'edition damaged' where that is gone or cannot be read. */
export const editionSnapshot = (library: Library, id: string): Snapshot => readSnapshot(library, id, Snapshot)

function readSnapshot<Kept>(library: Library, id: string, schema: z.ZodType<Kept>): Kept {
  const row = requireRow(library, 'edition', id, 'edition')
  const text = new TextDecoder().decode(keptOf(library, row, 'snapshot'))
  const snapshot = schema.safeParse(JSON.parse(text))
  if (snapshot.success) return snapshot.data
  throw new Refusal('edition damaged', details(row, 'snapshot', 'unreadable'), { cause: snapshot.error })
}

function keptOf(library: Library, row: Row, part: 'document' | 'snapshot'): Uint8Array<ArrayBuffer> {
  try {
    return keptFile(library.folder, String(row[`${part}_sha256`]))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const fault = error.code === 'file missing' ? 'missing' : 'altered'
    throw new Refusal('edition damaged', details(row, part, fault), { cause: error })
  }
}

const details = (row: Row, part: string, fault: string) => ({ number: Number(row['number']), part, fault })

/** An edition that is about to be issued: what it is made of, taken from the library at one moment. */
export interface EditionDraft {
  readonly number: number
  readonly issuedAt: string
  readonly author: string
  readonly briefing: Briefing
  readonly file: IncidentFile
  readonly incidentState: string
  /** What its document rests on. */
  readonly manifest: ManifestContent | null
}

/** The number that the next edition of a briefing gets. */
export const nextNumber = (library: Library, briefingId: string): number =>
  (latestEdition(library, briefingId)?.number ?? 0) + 1

/** @throws Refusal 'already issued' where this is not the next number. */
export function requireNext(library: Library, briefingId: string, number: number): void {
  if (nextNumber(library, briefingId) !== number) throw new Refusal('already issued', { number })
}

/**
 * Issues an edition: first its files are kept, then it is entered, so that there is a whole edition or none.
 * It is there for good: no undo takes it away, nor the briefing from under it.
 * @param document the bytes of the .docx.
 * @throws Refusal 'already issued' or 'disk full'.
 */
export function issueEdition(library: Library, draft: EditionDraft, document: Uint8Array): Edition {
  const { briefing, file, manifest, ...fields } = draft
  const keep = (bytes: Uint8Array) => refusing(library.folder, () => keepFile(library.folder, bytes))
  const snapshot = new TextEncoder().encode(JSON.stringify({ briefing, file, manifest }))
  const row = {
    ...{ id: library.newId(), incidentId: briefing.incidentId, briefingId: briefing.id, ...fields },
    ...{ title: briefing.title, marking: briefing.marking },
    ...{ documentSha256: keep(document), documentSize: document.length, snapshotSha256: keep(snapshot) },
  }
  changeForGood(library, 'briefing', briefing.id, () => {
    requireRow(library, 'briefing', briefing.id, 'briefing')
    requireNext(library, briefing.id, draft.number)
    insertRow(library, 'edition', row)
    enter(library, {
      action: 'export',
      file: row.documentSha256,
      details: {
        ...{ what: 'edition issued', title: row.title, number: row.number, id: row.id },
        ...{ briefingId: briefing.id, sources: manifest?.sources.map(({ id }) => id) ?? [] },
      },
    })
    return { incidentIds: [briefing.incidentId], briefingIds: [briefing.id] }
  })
  return getEdition(library, row.id)
}
