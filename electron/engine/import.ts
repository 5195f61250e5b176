import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { Refusal } from '#contract/errors'
import { FILE_LIMIT, TEXT_LIMIT, type ImportOutcome, type TextEncoding } from '#contract/sources'
import { unconfirmedOf, type FileText } from '#intake/files/file-text'
import { checkImageSize, readImage } from '#intake/image-file'
import { isTextName } from '#intake/text-file'
import { attach } from '#library/evidence'
import type { Library } from '#library/library'
import { requireRow } from '#library/rows'
import { addSource } from '#library/sources'
import { answer } from './failure.ts'
import type { Reader } from './reader.ts'

/**
 * Brings files into an incident, each whole or not at all; one that is refused does not keep the others out.
 * @param library the one that is open, asked for again with each file: it may be another one by then.
 */
export async function importFiles(
  { library, reader }: { readonly library: () => Library; readonly reader: Reader },
  incidentId: string,
  paths: readonly string[],
  encoding: TextEncoding | null,
): Promise<ImportOutcome[]> {
  requireRow(library(), 'incident', incidentId, 'incident')
  const outcomes: ImportOutcome[] = []
  for (const path of paths) {
    const fileName = basename(path)
    const answered = await answer(`import of ${fileName}`, async () => {
      const { bytes, read } = await readSourceFile(reader, path, encoding)
      return keep(library(), incidentId, path, bytes, read)
    })
    const result = answered.ok ? answered.value : { status: 'refused' as const, error: answered.error }
    outcomes.push({ path, fileName, result })
  }
  return outcomes
}

function keep(
  library: Library,
  incidentId: string,
  path: string,
  bytes: Uint8Array,
  { text, mediaType, about, guessed, notes }: FileText,
): ImportOutcome['result'] {
  const fileName = basename(path)
  const unconfirmed = unconfirmedOf(about, guessed)
  const intake = { bytes, text, fileName, mediaType, ...about, from: path, unconfirmed }
  const { id: sourceId, alreadyThere } = addSource(library, incidentId, intake, `Import ${fileName}`)
  return alreadyThere
    ? { status: 'already there', sourceId }
    : { status: 'imported', sourceId, notes: [...notes] }
}

/**
 * A file as a source: its bytes and the words in it.
 * @throws Refusal of the kinds that begin with 'file'.
 */
export async function readSourceFile(
  reader: Reader,
  path: string,
  encoding: TextEncoding | null,
): Promise<{ readonly bytes: Uint8Array; readonly read: FileText }> {
  const fileName = basename(path)
  const bytes = readBytes(path, (size, file) => {
    const limit = isTextName(fileName) ? TEXT_LIMIT : FILE_LIMIT
    if (size > limit) throw new Refusal('file too large', { file, size, limit })
  })
  return { bytes, read: await reader.read({ bytes, fileName, encoding }) }
}

/** Attaches an image file to an item of evidence. */
export function attachImage(library: Library, evidenceId: string, path: string): void {
  const bytes = readBytes(path, checkImageSize)
  attach(library, evidenceId, bytes, readImage(bytes, basename(path)))
}

/** Reads a file once its size is known to be fit. */
function readBytes(path: string, checkSize: (size: number, fileName: string) => void): Uint8Array {
  const file = basename(path)
  try {
    const stats = statSync(path)
    if (!stats.isFile()) throw new Refusal('file unreadable', { file })
    checkSize(stats.size, file)
    return readFileSync(path)
  } catch (error) {
    if (error instanceof Refusal) throw error
    const missing =
      error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
    throw new Refusal(missing ? 'file missing' : 'file unreadable', { file }, { cause: error })
  }
}
