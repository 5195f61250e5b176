import { spawn } from 'node:child_process'
import { dirname } from 'node:path'

/** Opens a file, its folder or an address with the system's own program. */
export function showToUser(target: string, where?: 'folder'): void {
  const what = where === 'folder' ? dirname(target) : target
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as 'darwin'] ?? 'xdg-open'
  const child = spawn(opener, [what], { stdio: 'ignore', detached: true })
  child.on('error', () => console.error(`Cannot open ${what}: there is no ${opener}`))
  child.unref()
}
