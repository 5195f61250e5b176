import { gradeCode } from '#domain/grade'
import type { Citation, IncidentFile, Statement } from '#domain/incident'
import type { NoteBook } from './notes.ts'
import type { OutlineActor, OutlineTarget } from './outline.ts'

/** What the parts of a briefing are composed with. */
export interface Desk {
  readonly file: IncidentFile
  readonly book: NoteBook
  readonly actorOf: (id: string | null) => OutlineActor | null
  /** A statement as others point to it; null where the incident does not hold it. */
  readonly target: (statementId: string) => OutlineTarget | null
  /** Hears of everything that cannot be kept, in words. */
  readonly drop: (what: string) => void
}

/** The grades under which a thing stands, one for each reliability among its sources: `B2`, `C2`. */
export function gradesOf(
  thing: { readonly citations: readonly Citation[]; readonly credibility: Statement['credibility'] },
  { sources }: Pick<IncidentFile, 'sources'>,
): string[] {
  const cited = new Set(thing.citations.map(({ sourceId }) => sourceId))
  const reliabilities = sources.filter(({ id }) => cited.has(id)).map(({ reliability }) => reliability)
  const codes = (reliabilities.length > 0 ? reliabilities : [null])
    .map((reliability) => gradeCode(reliability, thing.credibility))
    .filter((code) => code !== null)
  return [...new Set(codes)].toSorted()
}

/** Finds an actor with all those that it speaks for; a circle of affiliations is cut. */
export function actorBook({ actors }: Pick<IncidentFile, 'actors'>): Desk['actorOf'] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return (id) => {
    const actor = id === null ? undefined : byId.get(id)
    if (!actor) return null
    const path = new Set([actor])
    for (let at = actor; at.affiliationId !== null;) {
      const above = byId.get(at.affiliationId)
      if (!above || path.has(above)) break
      path.add(above)
      at = above
    }
    return { actor, affiliations: [...path].slice(1).map(({ name }) => name) }
  }
}
