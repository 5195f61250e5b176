import { randomUUID } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { Refusal } from '#contract/errors'
import type { WriteProblem } from '#contract/words'
import { removeQuietly } from '#library/file-store'

/**
 * Writes a file whole or not at all: beside its place first, then over it. An earlier file stays as it
 * is until the new one is safe on disk.
 * @throws Refusal 'disk full' or 'cannot write'.
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const staged = stage(path, bytes)
  try {
    staged.commit()
  } finally {
    staged.drop()
  }
}

/** Bytes that are safe on disk beside the place that they are for. */
export interface Staged {
  /** Puts them there, over what is there now, all at once. @throws Refusal 'disk full' or 'cannot write'. */
  readonly commit: () => void
  /** Takes away what was not committed. */
  readonly drop: () => void
}

/** Writes bytes beside a place. @throws Refusal 'disk full' or 'cannot write'; then nothing is left of them. */
export function stage(path: string, bytes: Uint8Array): Staged {
  const target = targetOf(path)
  const part = join(dirname(target), `.${basename(target).slice(0, 60)}.${randomUUID()}.part`)
  const drop = () => removeQuietly(part)
  try {
    writeFileSync(part, bytes, { flag: 'wx', flush: true })
    keepMode(target, part)
  } catch (error) {
    drop()
    throw refusalOf(error, path)
  }
  return {
    drop,
    commit: () => {
      try {
        renameSync(part, target)
      } catch (error) {
        throw refusalOf(error, path, isThere(target))
      }
      syncQuietly(dirname(target))
    },
  }
}

/**
 * Looks whether a file can be written there, as far as that shows before it is tried.
 * @throws Refusal 'cannot write'.
 */
export function checkPlace(path: string): void {
  const target = targetOf(path)
  try {
    accessSync(dirname(target), constants.W_OK)
  } catch (error) {
    throw refusalOf(error, path)
  }
}

/** What a path stands for: a link stays a link, and what it points to is written, also if that is gone. */
function targetOf(path: string): string {
  try {
    const target = isThere(path)
      ? realpathSync(path)
      : isLink(path)
        ? resolve(dirname(path), readlinkSync(path))
        : path
    if (isThere(target)) {
      if (!statSync(target).isFile()) throw Object.assign(new Error('no file'), { code: 'EISDIR' })
      accessSync(target, constants.W_OK)
    }
    return target
  } catch (error) {
    throw refusalOf(error, path)
  }
}

const isThere = (path: string) => statSync(path, { throwIfNoEntry: false }) !== undefined
const isLink = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false

/** Who may read the earlier file may read the new one, and nobody else. */
function keepMode(target: string, part: string): void {
  const before = statSync(target, { throwIfNoEntry: false })
  if (before) chmodSync(part, before.mode & 0o777)
}

const PROBLEMS: Readonly<Record<string, WriteProblem>> = {
  EBUSY: 'open elsewhere',
  ETXTBSY: 'open elsewhere',
  ENOENT: 'folder missing',
  ENOTDIR: 'folder missing',
  EISDIR: 'is a folder',
  ENAMETOOLONG: 'path too long',
  EACCES: 'protected',
  EPERM: 'protected',
  EROFS: 'protected',
}

/**
 * What a failed write means to the analyst.
 * @param replacing an earlier file was to be replaced, and that alone failed.
 */
export function refusalOf(
  error: unknown,
  path: string,
  replacing = false,
  platform: NodeJS.Platform = process.platform,
): Refusal {
  if (error instanceof Refusal) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return new Refusal('disk full', {}, { cause: error })
  const known = PROBLEMS[code]
  // Windows calls a file that Word holds open protected; it let us write beside it and would let us here.
  const problem = replacing && known === 'protected' && platform === 'win32' ? 'open elsewhere' : known
  return new Refusal('cannot write', { path, ...(problem && { problem }) }, { cause: error })
}

/** Network folders and Windows refuse to sync a folder; the file itself is safe by then. */
function syncQuietly(folder: string): void {
  try {
    const handle = openSync(folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  } catch {
    // Nothing more can be done.
  }
}

const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const NAME_BYTES = 180

/** A file name that every file system takes, without its ending: `Drones at Plauru 2023-11-15`. */
export function safeFileName(title: string, date: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  let name = ''
  for (const character of plain) {
    if (Buffer.byteLength(name + character) > NAME_BYTES) break
    name += character
  }
  name = name.replace(/[. ]+$/, '')
  return `${name === '' || RESERVED.test(name) ? 'Briefing' : name} ${date}`
}
