import { fileFault, keptFiles, placeOf, sha256 as hashOf } from './file-store.ts'
import type { Library, Row } from './library.ts'
import { keepMentioned } from './prune.ts'

/** Every file that the library names: what it is, which incidents use it, and its SHA-256. */
const NAMED = `
  SELECT original_sha256 AS sha256, 'The original of “' || title || '”' AS what, (
    SELECT group_concat('“' || incident.title || '”', ', ') FROM incident_source AS link
    JOIN incident ON incident.id = link.incident_id WHERE link.source_id = source.id
  ) AS incidents FROM source
  UNION ALL SELECT picture.sha256, 'Picture ' || (picture.position + 1) || ' of the page “' || title || '”', (
    SELECT group_concat('“' || incident.title || '”', ', ') FROM incident_source AS link
    JOIN incident ON incident.id = link.incident_id WHERE link.source_id = source.id
  ) FROM source_picture AS picture JOIN source ON source.id = picture.source_id
  UNION ALL SELECT attachment ->> 'sha256', 'The image “' || (attachment ->> 'fileName') || '”', '“' || title || '”'
  FROM evidence JOIN incident ON incident.id = incident_id WHERE attachment IS NOT NULL
  UNION ALL SELECT attachment ->> '$.madeOf.sha256',
    'The original of the image “' || (attachment ->> 'fileName') || '”', '“' || title || '”'
  FROM evidence JOIN incident ON incident.id = incident_id WHERE attachment ->> '$.madeOf' IS NOT NULL
  UNION ALL SELECT document_sha256, 'The document of edition ' || number || ' of “' || title || '”', NULL
  FROM edition
  UNION ALL SELECT snapshot_sha256, 'What edition ' || number || ' of “' || title || '” was made of', NULL
  FROM edition
  UNION ALL SELECT sha256, 'The house template “' || name || '”', NULL FROM house_template`

/** A file that the library names, with all that it is in there. */
interface NamedFile {
  readonly sha256: string
  readonly uses: readonly Row[]
}

/** The files that the library names, each once. */
export const namedFiles = (library: Library): NamedFile[] =>
  [...Map.groupBy(library.sql(NAMED).all(), ({ sha256 }) => String(sha256))].map(([sha256, uses]) => ({
    sha256,
    uses,
  }))

/**
 * Reads the files that the library names, piece by piece.
 * @yields how many bytes were read since it last did.
 * @returns what is wrong, in words.
 */
export function* fileFaults(library: Library, files: readonly NamedFile[]): Generator<number, string[]> {
  const faults: string[] = []
  for (const { sha256, uses } of files) {
    const fault = yield* fileFault(library.folder, sha256)
    if (fault === null) continue
    for (const { what, incidents } of uses) {
      const where = incidents === null ? '' : `, in ${incidents},`
      faults.push(`${what}${where} is ${fault}: ${placeOf(sha256)}`)
    }
  }
  return faults
}

/**
 * Reads the texts of all sources.
 * @yields how many characters were read since it last did.
 * @returns what is wrong, in words.
 */
export function* textFaults(library: Library): Generator<number, string[]> {
  const faults: string[] = []
  const texts = library.sql('SELECT num FROM source_text ORDER BY num').all()
  for (const { num } of texts) {
    const row = library.sql('SELECT sha256, text FROM source_text WHERE num = ?').get(num)
    const text = String(row?.['text'] ?? '')
    yield text.length
    if (hashOf(text) === row?.['sha256']) continue
    const titles = library
      .sql('SELECT title FROM source WHERE text_sha256 = ? ORDER BY num')
      .all(row?.['sha256'])
    const whose = titles.map(({ title }) => `“${title}”`).join(', ') || 'a source that is no longer there'
    faults.push(`The text of ${whose} does not match its fingerprint: it was changed in the database`)
  }
  return faults
}

/** Files in the store that nothing in the library names, in words. They do no harm. */
export function unnamedFiles(library: Library, named: readonly NamedFile[]): string[] {
  const known = new Set(named.map(({ sha256 }) => sha256))
  const extra = new Set(
    keptFiles(library.folder)
      .map(({ hash }) => hash)
      .filter((hash) => !known.has(hash)),
  )
  // What undo can bring back is named in the history.
  if (extra.size > 0) keepMentioned(extra, library.db)
  if (extra.size === 0) return []
  const places = [...extra].slice(0, 5).map(placeOf)
  return [
    `${extra.size === 1 ? 'One file' : `${extra.size} files`} in the store ${extra.size === 1 ? 'is' : 'are'} named by nothing in this library: ${places.join(', ')}${extra.size > places.length ? ' …' : ''}. That does no harm; a backup may need it.`,
  ]
}
