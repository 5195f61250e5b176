// npm start: the app in real Electron, else in the Chromium host; without a display, a first run by itself.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findOrInstallChromium, NO_CHROMIUM } from '../host/chromium.ts'
import { launchHost } from '../host/host.ts'
import { launchApp, type RunningApp } from '../support/app.ts'
import { hasDisplay } from '../support/display.ts'
import { ROOT } from '../support/witness.ts'
import { ensureBuilt } from './build.ts'
import { obtainElectron, userSwitches } from './electron.ts'
import { firstRun } from './first-run.ts'
import { asCommand } from './tools.ts'

await asCommand(async () => {
  await ensureBuilt()
  const shown = hasDisplay()
  if (!shown) console.log('There is no display, so Rapporteur starts without one and shows what it does.')
  const electron = await obtainElectron()
  if ('path' in electron) return shown ? startElectron(electron.path) : startWithoutDisplay('electron')
  console.log(`${electron.problem}, so Rapporteur opens in Chromium instead.`)
  const chromium = findOrInstallChromium()
  if (!chromium) throw new Error(NO_CHROMIUM)
  return shown ? startInChromium(chromium) : startWithoutDisplay('host')
})

function startElectron(electron: string): Promise<number> {
  const args = [...userSwitches(), ROOT, ...process.argv.slice(2)]
  return new Promise((done) => {
    const child = spawn(electron, args, { stdio: 'inherit' })
    // A terminal sends Ctrl+C to both; the app decides when it has saved everything.
    process.on('SIGINT', () => undefined)
    process.on('SIGTERM', () => child.kill('SIGTERM'))
    child.on('error', () => done(127))
    child.on('exit', (code) => done(code ?? 1))
  })
}

async function startInChromium(executablePath: string): Promise<number> {
  process.on('SIGINT', () => undefined)
  const host = await launchHost({ root: ROOT, executablePath, args: process.argv.slice(2), headed: true })
  process.on('SIGTERM', () => void host.evaluate('({ app }) => app.quit()', null).catch(() => undefined))
  const failure = host.firstPage.then(
    () => null,
    (error: Error) => error.message,
  )
  const status = await host.exited
  if (status !== null) return status
  // Chromium's own words, out of all that Playwright says around them.
  const said = (await failure) ?? 'the app was killed'
  throw new Error(`Rapporteur has no window: ${said.match(/ERROR:\S+\] (.+)/)?.[1] ?? said.split('\n')[0]}`)
}

async function startWithoutDisplay(witness: 'electron' | 'host'): Promise<number> {
  // Data of its own: the user's library is none of this run's business.
  const userData = await mkdtemp(join(tmpdir(), 'rapporteur-first-run-'))
  let app: RunningApp | undefined
  try {
    app = await launchApp({ witness, userData })
    const results = await firstRun(app, join(ROOT, 'out/first-run'))
    for (const [what, path] of Object.entries(results)) console.log(`${what}: ${path}`)
    await app.close()
    return 0
  } finally {
    await app?.kill()
    await rm(userData, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
