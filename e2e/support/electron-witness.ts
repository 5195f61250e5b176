import { once } from 'node:events'
import { _electron } from 'playwright'
import { displayEnv } from './display.ts'
import { findElectron } from './electron-binary.ts'
import { switchesFor, within, type StartOptions, type Witness } from './witness.ts'

/** Starts the built app in real Electron. Fails when there is none or no window in time. */
export async function startElectron(options: StartOptions): Promise<Witness> {
  const executablePath = findElectron()
  if (!executablePath)
    throw new Error('There is no Electron here: set ELECTRON_OVERRIDE_DIST_PATH, or run npm start once')
  const isRoot = process.getuid?.() === 0
  const app = await _electron.launch({
    executablePath,
    args: [...switchesFor(options), options.root, ...options.args],
    env: { ...(process.env as Record<string, string>), ...(await displayEnv()), ...options.env },
    chromiumSandbox: !isRoot,
    colorScheme: null,
    timeout: options.timeout,
  })
  const child = app.process()
  child.stderr?.on('data', (text: Buffer) => process.stderr.write(withoutNoise(String(text))))
  const exited =
    child.exitCode === null && child.signalCode === null
      ? once(child, 'exit').then(([code]: (number | null)[]) => code ?? null)
      : Promise.resolve(child.exitCode)
  const kill = async () => {
    child.kill('SIGKILL')
    await exited
  }
  try {
    const ended = exited.then((code) => {
      throw new Error(`the app ended (${code}) before it had a window`)
    })
    ended.catch(() => undefined) // once there is a window, that is nobody's failure
    const window = Promise.race([ended, app.firstWindow()])
    const page = await within(options.timeout, window, 'the app opened no window in time')
    return {
      name: 'electron',
      page,
      exited,
      evaluate: (fn, arg) => app.evaluate(fn as never, arg) as never,
      // A file has its own path there.
      announceDrop: async () => undefined,
      kill,
    }
  } catch (error) {
    await kill()
    throw error
  }
}

/** Leaves out what Chromium says about a machine without a desktop. */
const withoutNoise = (text: string) =>
  text
    .split(/(?<=\n)/)
    .filter(
      (line) =>
        !/^\[\d+:\d+\/|^Debugger |^DevTools |^Waiting for the debugger|^For help, see|libva|^\s*$/.test(line),
    )
    .join('')
