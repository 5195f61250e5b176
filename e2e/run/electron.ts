import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installWithApt } from '../host/chromium.ts'
import { canHaveVirtualDisplay, displayEnv } from '../support/display.ts'
import { electronPackage, findElectron } from '../support/electron-binary.ts'

/** Long enough for a slow line, short enough that a line that swallows everything does not hold up a start. */
const DOWNLOAD_TIME = 5 * 60_000
const PROBE_TIME = 30_000

/** What Electron needs of a Debian, through packages that are called the same in each of its releases. */
const LIBRARIES = ['libgtk-3-bin', 'libnss3', 'libgbm1', 'libasound2-dev', 'libxss1']

/** An Electron that runs here, or in words why there is none. */
export type Obtained = { path: string } | { problem: string }

/** Finds an Electron, or has its own package download it, and sees to it that it runs here. */
export async function obtainElectron(): Promise<Obtained> {
  const path = findElectron() ?? (await download())
  if (!path) return { problem: 'Electron could not be had' }
  // Elsewhere it brings all that it needs.
  if (process.platform !== 'linux') return { path }
  if (!canShow() && !(installWithApt('xvfb') && canShow()))
    return { problem: 'Electron needs Xvfb where there is no display' }
  let { status, reason } = await probe(path)
  if (status === 127 && installWithApt(...LIBRARIES)) ({ status, reason } = await probe(path))
  return status === 0 ? { path } : { problem: `Electron does not run here${reason && ` (${reason})`}` }
}

const canShow = () =>
  Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) || canHaveVirtualDisplay()

/** Switches that Electron needs because of who runs it. */
export function userSwitches(): string[] {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

async function download(): Promise<string | null> {
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH'] || process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) return null
  console.error('Downloading Electron, once …')
  // What it says when it fails is a stack trace; the caller says it in words.
  const { status } = await run(process.execPath, [join(electronPackage, 'install.js')], DOWNLOAD_TIME)
  return status === 0 ? findElectron() : null
}

/** Starts Electron with next to nothing: it may lack libraries, its sandbox or a screen. */
async function probe(electron: string): Promise<{ status: number | null; reason: string }> {
  const data = await mkdtemp(join(tmpdir(), 'rapporteur-probe-'))
  try {
    const args = [...userSwitches(), `--user-data-dir=${data}`, join(import.meta.dirname, 'probe')]
    const { status, said } = await run(electron, args, PROBE_TIME, await displayEnv())
    const line = said.split('\n').find((each) => /FATAL|cannot open shared object/.test(each)) ?? ''
    return { status, reason: line.replace(/^\[[^\]]*\]\s*/, '').replace(`${electron}: `, '') }
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

/** Runs a program in silence; the status is `null` where it was killed, by us at the latest after `time`. */
function run(program: string, args: string[], time: number, env: NodeJS.ProcessEnv = {}) {
  return new Promise<{ status: number | null; said: string }>((done) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const timer = setTimeout(() => child.kill('SIGKILL'), time)
    let said = ''
    child.stderr.on('data', (text: Buffer) => (said += String(text)))
    child.on('error', (error) => done({ status: 126, said: String(error) }))
    child.on('exit', (status) => {
      clearTimeout(timer)
      done({ status, said })
    })
  })
}
