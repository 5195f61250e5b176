import type { CheckProgress, CheckReport } from '#contract/library'
import { locate } from '#domain/quotation'
import { fileFaults, namedFiles, textFaults, unnamedFiles } from './check-files.ts'
import { quotationFrom } from './citations.ts'
import { chainFaults } from './custody/faults.ts'
import { keptSize } from './file-store.ts'
import type { Library } from './library.ts'
import { brokenKeys, brokenRules } from './migrate.ts'
import { count } from './rows.ts'
import { KINDS } from './search/kinds.ts'

/** About as many bytes as an entry of the log takes to read through. */
const ENTRY = 1_000
/** Of a source: quotations are from it. */
const IS_QUOTED = 'EXISTS (SELECT 1 FROM citation WHERE source_id = source.id)'

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
    texts:
      count(library, 'SELECT coalesce(sum(utf16_length), 0) AS count FROM source_text') +
      // A text is read once more for each source that quotations are from.
      count(
        library,
        `SELECT coalesce(sum(utf16_length), 0) AS count FROM source
         JOIN source_text ON source_text.sha256 = source.text_sha256 WHERE ${IS_QUOTED}`,
      ),
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
  const found = {
    database: yield* part('database', databaseFaults(library)),
    files: yield* part('files', fileFaults(library, files)),
    texts: [
      ...(yield* part('texts', textFaults(library))),
      ...(yield* part('texts', quotationFaults(library))),
    ],
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

/**
 * Looks into the database itself, its keys, rules and search indexes.
 * @yields nothing read, before each of them.
 * @returns what is wrong, in words.
 */
function* databaseFaults(library: Library): Generator<number, string[]> {
  const indexes = Object.values(KINDS).map(({ index }) => indexFaults(index))
  const faults: string[] = []
  for (const faultsOf of [pageFaults, keyFaults, ruleFaults, ...indexes]) {
    yield 0
    faults.push(...faultsOf(library))
  }
  return faults
}

const keyFaults = ({ db }: Library) => brokenKeys(db)
const ruleFaults = ({ db }: Library) => brokenRules(db)

function pageFaults({ db }: Library): string[] {
  const rows = db.pragma('integrity_check(20)') as { integrity_check: string }[]
  return rows
    .map(({ integrity_check: fault }) => fault)
    .filter((fault) => fault !== 'ok')
    .map((fault) => `The database is damaged: ${fault}`)
}

const indexFaults = (index: string) => (library: Library) => {
  try {
    library.sql(`INSERT INTO ${index} (${index}, rank) VALUES ('integrity-check', 1)`).run()
    return []
  } catch {
    return [`The search index ${index} does not fit what it indexes`]
  }
}

/**
 * Looks whether each source's text holds what is quoted from it, at its place.
 * @yields how many characters were read since it last did.
 * @returns what is wrong, in words.
 */
function* quotationFaults(library: Library): Generator<number, string[]> {
  const faults: string[] = []
  // The ids first: a query that is still being read would keep everybody from writing.
  const sources = library.sql(`SELECT id FROM source WHERE ${IS_QUOTED} ORDER BY num`).all()
  for (const { id } of sources) {
    const row = library
      .sql(
        `SELECT title, text, sha256 FROM source
         JOIN source_text ON source_text.sha256 = source.text_sha256 WHERE source.id = ?`,
      )
      .get(id)
    if (!row) continue
    const text = String(row['text'])
    for (const citation of library.sql('SELECT * FROM citation WHERE source_id = ? ORDER BY num').all(id))
      if (!locate(text, String(row['sha256']), quotationFrom(citation)))
        faults.push(`The quotation “${String(citation['exact'])}” is not at its place in “${row['title']}”`)
    yield text.length
  }
  return faults
}
