import { Refusal } from '#contract/errors'
import type { Briefing } from '#domain/briefing'
import type { EditionMark, Standing } from '#domain/edition'
import { editionSnapshot, latestEdition } from '#library/editions'
import type { Library } from '#library/library'

/** Where a document of a briefing stands among its editions, and what of that could not be read, in words. */
export function standingOf(
  library: Library,
  briefing: Briefing,
  edition: EditionMark | null,
): { standing: Standing; missing: string[] } {
  const last = latestEdition(library, briefing.id)
  const standing = {
    edition,
    last: last && { number: last.number, issuedAt: last.issuedAt },
    snapshot: null,
  }
  const asks = briefing.sections.some(({ kind, included }) => included && kind === 'what changed')
  if (!last || !asks) return { standing, missing: [] }
  try {
    return { standing: { ...standing, snapshot: editionSnapshot(library, last.id) }, missing: [] }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const reason = `what edition ${last.number} was made of is missing from the library or damaged`
    return { standing, missing: [`What changed is left out: ${reason}.`] }
  }
}
