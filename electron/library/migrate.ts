import type { Database } from 'better-sqlite3'
import { Refusal } from '#contract/errors'
import library from './migrations/001-library.sql?raw'
import history from './migrations/002-history.sql?raw'
import search from './migrations/003-search.sql?raw'
import statusCorrection from './migrations/004-status-correction.sql?raw'
import briefingTemplate from './migrations/005-briefing-template.sql?raw'
import editions from './migrations/006-editions.sql?raw'
import houseTemplates from './migrations/007-house-templates.sql?raw'
import briefingComment from './migrations/008-briefing-comment.sql?raw'
import briefingSetAside from './migrations/009-briefing-set-aside.sql?raw'
import commentItem from './migrations/010-comment-item.sql?raw'
import staleness from './migrations/011-staleness.sql?raw'
import custody from './migrations/012-custody.sql?raw'
import origins from './migrations/013-origins.sql?raw'
import suggestionDecision from './migrations/014-suggestion-decision.sql?raw'
import { enterThoseThere } from './custody/log.ts'
import searchAll from './migrations/015-search-all.sql?raw'
import sourcePicture from './migrations/016-source-picture.sql?raw'
import searchAssessment from './migrations/017-search-assessment.sql?raw'

/** Every step from an empty file to today's library. A step that was released is never changed. */
export const MIGRATIONS: readonly string[] = [
  library,
  history,
  search,
  statusCorrection,
  briefingTemplate,
  editions,
  houseTemplates,
  briefingComment,
  briefingSetAside,
  commentItem,
  staleness,
  custody,
  origins,
  suggestionDecision,
  searchAll,
  sourcePicture,
  searchAssessment,
]

/** What SQL alone cannot do in a step, by the number of the step. */
const AFTERWARDS: Readonly<Record<number, (db: Database, now: string) => void>> = {
  [MIGRATIONS.indexOf(custody) + 1]: enterThoseThere,
}

/** The version of libraries that this program makes, kept in SQLite's `user_version`. */
export const LIBRARY_VERSION = MIGRATIONS.length

/** Marks an SQLite file as a library of Rapporteur: the letters `Rapp`. */
export const APPLICATION_ID = 0x52617070

/**
 * Brings a database up to a version, each step whole or not at all: its SQL and what belongs to it, then
 * the checks, then the version, in one transaction.
 * @param db a connection that has the functions of `addFunctions`, which the steps call.
 */
export function migrate(
  db: Database,
  folder: string,
  target = LIBRARY_VERSION,
  clock = () => new Date(),
): void {
  const from = Number(db.pragma('user_version', { simple: true }))
  for (let version = from + 1; version <= target; version += 1)
    db.transaction(() => {
      db.exec(MIGRATIONS[version - 1] ?? '')
      AFTERWARDS[version]?.(db, clock().toISOString())
      db.pragma(`user_version = ${version}`)
      db.pragma(`application_id = ${APPLICATION_ID}`)
      const faults = [...brokenKeys(db), ...brokenRules(db)]
      if (faults.length > 0)
        throw new Refusal('library damaged', { folder, fault: faults.slice(0, 5).join('; ') })
    }).immediate()
}

/** Rows that point to nothing, in words. */
export function brokenKeys(db: Database): string[] {
  const rows = db.pragma('foreign_key_check') as { table: string; parent: string }[]
  return rows.map(({ table, parent }) => `A row of ${table} points to no ${parent}`)
}

/** What must hold beyond the keys; each query counts the rows that break its rule. */
const RULES: readonly (readonly [table: string, rule: string, sql: string])[] = [
  [
    'citation',
    'A quotation belongs to another text than its source',
    `SELECT count(*) AS count FROM citation JOIN source ON source.id = citation.source_id
     WHERE citation.text_sha256 <> source.text_sha256`,
  ],
  [
    'response',
    'A response links statements of two incidents',
    `SELECT count(*) AS count FROM response
     JOIN statement AS a ON a.id = response.from_id JOIN statement AS b ON b.id = response.to_id
     WHERE a.incident_id <> response.incident_id OR b.incident_id <> response.incident_id`,
  ],
  [
    'incident_source',
    'A quotation stands in an incident without its source',
    `SELECT count(*) AS count FROM citation LEFT JOIN incident_source AS link
       ON link.incident_id = citation.incident_id AND link.source_id = citation.source_id
     WHERE link.num IS NULL`,
  ],
  [
    'edition',
    'The numbers of a briefing’s editions have a gap',
    `SELECT count(*) AS count FROM (
       SELECT 1 FROM edition GROUP BY briefing_id HAVING max(number) <> count(*) OR min(number) <> 1
     )`,
  ],
]

/** Rules of the library that do not hold, in words. Rules of tables that are not there yet hold. */
export function brokenRules(db: Database): string[] {
  const tables = new Set(
    (db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all() as { name: string }[]).map(
      ({ name }) => name,
    ),
  )
  return RULES.filter(([table]) => tables.has(table)).flatMap(([, rule, sql]) => {
    const { count } = db.prepare(sql).get() as { count: number }
    return count > 0 ? [`${rule} (${count})`] : []
  })
}
