import { changesSince } from '#briefing/changes/changes'
import { differenceWords } from '#briefing/changes/words'
import type { BriefingRow } from '#contract/briefings'
import { Refusal } from '#contract/errors'
import type { Edition, Staleness } from '#domain/edition'
import type { ManifestContent } from '#domain/manifest'
import { getBriefing, type StoredRow } from '#library/briefings'
import {
  editionDocument,
  editionManifest,
  editionSnapshot,
  getEdition,
  incidentState,
  issueEdition,
  latestEditions,
  listEditions,
  requireNext,
} from '#library/editions'
import { custodyHead, enterWith } from '#library/custody/log'
import { incidentFile } from '#library/incident-file'
import type { Library } from '#library/library'
import { keepStaleness } from '#library/staleness'
import type { Composer } from './composer.ts'
import type { Exported } from './exports.ts'
import { writeWithManifest, manifestBytes, manifestPath } from './manifest-file.ts'
import { jobFor } from './render.ts'
import { FRESH, presentOf, stalenessOf } from './stale.ts'

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
  const edition = { ...mark, author: briefing.from.trim() || author }
  const draft = {
    ...{ ...edition, briefing, file: job.file },
    incidentState: incidentState(library, briefing.incidentId),
  }
  const { bytes, changes, manifest } = await composer.compose({ ...job, withManifest: true }, 'export')
  const kept = manifest && { ...manifest, edition, custody: custodyHead(library) }
  return { edition: issueEdition(library, { ...draft, manifest: kept }, bytes), changes }
}

/**
 * Writes an edition as it was issued, whole or not at all; on request with what it rested on then beside it.
 * @throws Refusal 'edition damaged', 'disk full' or 'cannot write'.
 */
export function writeEdition(library: Library, { id, path, withManifest, version }: EditionOrder): Exported {
  const bytes = editionDocument(library, id)
  const { title, number, briefingId, documentSha256 } = getEdition(library, id)
  const { content, missing } = manifestOf(library, id, number)
  const record =
    content && withManifest
      ? manifestBytes(content, { path, size: bytes.length, sha256: documentSha256, format: 'docx', version })
      : null
  // None where nobody can say any more on which it rests.
  const sources = content?.sources.map((source) => source.id) ?? []
  const details = { what: 'edition', title, number, id, briefingId, path, sources }
  const told = enterWith(library, { action: 'export', file: documentSha256, details }, () =>
    writeWithManifest(path, bytes, record),
  )
  return {
    path,
    manifest: record && manifestPath(path),
    changes: [...(withManifest ? missing : []), ...told],
  }
}

interface EditionOrder {
  readonly id: string
  readonly path: string
  readonly withManifest: boolean
  /** Of this program. */
  readonly version: string
}

interface KeptManifest {
  readonly content: ManifestContent | null
  /** Why there is none, in words. */
  readonly missing: readonly string[]
}

/** What an edition rested on. Where nobody can say that any more, its document leaves all the same. */
function manifestOf(library: Library, id: string, number: number): KeptManifest {
  const without = (why: string): KeptManifest => ({
    content: null,
    missing: [`No evidence manifest lies beside edition ${number}: ${why}.`],
  })
  try {
    const content = editionManifest(library, id)
    return content ? { content, missing: [] } : without('it was issued before manifests were kept')
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return without('what it was made of is missing from the library or damaged')
  }
}

/** The editions of a briefing, the latest first, and whether that one still says what the library says. */
export function editionsOf(library: Library, briefingId: string): { editions: Edition[]; stale: Staleness } {
  const { incidentId } = getBriefing(library, briefingId)
  const issued = latestEditions(library, incidentId).find((edition) => edition.briefingId === briefingId)
  const present = presentOf(library)
  const stale = issued ? stalenessOf(library, issued, present) : FRESH
  keepStaleness(library, present.found)
  return { editions: listEditions(library, briefingId), stale }
}

/** Briefings with the number of their latest edition and what is stale in it. */
export function withEditions(
  library: Library,
  rows: readonly StoredRow[],
  incidentId: string | null,
): BriefingRow[] {
  const issued = new Map(latestEditions(library, incidentId).map((edition) => [edition.briefingId, edition]))
  const present = presentOf(library)
  const told = rows.map((row) => {
    const edition = issued.get(row.id)
    return {
      ...row,
      edition: edition?.number ?? null,
      stale: edition ? stalenessOf(library, edition, present) : FRESH,
    }
  })
  keepStaleness(library, present.found)
  return told
}

/** What is otherwise in a briefing now than in one of its editions, a sentence each. */
export function changesFrom(library: Library, editionId: string): string[] {
  const briefing = getBriefing(library, getEdition(library, editionId).briefingId)
  const file = incidentFile(library, briefing.incidentId)
  return changesSince(editionSnapshot(library, editionId), briefing, file).map((difference) =>
    differenceWords(difference, 'is no longer in the briefing'),
  )
}
