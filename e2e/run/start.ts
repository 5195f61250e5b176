// npm start: the app in real Electron, else in the Chromium host; without a display, a first run by itself.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOrInstallChromium, installWithApt, NO_CHROMIUM } from '../host/chromium.ts'
import { launchHost } from '../host/host.ts'
import { launchApp } from '../support/app.ts'
import { canHaveVirtualDisplay, hasDisplay } from '../support/display.ts'
import { ROOT } from '../support/witness.ts'
import { ensureBuilt } from './build.ts'
import { obtainElectron } from './electron.ts'
import { firstRun } from './first-run.ts'
import { asCommand } from './tools.ts'

const NO_ELECTRON = 'Electron could not be had, so Rapporteur opens in Chromium instead.'
/** Exit statuses of a program that could not even be loaded. */
const NOT_RUNNABLE = [126, 127]

await asCommand(async () => {
  await ensureBuilt()
  const electron = await obtainElectron()
  if (!hasDisplay()) return startWithoutDisplay(electron)
  if (electron) {
    const status = await startElectron(electron)
    if (!NOT_RUNNABLE.includes(status)) return status
  }
  console.log(NO_ELECTRON)
  return startInChromium()
})

function startElectron(electron: string): Promise<number> {
  const needsNoSandbox = process.platform === 'linux' && process.getuid?.() === 0
  const args = [...(needsNoSandbox ? ['--no-sandbox'] : []), ROOT, ...process.argv.slice(2)]
  return new Promise((done) => {
    const child = spawn(electron, args, { stdio: 'inherit' })
    // A terminal sends Ctrl+C to both; the app decides when it has saved everything.
    process.on('SIGINT', () => undefined)
    process.on('SIGTERM', () => child.kill('SIGTERM'))
    child.on('error', () => done(127))
    child.on('exit', (code) => done(code ?? 1))
  })
}

async function startInChromium(): Promise<number> {
  const executablePath = findOrInstallChromium()
  if (!executablePath) throw new Error(NO_CHROMIUM)
  process.on('SIGINT', () => undefined)
  const host = await launchHost({ root: ROOT, executablePath, args: process.argv.slice(2), headed: true })
  process.on('SIGTERM', () => void host.evaluate('({ app }) => app.quit()', null).catch(() => undefined))
  return (await host.exited) ?? 1
}

async function startWithoutDisplay(electron: string | null): Promise<number> {
  const canShow = () => canHaveVirtualDisplay() || (installWithApt('xvfb') && canHaveVirtualDisplay())
  const witness = electron && canShow() ? 'electron' : 'host'
  console.log('There is no display, so Rapporteur starts without one and shows what it does.')
  if (witness === 'host') {
    console.log(NO_ELECTRON)
    if (!findOrInstallChromium()) throw new Error(NO_CHROMIUM)
  }
  // Data of its own: the user's library is none of this run's business.
  const userData = await mkdtemp(join(tmpdir(), 'rapporteur-first-run-'))
  const app = await launchApp({ witness, userData })
  try {
    const results = await firstRun(app, join(ROOT, 'out/first-run'))
    for (const [what, path] of Object.entries(results))
      console.log(`${what}: ${path.replace(homedir(), '~')}`)
    await app.close()
    return 0
  } finally {
    await app.kill()
    await rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
