import Sqlite, { type Database } from 'better-sqlite3'
import { existsSync, mkdirSync, openSync, closeSync, fsyncSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '#contract/errors'
import { syncFolder } from './file-store.ts'

/**
 * Copies the database to `backups/` beside it, and opens the copy to see that it is whole before it
 * counts as a backup.
 * @param name what the copy is called, without an ending.
 * @returns the path of the copy.
 */
export function backUp(db: Database, folder: string, name: string): string {
  const backups = join(folder, 'backups')
  mkdirSync(backups, { recursive: true })
  const path = join(backups, `${name}.sqlite`)
  const part = `${path}.part`
  rmSync(part, { force: true })
  try {
    db.prepare('VACUUM INTO ?').run(part)
    verify(part, folder)
    const handle = openSync(part, 'r+')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(part, path)
    syncFolder(backups)
  } finally {
    if (existsSync(part)) rmSync(part, { force: true })
  }
  return path
}

function verify(path: string, folder: string): void {
  const copy = new Sqlite(path, { readonly: true, fileMustExist: true })
  try {
    if (copy.pragma('integrity_check', { simple: true }) !== 'ok')
      throw new Refusal('library damaged', { folder })
  } finally {
    copy.close()
  }
}
