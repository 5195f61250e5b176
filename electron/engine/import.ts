import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { Refusal } from '#contract/errors'
import { FILE_LIMIT, TEXT_LIMIT, type TextEncoding } from '#contract/sources'
import type { FileText } from '#intake/files/file-text'
import { checkImageSize } from '#intake/image-file'
import { isTextName } from '#intake/text-file'
import { attach } from '#library/evidence'
import type { Library } from '#library/library'
import { readableName } from './bring-in/name.ts'
import { figureOf } from './figure.ts'
import type { Reader } from './reader.ts'

/**
 * A file as a source: its bytes and the words in it.
 * @throws Refusal of the kinds that begin with 'file'.
 */
export async function readSourceFile(
  reader: Reader,
  path: string,
  encoding: TextEncoding | null,
): Promise<{ readonly bytes: Uint8Array; readonly read: FileText }> {
  const fileName = readableName(path)
  const bytes = await readBytes(path, (size) => checkSize(size, fileName))
  return { bytes, read: await reader.read({ bytes, fileName, encoding }) }
}

/** Not more than can be kept or read. @throws Refusal 'file too large'. */
export function checkSize(size: number, file: string): void {
  const limit = isTextName(file) ? TEXT_LIMIT : FILE_LIMIT
  if (size > limit) throw new Refusal('file too large', { file, size, limit })
}

/**
 * Attaches an image file to an item of evidence.
 * @param library the one that is open once the file is read.
 */
export async function attachImage(
  library: () => Library,
  reader: Reader,
  evidenceId: string,
  path: string,
): Promise<void> {
  const bytes = await readBytes(path, (size) => checkImageSize(size, basename(path)))
  const figure = await figureOf(reader, bytes, basename(path))
  attach(library(), evidenceId, figure)
}

/**
 * Reads a file once its size is known to be fit. Not in this thread, which answers others meanwhile: the file may
 * lie on a slow drive.
 */
async function readBytes(path: string, checkSize: (size: number) => void): Promise<Uint8Array> {
  const file = readableName(path)
  try {
    const stats = await stat(path)
    if (!stats.isFile()) throw new Refusal('file unreadable', { file })
    checkSize(stats.size)
    return await readFile(path)
  } catch (error) {
    throw refusalOf(error, file)
  }
}

/** Why a file cannot be had from the disk. */
function refusalOf(error: unknown, file: string): Refusal {
  if (error instanceof Refusal) return error
  const missing =
    error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')
  return new Refusal(missing ? 'file missing' : 'file unreadable', { file }, { cause: error })
}
