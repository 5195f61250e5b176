import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as Electron from 'electron'
import type { Page } from 'playwright'
import { displayEnv } from './display.ts'
import { dropFiles } from './drop.ts'
import { findElectron } from './electron-binary.ts'
import { startElectron } from './electron-witness.ts'
import { startHost } from './host-witness.ts'
import {
  installScript,
  type DialogAnswers,
  type DialogCall,
  type Script,
  type ShellCall,
} from './scripted.ts'
import { ROOT, switchesFor, within, type StartOptions } from './witness.ts'

export interface LaunchOptions {
  /** Another built app than this project's. */
  root?: string
  /** The folder for the app's data; a new one by default, which the caller may delete. */
  userData?: string
  args?: string[]
  env?: Record<string, string>
  /** What the system prefers. */
  theme?: 'light' | 'dark'
  /** Real Electron or the Chromium host; by default what RAPPORTEUR_WITNESS says, else the host. */
  witness?: 'electron' | 'host'
  headed?: boolean
  timeout?: number
}

/** The built app, running, in whichever witness. */
export interface RunningApp {
  readonly witness: 'electron' | 'chromium host'
  /** The page of the main window. */
  readonly page: Page
  readonly userData: string
  /** The exit status, once the app has ended; `null` when it was killed. */
  readonly exited: Promise<number | null>
  /** Runs a function in the main process; it sees nothing but its arguments. */
  evaluate<R>(fn: (electron: typeof Electron) => R | Promise<R>): Promise<R>
  evaluate<R, A>(fn: (electron: typeof Electron, arg: A) => R | Promise<R>, arg: A): Promise<R>
  /** From now on native dialogs answer like this; what is not named is cancelled. */
  answerDialogs(answers: DialogAnswers): Promise<void>
  /** The native dialogs that the app has shown. */
  dialogs(): Promise<DialogCall[]>
  shellCalls(): Promise<ShellCall[]>
  /** Clicks the menu item with this id or role. Fails when there is none or it is disabled. */
  menu(id: string): Promise<void>
  setContentSize(width: number, height: number): Promise<void>
  /** Puts text on the clipboard and pastes it where the focus is, with the key or from the menu. */
  paste(text: string, by?: 'key' | 'menu'): Promise<void>
  /** Drags files and folders over the window and drops them, as a person does from a file manager. */
  drop(paths: string[], at?: { x: number; y: number }): Promise<void>
  /** The requests to a network that the page attempted; all of them were refused. */
  blockedRequests(): Promise<string[]>
  /** Starts the app a second time on the same data; resolves with the exit status of that start. */
  startAgain(...args: string[]): Promise<number | null>
  /** Quits the normal way. */
  close(): Promise<void>
  /** Ends the whole app at once, without a word to it. */
  kill(): Promise<void>
}

const isOwn =
  /^(app|data|blob|devtools|chrome|about|chrome-extension):|^https:\/\/[^/]*\.rapporteur-host\.invalid\//

/** Starts the built app and waits for its window. Fails with the reason where it cannot. */
export async function launchApp(options: LaunchOptions = {}): Promise<RunningApp> {
  const userData = options.userData ?? (await mkdtemp(join(tmpdir(), 'rapporteur-')))
  const { root = ROOT, args = [], env = {}, theme = 'light', headed = false, timeout = 30_000 } = options
  const start: StartOptions = { root, userData, args, env, theme, headed, timeout }
  const useElectron = (options.witness ?? process.env['RAPPORTEUR_WITNESS']) === 'electron'
  const { name, page, exited, ...witness } = await (useElectron ? startElectron(start) : startHost(start))

  const refused: string[] = []
  page.on('request', (request) => {
    if (!isOwn.test(request.url()) && !request.isNavigationRequest()) refused.push(request.url())
  })
  page.on('websocket', (socket) => refused.push(socket.url()))

  const evaluate = <R, A>(fn: (electron: typeof Electron, arg: A) => R | Promise<R>, arg?: A) =>
    witness.evaluate(fn, arg as A)
  const script = () => evaluate(() => (globalThis as unknown as { journeyScript: Script }).journeyScript)
  // A person at the window answers for herself.
  if (!headed) await evaluate(installScript)
  await page.waitForURL((url) => url.protocol !== 'about:', { waitUntil: 'domcontentloaded', timeout })

  const app: RunningApp = {
    witness: name,
    ...{ page, userData, exited, evaluate },
    kill: witness.kill,
    answerDialogs: (answers) =>
      evaluate((_, given) => {
        ;(globalThis as unknown as { journeyScript: Script }).journeyScript.answers = given
      }, answers),
    dialogs: async () => (await script()).dialogs,
    shellCalls: async () => (await script()).shell,
    menu: (id) =>
      evaluate(({ Menu, BrowserWindow }, wanted) => {
        const menu = Menu.getApplicationMenu()
        const items = menu?.items.flatMap((each) => [each, ...(each.submenu?.items ?? [])])
        const item = menu?.getMenuItemById(wanted) ?? items?.find(({ role }) => role === wanted)
        if (!item?.enabled) throw new Error(`the menu has no item "${wanted}" that can be clicked now`)
        const window = BrowserWindow.getAllWindows()[0]
        ;(item.click as (...args: unknown[]) => void)({}, window, window?.webContents)
      }, id),
    setContentSize: async (width, height) => {
      await evaluate(
        ({ BrowserWindow }, size) =>
          BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
        { width, height },
      )
      await page.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, {
        width,
        height,
      })
    },
    async paste(text, by = 'key') {
      await evaluate(({ clipboard }, value) => clipboard.writeText(value), text)
      await (by === 'key' ? page.keyboard.press('ControlOrMeta+V') : app.menu('paste'))
    },
    drop: async (paths, at) => {
      await witness.announceDrop(paths)
      await dropFiles(page, paths, at)
    },
    blockedRequests: async () => [...refused],
    startAgain: (...more) => startAgain({ ...start, args: more }, useElectron),
    async close() {
      // The answer may be lost with the app.
      await evaluate(({ app }) => void setImmediate(() => app.quit())).catch(() => undefined)
      try {
        await within(15_000, exited, 'the app did not quit when it was asked to')
      } catch (error) {
        await witness.kill()
        throw error
      }
    },
  }
  return app
}

/** A start that is expected to end by itself, like a second one. */
async function startAgain(options: StartOptions, useElectron: boolean): Promise<number | null> {
  const isRoot = process.getuid?.() === 0
  const boot = fileURLToPath(new URL('../host/child/boot.ts', import.meta.url))
  const [program, ...before] = useElectron
    ? [findElectron()!, ...(isRoot ? ['--no-sandbox'] : [])]
    : [process.execPath, boot]
  const env = { ...process.env, ...(useElectron ? await displayEnv() : {}), ...options.env }
  delete (env as NodeJS.ProcessEnv)['NODE_OPTIONS']
  const stdio = useElectron ? 'ignore' : (['ignore', 'inherit', 'inherit', 'ipc'] as const)
  const child = spawn(program!, [...before, ...switchesFor(options), options.root, ...options.args], {
    env,
    stdio: stdio as 'ignore',
    serialization: 'advanced',
  })
  try {
    const [code] = (await within(20_000, once(child, 'exit'), 'the second start did not end')) as [
      number | null,
    ]
    return code
  } finally {
    child.kill('SIGKILL')
  }
}
