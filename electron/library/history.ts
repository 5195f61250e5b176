import type { Database } from 'better-sqlite3'
import { Refusal } from '#contract/errors'
import type { HistoryState, HistoryStep } from '#contract/library'
import { enterChange } from './custody/changes.ts'
import { applyRows, isNothing, joinRows } from './history-rows.ts'
import { distinct, touchedBy } from './history-touched.ts'
import type { Library, Row, Touched } from './library.ts'

/** Edits that carry one key become one change when they follow each other within this time … */
const COALESCE_MS = 3_000
/** … but no change grows longer than this, so that undo never takes back minutes of writing at once. */
const LONGEST_MS = 30_000

/**
 * Makes one change: all that `write` does is one transaction and one step of undo, safe on disk when
 * this returns. A change inside another becomes part of it.
 * @param label what undo will call it, e.g. `Mark claim`.
 * @param key edits with one key in quick succession become one step.
 * @param next the key with which what follows can become part of this step; the same where left out.
 */
export function change<Result>(
  library: Library,
  label: string,
  write: () => Result,
  key?: string,
  next: string | null = key ?? null,
): Result {
  return announced(library, make(library, { label, key, next, briefingId: null }, write))
}

/**
 * Makes one change of a job that goes on for long, such as many files that come in: safe on disk by itself, and one
 * step of undo with those of the same job before it, unless another change came in between. One that came and was
 * undone again is none.
 * @param job names the job; no other change ever has this key.
 * @returns what `write` gives, and what it touched, to be announced when it suits the job; null where it was nothing.
 */
export function changeInJob<Result>(
  library: Library,
  job: string,
  label: string,
  write: () => Result,
): Made<Result> {
  return make(library, { label, key: job, next: job, briefingId: null, patient: true }, write)
}

/** True where undo has taken back what a job did last. The job is looked for from the latest change on. */
export function isTakenBack(library: Library, job: string): boolean {
  const latest = library.sql('SELECT state FROM change WHERE key = ? ORDER BY num DESC LIMIT 1').get(job)
  return latest?.['state'] === 'undone' || latest?.['state'] === 'dropped'
}

/**
 * Makes one change of what a briefing shows, asked for in that briefing: undo goes to it, also where the change
 * touched only what belongs to the incident.
 */
export function changeFromBriefing<Result>(
  library: Library,
  briefingId: string,
  label: string,
  write: () => Result,
): Result {
  return announced(library, make(library, { label, key: undefined, next: null, briefingId }, write))
}

/** What came of a change. */
interface Made<Result> {
  readonly result: Result
  readonly touched: Touched | null
}

function announced<Result>(library: Library, { result, touched }: Made<Result>): Result {
  if (touched) library.announce(touched)
  return result
}

interface Step {
  readonly label: string
  readonly key: string | undefined
  readonly next: string | null
  /** Where it was asked for; null where its rows tell. */
  readonly briefingId: string | null
  /** Joins what came before it with the same key however long ago that was. */
  readonly patient?: boolean
}

function make<Result>(library: Library, step: Step, write: () => Result): Made<Result> {
  if (library.recording !== null) return { result: write(), touched: null }
  const { label, key, next, briefingId, patient = false } = step
  return library.transaction(() => {
    const now = library.now()
    const earlier = key === undefined ? null : openChange(library, key, patient)
    const num =
      earlier ??
      Number(
        library
          .sql('INSERT INTO change (label, key, made_at, changed_at) VALUES (?, ?, ?, ?)')
          .run(label, next, now, now).lastInsertRowid,
      )
    const rowsBefore = lastRow(library)
    const result = record(library, num, write)
    if (lastRow(library) === rowsBefore) {
      // Nothing came of it, so there is nothing to undo, and what was undone can still be redone.
      if (earlier === null) library.sql('DELETE FROM change WHERE num = ?').run(num)
      return { result, touched: null }
    }
    record(library, num, () => touchIncidents(library, num, now, rowsBefore))
    enterChange(library, num, 'done', rowsBefore)
    const touched = touchedBy(library, num, rowsBefore)
    if (earlier !== null) joinRows(library, num, rowsBefore)
    library.sql(`UPDATE change SET state = 'dropped' WHERE state = 'undone'`).run()
    if (earlier !== null && !patient && isNothing(library, num)) {
      // What was typed was taken back by hand: the rows are again as before it, and no step is left.
      applyRows(library, num, 'undo')
      library.sql('DELETE FROM change WHERE num = ?').run(num)
      return { result, touched }
    }
    library.sql('UPDATE change SET key = ?, changed_at = ? WHERE num = ?').run(next, now, num)
    if (earlier === null)
      library
        .sql('UPDATE change SET incident_id = ?, briefing_id = ? WHERE num = ?')
        .run(touched.incidentIds[0] ?? null, briefingId ?? ownBriefing(library, num, touched), num)
    return { result, touched }
  })
}

function record<Result>(library: Library, num: number, write: () => Result): Result {
  library.recording = num
  try {
    return write()
  } finally {
    library.recording = null
  }
}

const lastRow = (library: Library) =>
  Number(library.sql('SELECT coalesce(max(num), 0) AS num FROM change_row').get()?.['num'])

/** The briefing that a change is about; one that only came or went with its incident is not meant. */
function ownBriefing(library: Library, num: number, { briefingIds }: Touched): string | null {
  return isOfIncident(library, num) ? null : (briefingIds[0] ?? null)
}

/** True where an incident itself came or went with a change. */
function isOfIncident(library: Library, num: number): boolean {
  const found = library
    .sql(
      `SELECT 1 FROM change_row
       WHERE change_num = ? AND table_name = 'incident' AND (before IS NULL OR after IS NULL)`,
    )
    .get(num)
  return found !== undefined
}

/** The latest change, where an edit with this key may still become part of it. */
function openChange(library: Library, key: string, patient: boolean): number | null {
  const latest = library
    .sql(
      `SELECT num, key, state, made_at, changed_at FROM change
       WHERE state <> 'dropped' AND NOT (:patient AND state = 'undone') ORDER BY num DESC LIMIT 1`,
    )
    .get({ patient: Number(patient) })
  if (!latest || latest['state'] !== 'done' || latest['key'] !== key) return null
  if (patient) return Number(latest['num'])
  const since = (time: Row[string] | undefined) => library.clock().getTime() - Date.parse(String(time))
  const [pause, length] = [since(latest['changed_at']), since(latest['made_at'])]
  return pause >= 0 && pause <= COALESCE_MS && length <= LONGEST_MS ? Number(latest['num']) : null
}

/** Incidents show when something in them changed last. */
function touchIncidents(library: Library, num: number, now: string, since: number): void {
  library
    .sql(
      `UPDATE incident SET changed_at = :now WHERE changed_at <> :now AND id IN (
         SELECT json_extract(coalesce(after, before), '$.incident_id') FROM change_row
         WHERE change_num = :num AND num > :since
       )`,
    )
    .run({ now, num, since })
}

const nextUndo = (library: Library) =>
  library.sql(`SELECT * FROM change WHERE state = 'done' ORDER BY num DESC LIMIT 1`).get()
const nextRedo = (library: Library) =>
  library.sql(`SELECT * FROM change WHERE state = 'undone' ORDER BY num LIMIT 1`).get()

/** What undo and redo would do, in words. */
export function historyState(library: Library): HistoryState {
  const label = (row: Row | undefined) => (row ? String(row['label']) : null)
  const next = nextUndo(library)
  return { undo: label(next), redo: label(nextRedo(library)), undoStep: next ? Number(next['num']) : null }
}

/** Takes back the latest change. @throws Refusal 'nothing to undo'. */
export function undo(library: Library): HistoryStep {
  return step(library, 'undo')
}

/** Does the change that was undone last again. @throws Refusal 'nothing to redo'. */
export function redo(library: Library): HistoryStep {
  return step(library, 'redo')
}

/**
 * Makes a change that is no step of undo and stays. So that undo cannot take away the record that it hangs on,
 * the making of that record becomes final, with all that came before it.
 * @param write returns what it touched.
 */
export function changeForGood(library: Library, table: 'briefing', id: string, write: () => Touched): void {
  const touched = library.transaction(() => {
    const touched = write()
    library.sql(`UPDATE change SET state = 'dropped' WHERE state = 'undone'`).run()
    library
      .sql(
        `UPDATE change SET state = 'sealed' WHERE state = 'done' AND num <= (
           SELECT max(change_num) FROM change_row
           WHERE table_name = ? AND before IS NULL AND after ->> 'id' = ?
         )`,
      )
      .run(table, id)
    // What is typed from now on is a step of its own.
    library.sql('UPDATE change SET key = NULL WHERE num = (SELECT max(num) FROM change)').run()
    return touched
  })
  library.announce(touched)
}

/** Makes all changes so far final: there is nothing to undo after this. */
export function sealHistory(db: Database): void {
  db.exec(
    `UPDATE change SET state = CASE state WHEN 'done' THEN 'sealed' ELSE 'dropped' END
     WHERE state IN ('done', 'undone')`,
  )
}

function step(library: Library, direction: 'undo' | 'redo'): HistoryStep {
  const { result, touched } = library.transaction(() => {
    const found = direction === 'undo' ? nextUndo(library) : nextRedo(library)
    if (!found) throw new Refusal(direction === 'undo' ? 'nothing to undo' : 'nothing to redo')
    const num = Number(found['num'])
    // What the rows belong to is looked up where the links are whole: before an undo of them, after a redo.
    const before = touchedBy(library, num)
    library.db.pragma('defer_foreign_keys = ON')
    applyRows(library, num, direction)
    enterChange(library, num, direction)
    library
      .sql('UPDATE change SET state = ? WHERE num = ?')
      .run(direction === 'undo' ? 'undone' : 'done', num)
    const after = touchedBy(library, num)
    const incidentId = existing(library, 'incident', found['incident_id'])
    return {
      result: {
        label: String(found['label']),
        incidentId,
        inList: isOfIncident(library, num),
        briefingId: existing(library, 'briefing', found['briefing_id']),
      },
      touched: {
        incidentIds: distinct([...before.incidentIds, ...after.incidentIds]),
        briefingIds: distinct([...before.briefingIds, ...after.briefingIds]),
      },
    }
  })
  library.announce(touched)
  return result
}

function existing(library: Library, table: 'incident' | 'briefing', id: Row[string] | undefined) {
  const row = id ? library.sql(`SELECT id FROM ${table} WHERE id = ?`).get(id) : undefined
  return row ? String(row['id']) : null
}
