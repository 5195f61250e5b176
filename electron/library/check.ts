import type { CheckReport } from '#contract/library'
import { locate } from '#domain/quotation'
import { quotationFrom } from './citations.ts'
import { keptFileFault } from './file-store.ts'
import type { Library } from './library.ts'
import { brokenKeys, brokenRules } from './migrate.ts'
import { count } from './rows.ts'

const INDEXES = ['incident_search', 'statement_search', 'citation_search', 'source_search', 'context_search']

/** Looks at everything in a library: database, keys, search indexes, original files, quotations. Changes nothing. */
export function checkLibrary(library: Library): CheckReport {
  const problems = [
    ...databaseFaults(library),
    ...brokenKeys(library.db),
    ...brokenRules(library.db),
    ...indexFaults(library),
    ...fileFaults(library),
    ...orphans(library),
  ]
  return {
    ok: problems.length === 0,
    incidents: count(library, 'SELECT count(*) AS count FROM incident'),
    sources: count(library, 'SELECT count(*) AS count FROM source'),
    statements: count(library, 'SELECT count(*) AS count FROM statement'),
    problems,
  }
}

function databaseFaults({ db }: Library): string[] {
  const rows = db.pragma('integrity_check(20)') as { integrity_check: string }[]
  return rows
    .map(({ integrity_check: fault }) => fault)
    .filter((fault) => fault !== 'ok')
    .map((fault) => `The database is damaged: ${fault}`)
}

function indexFaults(library: Library): string[] {
  return INDEXES.flatMap((index) => {
    try {
      library.sql(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`).run()
      return []
    } catch {
      return [`The search index ${index} does not fit what it indexes`]
    }
  })
}

function fileFaults(library: Library): string[] {
  const rows = library
    .sql(
      `SELECT original_sha256 AS sha256, 'The original of “' || title || '”' AS what FROM source
       UNION ALL SELECT attachment ->> 'sha256', 'The image “' || (attachment ->> 'fileName') || '”'
       FROM evidence WHERE attachment IS NOT NULL
       UNION ALL SELECT document_sha256, 'The document of edition ' || number || ' of “' || title || '”' FROM edition
       UNION ALL SELECT snapshot_sha256, 'What edition ' || number || ' of “' || title || '” was made of'
       FROM edition
       UNION ALL SELECT sha256, 'The house template “' || name || '”' FROM house_template`,
    )
    .all()
  return rows.flatMap(({ sha256, what }) => {
    const fault = keptFileFault(library.folder, String(sha256))
    return fault === null ? [] : [`${what} is ${fault}`]
  })
}

/** Quotations that their source's text does not hold at their place. */
function orphans(library: Library): string[] {
  const problems: string[] = []
  const sources = library
    .sql(
      `SELECT source.id, title, text, sha256 FROM source
       JOIN source_text ON source_text.sha256 = source.text_sha256
       WHERE EXISTS (SELECT 1 FROM citation WHERE source_id = source.id)`,
    )
    .iterate()
  for (const { id, title, text, sha256 } of sources)
    for (const row of library.sql('SELECT * FROM citation WHERE source_id = ? ORDER BY num').all(id))
      if (!locate(String(text), String(sha256), quotationFrom(row)))
        problems.push(`The quotation “${String(row['exact'])}” is not at its place in “${title}”`)
  return problems
}
