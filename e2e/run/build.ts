import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../support/witness.ts'
import { runNode, toolPath } from './tools.ts'

const sources = [
  'electron',
  'renderer',
  'resources',
  'package.json',
  'package-lock.json',
  'electron.vite.config.ts',
]
const products = [
  'main/main.js',
  'main/worker.js',
  'main/composer.js',
  'main/cli.js',
  'preload/preload.cjs',
  'renderer/index.html',
]

/** Builds the app where it is missing or older than what it is made of. Fails when it cannot be built. */
export async function ensureBuilt(): Promise<void> {
  if (!isOutOfDate()) return
  console.error('Building Rapporteur …')
  if ((await build()) !== 0) throw new Error('Rapporteur could not be built; the reason stands above.')
}

/** Builds the app; all chatter goes to stderr. Resolves with the exit status. */
export function build(): Promise<number> {
  return runNode(toolPath('electron-vite'), ['build', '--logLevel', 'warn'], { quiet: true })
}

function isOutOfDate(): boolean {
  const built = products.map((path) => changed(join(ROOT, 'out', path)))
  return Math.min(...built) <= Math.max(...sources.map((path) => newest(join(ROOT, path))))
}

const changed = (path: string) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0

function newest(path: string): number {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return changed(path)
  const files = readdirSync(path, { recursive: true, withFileTypes: true })
  const times = files
    .filter((file) => file.isFile() && !/\.test\.tsx?$/.test(file.name))
    .map((file) => changed(join(file.parentPath, file.name)))
  return Math.max(0, ...times)
}
