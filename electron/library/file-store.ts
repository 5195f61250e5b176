import { createHash, randomUUID } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { Refusal } from '#contract/errors'

/** Lower-case hexadecimal SHA-256 of bytes, or of a text's UTF-8. */
export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex')

const TEMPORARY = '.part'

/** Where a file with this SHA-256 lies: `files/ab/cdef…`. */
const pathOf = (folder: string, hash: string) => join(folder, 'files', hash.slice(0, 2), hash.slice(2))

/** Makes a rename or a new file in a folder last through a power cut. Windows has no such call. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Removes what a failed write left, where that is possible: the failure itself is what counts. */
export function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // A disk that refuses this too keeps a file that is swept away later.
  }
}

/**
 * Keeps bytes under their SHA-256, whole or not at all: they are safe on disk when this returns.
 * Bytes that are already there are not written again.
 * @returns the SHA-256.
 */
export function keepFile(folder: string, bytes: Uint8Array): string {
  const hash = sha256(bytes)
  const path = pathOf(folder, hash)
  if (existsSync(path) && sha256(readFileSync(path)) === hash) return hash
  const parent = dirname(path)
  mkdirSync(parent, { recursive: true })
  const part = join(parent, `${randomUUID()}${TEMPORARY}`)
  try {
    writeFileSync(part, bytes, { flag: 'wx', flush: true })
    renameSync(part, path)
    syncFolder(parent)
    syncFolder(dirname(parent))
  } catch (error) {
    removeQuietly(part)
    throw error
  }
  return hash
}

/** The kept bytes. @throws Refusal 'file missing' or 'file unreadable' where they are gone or not the same. */
export function keptFile(folder: string, hash: string): Uint8Array<ArrayBuffer> {
  const path = pathOf(folder, hash)
  if (!existsSync(path)) throw new Refusal('file missing', { file: path })
  const bytes = readFileSync(path)
  if (sha256(bytes) !== hash) throw new Refusal('file unreadable', { file: path })
  return new Uint8Array(bytes)
}

/** Where a kept file lies within the library, for people: `files/ab/cdef…`. */
export const placeOf = (hash: string): string => `files/${hash.slice(0, 2)}/${hash.slice(2)}`

/** Bytes that are read at once. */
const PIECE = 1_000_000

/**
 * What is wrong with the kept bytes; null where all is well. They are read piece by piece, however many there are.
 * @yields how many bytes were read since it last did.
 */
export function* fileFault(
  folder: string,
  hash: string,
): Generator<number, 'missing' | 'changed' | 'unreadable' | null> {
  const path = pathOf(folder, hash)
  if (!existsSync(path)) return 'missing'
  const digest = createHash('sha256')
  const piece = new Uint8Array(PIECE)
  let handle: number | null = null
  try {
    handle = openSync(path, 'r')
    for (;;) {
      const size = readSync(handle, piece)
      if (size === 0) break
      digest.update(piece.subarray(0, size))
      yield size
    }
  } catch {
    return 'unreadable'
  } finally {
    if (handle !== null) closeSync(handle)
  }
  return digest.digest('hex') === hash ? null : 'changed'
}

/** Bytes of a kept file; 0 where it is gone. */
export const keptSize = (folder: string, hash: string): number =>
  statSync(pathOf(folder, hash), { throwIfNoEntry: false })?.size ?? 0

/** Removes what a crash in the middle of `keepFile` left. */
export function sweepParts(folder: string): void {
  const files = join(folder, 'files')
  if (!existsSync(files)) return
  for (const name of readdirSync(files, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith(TEMPORARY)) rmSync(join(files, name), { force: true })
}

/** A file of the store. */
export interface KeptFile {
  readonly hash: string
  /** When it was written: milliseconds since 1970. */
  readonly written: number
}

/** Every file that is kept. What does not lie where `keepFile` puts it is none of ours. */
export function keptFiles(folder: string): KeptFile[] {
  const files = join(folder, 'files')
  if (!existsSync(files)) return []
  return readdirSync(files, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const path = join(entry.parentPath, entry.name)
    const hash = relative(files, path).replace(sep, '')
    const isOurs = entry.isFile() && /^[0-9a-f]{64}$/.test(hash) && path === pathOf(folder, hash)
    return isOurs ? [{ hash, written: statSync(path).mtimeMs }] : []
  })
}

/** Removes a kept file for good. */
export function removeKeptFile(folder: string, hash: string): void {
  rmSync(pathOf(folder, hash), { force: true })
}
