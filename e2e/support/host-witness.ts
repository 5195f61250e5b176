import { findChromium, NO_CHROMIUM } from '../host/chromium.ts'
import { launchHost } from '../host/host.ts'
import { switchesFor, within, type StartOptions, type Witness } from './witness.ts'

/** Starts the built app in the Chromium host. Fails when there is no Chromium or no window in time. */
export async function startHost(options: StartOptions): Promise<Witness> {
  const executablePath = findChromium()
  if (!executablePath) throw new Error(NO_CHROMIUM)
  const { root, args, env, headed, timeout } = options
  const host = await launchHost({ root, executablePath, switches: switchesFor(options), args, env, headed })
  try {
    const page = await within(timeout, host.firstPage, 'the app opened no window in time')
    return {
      name: 'chromium host',
      page,
      exited: host.exited,
      evaluate: (fn, arg) => host.evaluate(fn.toString(), arg) as never,
      announceDrop: host.announceDrop,
      kill: host.kill,
    }
  } catch (error) {
    await host.kill()
    throw error
  }
}
