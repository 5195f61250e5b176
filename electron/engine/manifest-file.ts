import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '#contract/errors'
import { MEDIA_TYPES, type Format } from '#domain/format'
import { MANIFEST_FORMAT, type Manifest, type ManifestContent } from '#domain/manifest'
import { removeQuietly } from '#library/file-store'
import { refusalOf, stage, type Staged } from './export.ts'

/** The place of the manifest of a file: beside it, `briefing.docx.manifest.json`. */
export const manifestPath = (path: string): string => `${path}.manifest.json`

/** The file of which a manifest speaks, and the version of the program that writes both. */
interface Described {
  readonly path: string
  readonly size: number
  readonly sha256: string
  readonly format: Format
  readonly version: string
}

/** The bytes of the manifest of a file. */
export function manifestBytes(
  content: ManifestContent,
  { path, size, sha256, format, version }: Described,
): Uint8Array {
  const { format: name, version: edition, ...rest } = content
  const manifest: Manifest = {
    format: name,
    version: edition,
    program: { name: 'Rapporteur', version },
    file: {
      name: basename(path),
      mediaType: MEDIA_TYPES[format],
      size,
      sha256,
    },
    ...rest,
  }
  return new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`)
}

/**
 * Writes a file with its manifest, or without one. A manifest never speaks of another file than the one beside
 * it, whenever the program ends: that of the earlier file goes before the new file comes, and the new one comes
 * last. Where the file cannot be written, both are as they were.
 * @returns what the analyst is to be told of manifests.
 * @throws Refusal 'disk full' or 'cannot write'.
 */
export function writeWithManifest(path: string, bytes: Uint8Array, manifest: Uint8Array | null): string[] {
  const place = manifestPath(path)
  const earlier = earlierAt(place)
  if (manifest && earlier === 'other')
    throw new Refusal('cannot write', { path: place, problem: 'in the way' })
  const staged: Staged[] = []
  const aside = join(dirname(place), `.${randomUUID()}.part`)
  try {
    staged.push(stage(path, bytes))
    if (manifest) staged.push(stage(place, manifest))
    if (earlier === 'manifest') renameSync(place, aside)
    for (const { commit } of staged) commit()
    removeQuietly(aside)
    return earlier === 'manifest' && !manifest ? [TAKEN_AWAY] : []
  } catch (error) {
    putBack(aside, place)
    throw refusalOf(error, path)
  } finally {
    for (const { drop } of staged) drop()
  }
}

const TAKEN_AWAY = 'The evidence manifest of the earlier file was taken away, because it spoke of that file.'

/** What lies in the place of a manifest: one of ours, something else, or nothing. */
function earlierAt(place: string): 'manifest' | 'other' | null {
  // Where nothing can be looked for, such as under too long a name, nothing of ours lies.
  if (!existsSync(place)) return null
  try {
    const { format } = JSON.parse(readFileSync(place, 'utf8')) as { format?: unknown }
    return format === MANIFEST_FORMAT ? 'manifest' : 'other'
  } catch {
    return 'other'
  }
}

/** Puts an earlier manifest back where the file that it speaks of stays. */
function putBack(aside: string, place: string): void {
  try {
    if (existsSync(aside)) renameSync(aside, place)
  } catch {
    // The disk refuses this too; the failure that led here is what counts.
  }
}
