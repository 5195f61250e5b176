import { Refusal } from '#contract/errors'
import type { ActorRow, ActorUses } from '#contract/actors'
import { byId, planMerge } from '#domain/actor'
import type { Actor, ActorFields } from '#domain/incident'
import { change } from './history.ts'
import type { Library, Row } from './library.ts'
import {
  count,
  editKey,
  editLabel,
  fromRow,
  insertRecord,
  insertRow,
  requireRow,
  updateRecord,
} from './rows.ts'

/** Puts the aliases of actors into their records. */
export function actorsFrom(rows: readonly Row[], aliases: readonly Row[]): Actor[] {
  const byActor = Map.groupBy(aliases, (row) => row['actor_id'])
  return rows.map(
    (row) =>
      ({
        ...fromRow(row),
        aliases: (byActor.get(row['id'] ?? null) ?? []).map(({ alias }) => alias),
      }) as Actor,
  )
}

/** All actors of the library, by name. */
export function listActors(library: Library): Actor[] {
  return actorsFrom(
    library.sql('SELECT * FROM actor ORDER BY name COLLATE NOCASE, num').all(),
    library.sql('SELECT actor_id, alias FROM actor_alias ORDER BY position').all(),
  )
}

/** All actors of the library with what hangs on each, by name. */
export function listActorRows(library: Library): ActorRow[] {
  const counts = (sql: string) =>
    new Map(
      library
        .sql(sql)
        .all()
        .map((row) => [row['actor_id'], row]),
    )
  const said = counts(
    `SELECT actor_id, count(*) AS statements, count(DISTINCT incident_id) AS incidents
     FROM statement WHERE actor_id IS NOT NULL GROUP BY actor_id`,
  )
  const shown = counts(
    'SELECT actor_id, count(*) AS evidence FROM evidence WHERE actor_id IS NOT NULL GROUP BY actor_id',
  )
  return listActors(library).map((actor) => ({
    ...actor,
    statements: Number(said.get(actor.id)?.['statements'] ?? 0),
    incidents: Number(said.get(actor.id)?.['incidents'] ?? 0),
    evidence: Number(shown.get(actor.id)?.['evidence'] ?? 0),
  }))
}

/** What an actor said and put forward, and in which incidents. */
export function actorUses(library: Library, id: string): ActorUses {
  requireRow(library, 'actor', id, 'actor')
  const all = (table: string, columns: string) =>
    library
      .sql(
        `SELECT item.id, item.incident_id AS incidentId, title AS incidentTitle, ${columns}
         FROM ${table} AS item JOIN incident ON incident.id = item.incident_id
         WHERE actor_id = ? ORDER BY incident.num DESC, item.position, item.num`,
      )
      .all(id)
  return {
    statements: all('statement', 'item.kind, proposition, said'),
    evidence: all('evidence', 'item.kind, description'),
  } as unknown as ActorUses
}

const newActorKey = (id: string) => `new actor ${id}`

/**
 * Makes a change of who spoke or put something forward. Where the actor was made just before, as picking a new
 * name does, it is one step with that.
 */
export function nameActor(library: Library, label: string, actorId: string, write: () => void): void {
  change(library, label, write, newActorKey(actorId), null)
}

/** Makes an actor. @returns its id. */
export function createActor(library: Library, { aliases, ...fields }: ActorFields): string {
  const id = library.newId()
  const write = () => {
    if (fields.affiliationId !== null) requireRow(library, 'actor', fields.affiliationId, 'actor')
    insertRecord(library, 'actor', fields, id)
    setAliases(library, id, aliases)
    return id
  }
  return change(library, 'New actor', write, undefined, newActorKey(id))
}

/** Changes fields of an actor. @throws Refusal 'invalid input' where it would belong to itself. */
export function updateActor(library: Library, id: string, patch: Partial<ActorFields>): void {
  const { aliases, ...fields } = patch
  const write = () => {
    const row = requireRow(library, 'actor', id, 'actor')
    if (fields.affiliationId) refuseCircle(library, id, fields.affiliationId)
    updateRecord(library, 'actor', row, fields)
    if (aliases) setAliases(library, id, aliases)
  }
  change(library, editLabel(patch, 'actor'), write, editKey('actor', id, patch, ['name']))
}

/**
 * Makes one actor of two: statements, evidence and affiliates of `id` go over to `intoId`, its names become
 * aliases there, and it is gone. @throws Refusal 'invalid input' where both are one.
 */
export function mergeActors(library: Library, id: string, intoId: string): void {
  if (id === intoId)
    throw new Refusal('invalid input', {
      reason: 'An actor cannot be merged with itself: choose another one',
    })
  change(library, 'Merge actors', () => {
    const row = requireRow(library, 'actor', intoId, 'actor')
    requireRow(library, 'actor', id, 'actor')
    const actors = byId(listActors(library))
    const { aliases, ...fields } = planMerge(actors, actors.get(id)!, actors.get(intoId)!)
    const moved = { id, intoId, now: library.now() }
    updateRecord(library, 'actor', row, fields)
    for (const table of ['statement', 'evidence'])
      library.sql(`UPDATE ${table} SET actor_id = :intoId, changed_at = :now WHERE actor_id = :id`).run(moved)
    library
      .sql('UPDATE actor SET affiliation_id = :intoId, changed_at = :now WHERE affiliation_id = :id')
      .run(moved)
    library.sql('DELETE FROM actor WHERE id = ?').run(id)
    setAliases(library, intoId, aliases)
  })
}

/** Deletes an actor. @throws Refusal 'in use' while a statement, item of evidence or actor refers to it. */
export function deleteActor(library: Library, id: string): void {
  change(library, 'Delete actor', () => {
    requireRow(library, 'actor', id, 'actor')
    const uses = count(
      library,
      `SELECT (SELECT count(*) FROM statement WHERE actor_id = :id)
         + (SELECT count(*) FROM evidence WHERE actor_id = :id)
         + (SELECT count(*) FROM actor WHERE affiliation_id = :id) AS count`,
      { id },
    )
    if (uses > 0) throw new Refusal('in use', { what: 'actor', count: uses })
    library.sql('DELETE FROM actor WHERE id = ?').run(id)
  })
}

function setAliases(library: Library, actorId: string, aliases: readonly string[]): void {
  const wanted = [...new Set(aliases)]
  const there = library
    .sql('SELECT alias FROM actor_alias WHERE actor_id = ? ORDER BY position')
    .all(actorId)
    .map(({ alias }) => alias)
  if (there.length === wanted.length && wanted.every((alias, at) => alias === there[at])) return
  library.sql('DELETE FROM actor_alias WHERE actor_id = ?').run(actorId)
  for (const [position, alias] of wanted.entries())
    insertRow(library, 'actor_alias', { actorId, position, alias })
}

function refuseCircle(library: Library, id: string, affiliationId: string): void {
  for (let at: string | null = affiliationId; at !== null;) {
    if (at === id)
      throw new Refusal('invalid input', {
        reason: 'An actor cannot belong to itself, nor to one that belongs to it',
      })
    const next: string | number | null = requireRow(library, 'actor', at, 'actor')['affiliation_id'] ?? null
    at = next === null ? null : String(next)
  }
}
