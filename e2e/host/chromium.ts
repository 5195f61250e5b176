import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
]

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser']

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** What to tell a user who has no Chromium and no way for us to install one. */
export const NO_CHROMIUM =
  'Rapporteur needs Chromium, Chrome or Edge (version 130 or newer) here. Install one (on Debian, as root: apt-get install chromium), or set CHROME_PATH to it.'

/** The path of a Chromium on this machine: `CHROME_PATH`, else one in its usual places; `null` for none. */
export function findChromium(): string | null {
  const { CHROME_PATH, PATH = '' } = process.env
  if (CHROME_PATH) return isProgram(CHROME_PATH) ? CHROME_PATH : null
  return places(PATH.split(delimiter)).find(isProgram) ?? null
}

/** As {@link findChromium}; where there is none and this is root on a Debian, installs it with apt first. */
export function findOrInstallChromium(): string | null {
  return findChromium() ?? (installWithApt('chromium') ? findChromium() : null)
}

/** Installs Debian packages where this user may; answers whether they are there now. */
export function installWithApt(...packages: string[]): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return false
  console.error(`Installing ${packages.join(', ')} with apt-get …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args: string[]) => {
    const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 600_000,
    })
    if (status !== 0) console.error(String(stderr).trim())
    return status === 0
  }
  apt('update') // a failure of one mirror need not be the end
  return apt('install', '-y', '--no-install-recommends', ...packages)
}

function places(path: string[]): string[] {
  if (process.platform === 'darwin')
    return macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`)
  if (process.platform === 'win32') {
    const roots = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']]
    return roots
      .filter((root) => root !== undefined)
      .flatMap((root) => windowsPrograms.map((each) => join(root, each)))
  }
  return names.flatMap((name) => path.map((folder) => join(folder, name)))
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
