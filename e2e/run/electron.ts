import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { electronPackage, findElectron } from '../support/electron-binary.ts'

/** Long enough for a slow line, short enough that a line that swallows everything does not hold up a start. */
const DOWNLOAD_TIME = 5 * 60_000

/** The Electron to run, downloaded by its own package where it is not there yet; `null` where none can be had. */
export async function obtainElectron(): Promise<string | null> {
  const found = findElectron()
  if (found || process.env['ELECTRON_OVERRIDE_DIST_PATH'] || process.env['ELECTRON_SKIP_BINARY_DOWNLOAD'])
    return found
  console.error('Downloading Electron, once …')
  return (await runInstaller()) ? findElectron() : null
}

function runInstaller(): Promise<boolean> {
  return new Promise((done) => {
    // What it says when it fails is a stack trace; the caller says it in words.
    const child = spawn(process.execPath, [join(electronPackage, 'install.js')], { stdio: 'ignore' })
    const timer = setTimeout(() => child.kill(), DOWNLOAD_TIME)
    child.on('error', () => done(false))
    child.on('exit', (code) => {
      clearTimeout(timer)
      done(code === 0)
    })
  })
}
