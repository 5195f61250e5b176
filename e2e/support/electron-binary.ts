import { readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The folder of the `electron` package. */
export const electronPackage = dirname(createRequire(import.meta.url).resolve('electron/package.json'))

/**
 * The Electron to run: from `ELECTRON_OVERRIDE_DIST_PATH`, else what the `electron` package has downloaded
 * already; `null` for none. Nothing is fetched here.
 */
export function findElectron(): string | null {
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] || join(electronPackage, 'dist')
  const path = join(dist, programName())
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : null
}

function programName(): string {
  try {
    return readFileSync(join(electronPackage, 'path.txt'), 'utf8')
  } catch {
    if (process.platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron'
    return process.platform === 'win32' ? 'electron.exe' : 'electron'
  }
}
