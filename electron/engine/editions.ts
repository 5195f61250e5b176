import { changesSince } from '#briefing/changes/changes'
import { differenceWords } from '#briefing/changes/words'
import type { BriefingRow } from '#contract/briefings'
import type { Edition, Staleness } from '#domain/edition'
import { getBriefing, type StoredRow } from '#library/briefings'
import {
  editionSnapshot,
  getEdition,
  incidentState,
  issueEdition,
  latestEditions,
  listEditions,
  requireNext,
} from '#library/editions'
import { incidentFile } from '#library/incident-file'
import type { Library } from '#library/library'
import type { Composer } from './composer.ts'
import { jobFor } from './render.ts'
import { FRESH, stalenessOf } from './stale.ts'

/**
 * Issues the next edition of a briefing as it is stored.
 * @param number that the analyst was told it would have.
 * @throws Refusal 'already issued' where another one has that number by now, or 'disk full'.
 */
export async function issue(
  library: Library,
  composer: Composer,
  { briefingId, number, author }: { briefingId: string; number: number; author: string },
): Promise<{ edition: Edition; changes: string[] }> {
  requireNext(library, briefingId, number)
  const briefing = getBriefing(library, briefingId)
  const mark = { number, issuedAt: library.now() }
  const job = jobFor(library, briefing, mark)
  const draft = {
    ...mark,
    ...{ author: briefing.from.trim() || author, briefing, file: job.file },
    incidentState: incidentState(library, briefing.incidentId),
  }
  const { bytes, changes } = await composer.compose(job, 'export')
  return { edition: issueEdition(library, draft, bytes), changes }
}

/** The editions of a briefing, the latest first, and whether that one still says what the library says. */
export function editionsOf(library: Library, briefingId: string): { editions: Edition[]; stale: Staleness } {
  const { incidentId } = getBriefing(library, briefingId)
  const issued = latestEditions(library, incidentId).find((edition) => edition.briefingId === briefingId)
  return { editions: listEditions(library, briefingId), stale: issued ? stalenessOf(library, issued) : FRESH }
}

/** Briefings with the number of their latest edition and what is stale in it. */
export function withEditions(
  library: Library,
  rows: readonly StoredRow[],
  incidentId: string | null,
): BriefingRow[] {
  const issued = new Map(latestEditions(library, incidentId).map((edition) => [edition.briefingId, edition]))
  return rows.map((row) => {
    const edition = issued.get(row.id)
    return {
      ...row,
      edition: edition?.number ?? null,
      stale: edition ? stalenessOf(library, edition) : FRESH,
    }
  })
}

/** What is otherwise in a briefing now than in one of its editions, a sentence each. */
export function changesFrom(library: Library, editionId: string): string[] {
  const briefing = getBriefing(library, getEdition(library, editionId).briefingId)
  const file = incidentFile(library, briefing.incidentId)
  return changesSince(editionSnapshot(library, editionId), briefing, file).map((difference) =>
    differenceWords(difference, 'is no longer in the briefing'),
  )
}
