import type { CheckProgress, CheckReport } from '#contract/library'
import { locate } from '#domain/quotation'
import { fileFaults, namedFiles, textFaults, unnamedFiles } from './check-files.ts'
import { quotationFrom } from './citations.ts'
import { chainFaults } from './custody/faults.ts'
import { keptSize } from './file-store.ts'
import type { Library } from './library.ts'
import { brokenKeys, brokenRules } from './migrate.ts'
import { count } from './rows.ts'

const INDEXES = ['incident', 'statement', 'citation', 'source', 'context', 'briefing'].map(
  (table) => `${table}_search`,
)
/** About as many bytes as an entry of the log takes to read through. */
const ENTRY = 1_000

/** What can be done about each kind of fault. */
const ADVICE = {
  database: 'Copy the folder somewhere safe, and restore your latest backup where the damage hinders you.',
  files:
    'Put a missing or changed file back from a backup of the library folder, in the place that is named; or bring the same file in again: it then takes its place.',
  texts:
    'Restore the database from your latest backup: the words that quotations rest on are not those that came in.',
  log: 'Keep this library as it is, and compare it with a backup or with a log that was exported earlier: from the first broken entry on, the log proves nothing.',
} as const

/**
 * Reads everything in a library: database, keys, search indexes, original files, texts, quotations and the custody
 * log. Changes nothing. It stops at each step, so that whoever drives it can show how far it is, or give up.
 */
export function* checking(library: Library): Generator<CheckProgress, CheckReport> {
  const files = namedFiles(library)
  const totals = {
    files: files.reduce((sum, { sha256 }) => sum + keptSize(library.folder, sha256), 0),
    texts: count(library, 'SELECT coalesce(sum(utf16_length), 0) AS count FROM source_text'),
    log: ENTRY * count(library, 'SELECT count(*) AS count FROM custody'),
  }
  const total = Math.max(1, totals.files + totals.texts + totals.log)
  let done = 0
  function* part<Found>(at: CheckProgress['at'], work: Generator<number, Found>, unit = 1) {
    for (;;) {
      const { value, done: ended } = work.next()
      if (ended) return value as Found
      done += (value as number) * unit
      yield { at, share: Math.min(1, done / total) }
    }
  }
  yield { at: 'database', share: 0 }
  const database = [
    ...databaseFaults(library),
    ...brokenKeys(library.db),
    ...brokenRules(library.db),
    ...indexFaults(library),
  ]
  const found = {
    database,
    files: yield* part('files', fileFaults(library, files)),
    texts: [...(yield* part('texts', textFaults(library))), ...orphans(library)],
    log: yield* part('log', chainFaults(library), ENTRY),
  }
  const kinds = (Object.keys(found) as (keyof typeof found)[]).filter((kind) => found[kind].length > 0)
  return {
    ok: kinds.length === 0,
    incidents: count(library, 'SELECT count(*) AS count FROM incident'),
    sources: count(library, 'SELECT count(*) AS count FROM source'),
    statements: count(library, 'SELECT count(*) AS count FROM statement'),
    files: files.length,
    problems: kinds.flatMap((kind) => found[kind]),
    advice: kinds.map((kind) => ADVICE[kind]),
    notes: unnamedFiles(library, files),
  }
}

/** The same in one go. */
export function checkLibrary(library: Library): CheckReport {
  const steps = checking(library)
  for (;;) {
    const { value, done } = steps.next()
    if (done) return value
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
