import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { rapporteurIn } from './testing.ts'

/** Gives each test of a file a folder of its own, with a library in it. */
export function useFolder() {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  return {
    /** The folder of the test that runs now. */
    at: (...names: string[]) => join(folder, ...names),
    /** Runs a command as the shell would, on the library of the test. */
    rapporteur: (...argv: string[]) => rapporteurIn(folder, ...argv),
    /** Writes a file. @returns where. */
    file: (name: string, content: string | Uint8Array = 'The north said a drone fell.') => {
      const path = join(folder, name)
      writeFileSync(path, content)
      return path
    },
  }
}
