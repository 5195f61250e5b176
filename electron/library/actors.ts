import { Refusal } from '#contract/errors'
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
