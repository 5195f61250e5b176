import { Refusal } from '#contract/errors'
import type { Source, SourceFields, Unconfirmed, UnconfirmedField } from '#domain/incident'
import { PICTURES_LIMIT, type PictureIntake } from '#domain/source-picture'
import { enter } from './custody/log.ts'
import { keepFile, sha256 } from './file-store.ts'
import { change } from './history.ts'
import {
  exchangedOf,
  joined,
  keepPictures,
  matchPictures,
  missingOf,
  picturesOf,
  setPictures,
} from './source-pictures.ts'
import type { Library, Row } from './library.ts'
import { refusing } from './failures.ts'
import {
  count,
  editKey,
  editLabel,
  fromRow,
  insertRecord,
  insertRow,
  nextPosition,
  requireRow,
  updateRecord,
} from './rows.ts'

/** A document as it comes in: its bytes, the text that was read out of them, and what it says about itself. */
export interface Intake
  extends
    Pick<SourceFields, 'title' | 'published'>,
    Partial<Pick<SourceFields, 'author' | 'publisher' | 'language' | 'url'>> {
  readonly bytes: Uint8Array
  readonly text: string
  /** Empty where the text was pasted. */
  readonly fileName: string
  readonly mediaType: string
  /** Full path of the file, as the analyst named it. */
  readonly from?: string
  /** Which of these facts nobody has confirmed, and where they are from; none where left out. */
  readonly unconfirmed?: Unconfirmed
  /** The pictures of a saved page. */
  readonly pictures?: readonly PictureIntake[]
}

export const sourceFrom = (row: Row): Source => {
  const { utf16Length: textLength, unconfirmed, ...fields } = fromRow(row)
  return { ...fields, unconfirmed: JSON.parse(String(unconfirmed)), textLength } as unknown as Source
}

export interface AddedSource {
  readonly id: string
  readonly alreadyThere: boolean
  /** How many pictures came with it, how many more it would have had to keep, and in how many places it has others. */
  readonly pictures: number
  readonly beyond: number
  readonly exchanged: number
}

/**
 * Brings a document into an incident. Its original and pictures are safe on disk before the records that name them.
 * The same bytes read as the same text are one source: then it is only put into the incident, and gets the pictures
 * that it lacks. In the place of a picture that it has it takes no other.
 * @param label what undo will call it.
 */
export function addSource(library: Library, incidentId: string, intake: Intake, label: string): AddedSource {
  requireRow(library, 'incident', incidentId, 'incident')
  const originalSha256 = refusing(library.folder, () => keepFile(library.folder, intake.bytes))
  const textSha256 = sha256(intake.text)
  const there = library
    .sql('SELECT id FROM source WHERE original_sha256 = ? AND text_sha256 = ?')
    .get(originalSha256, textSha256)
  const known = there ? picturesOf(library, String(there['id'])) : []
  const matches = matchPictures(known, intake.pictures ?? [])
  const missing = missingOf(matches)
  const pictures = keepPictures(library, missing.slice(0, PICTURES_LIMIT - known.length))
  return change(library, label, () => {
    const id = there ? String(there['id']) : insertSource(library, intake, originalSha256, textSha256)
    linkSource(library, incidentId, id)
    if (pictures.length > 0) setPictures(library, id, joined(known, pictures, matches))
    const { from, fileName, title } = intake
    enter(library, {
      action: 'import',
      sourceId: id,
      file: originalSha256,
      details: {
        ...{ title, fileName, textSha256, incidentId, size: intake.bytes.length },
        ...{ from: from ?? (fileName === '' ? 'pasted' : null), ...(there && { alreadyThere: true }) },
        ...(pictures.length > 0 && { pictures: pictures.map(({ sha256 }) => sha256) }),
      },
    })
    return {
      ...{ id, alreadyThere: there !== undefined, pictures: pictures.length },
      ...{ beyond: missing.length - pictures.length, exchanged: exchangedOf(matches).length },
    }
  })
}

function insertSource(library: Library, intake: Intake, originalSha256: string, textSha256: string): string {
  const { bytes, text, from: _, pictures: __, unconfirmed = {}, ...about } = intake
  library
    .sql('INSERT OR IGNORE INTO source_text (sha256, text, utf16_length) VALUES (?, ?, ?)')
    .run(textSha256, text, text.length)
  const id = insertRecord(library, 'source', {
    author: '',
    publisher: '',
    url: '',
    language: '',
    ...about,
    unconfirmed: JSON.stringify(unconfirmed),
    marking: 'TLP:AMBER',
    originalSha256,
    originalSize: bytes.length,
    textSha256,
    capturedAt: library.now(),
  })
  return id
}

function linkSource(library: Library, incidentId: string, sourceId: string): void {
  const linked = library
    .sql('SELECT num FROM incident_source WHERE incident_id = ? AND source_id = ?')
    .get(incidentId, sourceId)
  if (linked) return
  const position = nextPosition(library, 'incident_source', incidentId)
  insertRow(library, 'incident_source', { incidentId, sourceId, position })
}

/** The text of a source, and its SHA-256. */
export function sourceText(library: Library, id: string): { text: string; textSha256: string } {
  const row = library
    .sql(
      `SELECT text, sha256 FROM source JOIN source_text ON source_text.sha256 = source.text_sha256
       WHERE source.id = ?`,
    )
    .get(id)
  if (!row) throw new Refusal('not found', { what: 'source' })
  return { text: String(row['text']), textSha256: String(row['sha256']) }
}

/** A source, without the length of its text. @throws Refusal 'not found'. */
export const requireSource = (library: Library, id: string): Omit<Source, 'textLength'> =>
  sourceFrom(requireRow(library, 'source', id, 'source'))

/** The words that an incident quotes from a source, in the order in which they stand there. */
export const quotedFrom = (library: Library, incidentId: string, id: string): string[] =>
  library
    .sql('SELECT exact FROM citation WHERE incident_id = ? AND source_id = ? ORDER BY start_point, num')
    .all(incidentId, id)
    .map(({ exact }) => String(exact))

/** Changes what is known about a source; its text and original stay. What is written here counts as confirmed. */
export function updateSource(
  library: Library,
  id: string,
  patch: Partial<Omit<SourceFields, 'originId'>>,
): void {
  const write = () => {
    const row = requireRow(library, 'source', id, 'source')
    updateRecord(library, 'source', row, {
      ...patch,
      unconfirmed: unconfirmedWithout(row, Object.keys(patch)),
    })
  }
  change(
    library,
    editLabel(patch, 'source'),
    write,
    editKey('source', id, patch, ['title', 'author', 'publisher', 'url', 'published', 'language']),
  )
}

/** Says that the analyst stands by these facts, which were known only from the file. */
export function confirmSource(library: Library, id: string, fields: readonly UnconfirmedField[]): void {
  change(library, 'Confirm facts of source', () => {
    const row = requireRow(library, 'source', id, 'source')
    updateRecord(library, 'source', row, { unconfirmed: unconfirmedWithout(row, fields) })
  })
}

/** What is left unconfirmed of a source, as JSON. */
function unconfirmedWithout(row: Row, fields: readonly string[]): string {
  const all = Object.entries(JSON.parse(String(row['unconfirmed'])) as Unconfirmed)
  return JSON.stringify(Object.fromEntries(all.filter(([field]) => !fields.includes(field))))
}

/**
 * Names who first said what a source carries. Sources with one name, in whatever case, share one
 * origin; an origin that no source has any more goes.
 * @param name null where the source is its own origin.
 */
export function setOrigin(library: Library, id: string, name: string | null): void {
  change(library, name === null ? 'Clear origin' : 'Set origin', () => {
    const row = requireRow(library, 'source', id, 'source')
    updateRecord(library, 'source', row, { originId: name === null ? null : originNamed(library, name) })
    deleteUnusedOrigins(library)
  })
}

function originNamed(library: Library, name: string): string {
  const fold = (text: string) => text.normalize('NFKC').toLowerCase()
  const there = library
    .sql('SELECT id, name FROM origin')
    .all()
    .find((origin) => fold(String(origin['name'])) === fold(name))
  if (there) return String(there['id'])
  const id = library.newId()
  insertRow(library, 'origin', { id, name })
  return id
}

const deleteUnusedOrigins = (library: Library) =>
  library
    .sql('DELETE FROM origin WHERE id NOT IN (SELECT origin_id FROM source WHERE origin_id IS NOT NULL)')
    .run()

/**
 * Takes a source out of an incident; one that no incident uses goes, its original file stays.
 * @throws Refusal 'in use' while something in the incident quotes it.
 */
export function unlinkSource(library: Library, incidentId: string, id: string): void {
  change(library, 'Remove source', () => {
    const quotations = count(
      library,
      'SELECT count(*) AS count FROM citation WHERE incident_id = ? AND source_id = ?',
      incidentId,
      id,
    )
    if (quotations > 0) throw new Refusal('in use', { what: 'source', count: quotations })
    const { changes } = library
      .sql('DELETE FROM incident_source WHERE incident_id = ? AND source_id = ?')
      .run(incidentId, id)
    if (changes === 0) throw new Refusal('not found', { what: 'source' })
    deleteUnusedSources(library, [id])
  })
}

/** Deletes those of these sources that are in no incident. */
export function deleteUnusedSources(library: Library, ids: readonly string[]): void {
  for (const id of ids)
    library
      .sql(
        'DELETE FROM source WHERE id = :id AND NOT EXISTS (SELECT 1 FROM incident_source WHERE source_id = :id)',
      )
      .run({ id })
  deleteUnusedOrigins(library)
}
