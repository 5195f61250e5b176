import { randomUUID } from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '#contract/errors'
import { removeQuietly } from '#library/file-store'

/**
 * Writes a file whole or not at all: beside its place first, then over it. An earlier file stays as it
 * is until the new one is safe on disk.
 * @throws Refusal 'disk full' or 'cannot write'.
 */
export function writeWhole(path: string, bytes: Uint8Array): void {
  let part: string | null = null
  try {
    // A link stays a link: what it points to is replaced.
    const target = existsSync(path) ? realpathSync(path) : path
    if (existsSync(target)) {
      if (!statSync(target).isFile()) throw new Refusal('cannot write', { path })
      accessSync(target, constants.W_OK)
    }
    part = join(dirname(target), `.${basename(target).slice(0, 60)}.${randomUUID()}.part`)
    writeFileSync(part, bytes, { flag: 'wx', flush: true })
    renameSync(part, target)
    syncQuietly(dirname(target))
  } catch (error) {
    if (part !== null) removeQuietly(part)
    if (error instanceof Refusal) throw error
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'ENOSPC' || code === 'EDQUOT') throw new Refusal('disk full', {}, { cause: error })
    throw new Refusal('cannot write', { path }, { cause: error })
  }
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

/** A file name that every file system takes: `Drones at Plauru 2023-11-15.docx`. */
export function safeFileName(title: string, date: string, ending = '.docx'): string {
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
  return `${name === '' || RESERVED.test(name) ? 'Briefing' : name} ${date}${ending}`
}
