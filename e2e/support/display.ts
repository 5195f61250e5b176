import { spawn, spawnSync } from 'node:child_process'
import type { Readable } from 'node:stream'
import { within } from './witness.ts'

/** Whether windows can be shown to somebody. */
export function hasDisplay(): boolean {
  if (process.env['CI'] === 'true') return false
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}

/** Whether a display without a screen can be started here. */
export function canHaveVirtualDisplay(): boolean {
  return process.platform === 'linux' && !spawnSync('Xvfb', ['-help'], { stdio: 'ignore' }).error
}

let virtual: Promise<string> | undefined

/**
 * The environment in which windows can open: this one, or with an Xvfb that ends with this process.
 * Fails when there is neither.
 */
export async function displayEnv(): Promise<Record<string, string>> {
  if (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return {}
  return { DISPLAY: await (virtual ??= startXvfb()) }
}

function startXvfb(): Promise<string> {
  // It picks a free number by itself and writes it to the pipe.
  const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp', '-noreset']
  const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  process.on('exit', () => xvfb.kill())
  const started = new Promise<string>((resolve, reject) => {
    xvfb.on('error', () => reject(new Error('there is no display, and no Xvfb to make one')))
    xvfb.on('exit', () => reject(new Error('Xvfb ended before it was ready')))
    const numbers = xvfb.stdio[3] as Readable
    numbers.on('data', (number: Buffer) => resolve(`:${String(number).trim()}`))
    numbers.once('data', () => {
      xvfb.unref()
      ;(numbers as unknown as { unref(): void }).unref()
    })
  })
  return within(10_000, started, 'Xvfb did not start in time')
}
