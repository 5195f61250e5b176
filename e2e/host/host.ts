import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { Page } from 'playwright'
import { openBrowser } from './browser.ts'
import { showToUser } from './show.ts'
import { HostWindow, type Bounds } from './window.ts'
import { openWire } from './wire.ts'

export interface HostOptions {
  /** The folder with the app's package.json and its built files. */
  root: string
  /** A Chromium of at least the version that the app is built for. */
  executablePath: string
  /** Switches for the app's process, `--user-data-dir=…` among them. */
  switches?: string[]
  /** The app's own arguments. */
  args?: string[]
  env?: NodeJS.ProcessEnv
  /** A visible window for a person; otherwise a page for tests. */
  headed?: boolean
}

export interface Host {
  /** The page of the first window; rejects when the app ends without one. */
  firstPage: Promise<Page>
  /** Runs a function, given as source, in the app's process with Electron's modules. */
  evaluate(source: string, arg: unknown): Promise<unknown>
  /** Says where files lie that are about to be dropped on a window. */
  announceDrop(paths: readonly string[]): Promise<void>
  /** Ends the app's process at once, without a word to it. */
  kill(): Promise<void>
  /** The app's exit status, `null` when it was killed; Chromium has gone too by then. */
  exited: Promise<number | null>
}

/** Starts a built Electron app with Node as its main process and Chromium for its windows. */
export async function launchHost(options: HostOptions): Promise<Host> {
  const { root, switches = [], args = [], headed = false } = options
  const env = { ...process.env, ...options.env }
  delete env['NODE_OPTIONS']
  const browser = openBrowser(options.executablePath, headed)
  const child = fork(new URL('./child/boot.ts', import.meta.url), [...switches, root, ...args], {
    env,
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })

  const windows = new Map<number, Promise<HostWindow>>()
  const firstPage = Promise.withResolvers<Page>()
  const inWindow = async <T>(id: number, use: (window: HostWindow) => Promise<T>) => {
    const window = await windows.get(id)
    if (!window) throw new Error(`no window ${id}`)
    return use(window)
  }
  // What the app does to a window has happened when the app's call returns, as in real Electron; here it
  // takes a moment, for which `evaluate` waits.
  let effects: Promise<unknown> = Promise.resolve()
  const affect = (ids: Iterable<number>, use: (window: HostWindow) => Promise<unknown>) => {
    const effect = Promise.all([...ids].map((id) => inWindow(id, use)))
    effects = Promise.allSettled([effects, effect])
    return effect
  }
  const system = switches.includes('--force-dark-mode') ? 'dark' : headed ? null : 'light'
  let theme: 'light' | 'dark' | null = system

  const openWindow = async (id: number, options: { bounds: Bounds; preload?: string }) => {
    const window = new HostWindow(id, await (await browser).newPage(), app, headed)
    await window.page.emulateMedia({ colorScheme: theme })
    await window.open(options.bounds, options.preload)
    firstPage.resolve(window.page)
    return window
  }

  const app = openWire(child, {
    open(id: number, options: { bounds: Bounds; preload?: string }) {
      const window = openWindow(id, options)
      window.catch((error: unknown) => firstPage.reject(error))
      windows.set(id, window)
    },
    load: (id: number, url: string) => inWindow(id, (window) => window.load(url)),
    reload: (id: number) => inWindow(id, (window) => window.reload()),
    send: (id: number, channel: string, message: unknown[]) =>
      affect([id], (window) => window.send(channel, message)),
    execute: (id: number, code: string) => inWindow(id, (window) => window.execute(code)),
    print: (id: number, options: object) => inWindow(id, (window) => window.print(options)),
    edit: (id: number, command: string) => affect([id], (window) => window.edit(command)),
    resize: (id: number, bounds: Bounds) => affect([id], (window) => window.resize(bounds)),
    zoom: (id: number, factor: number) => affect([id], (window) => window.setZoom(factor)),
    state: (id: number, state: 'normal') => affect([id], (window) => window.setState(state)),
    focus: (id: number) => affect([id], (window) => window.page.bringToFront()),
    async destroy(id: number) {
      const window = await windows.get(id)
      windows.delete(id)
      await window?.page.close()
    },
    theme: (source: 'light' | 'dark' | null) => {
      theme = source ?? system
      return affect(windows.keys(), (window) => window.page.emulateMedia({ colorScheme: theme }))
    },
    clipboard: (text: string, html: string) =>
      affect(windows.keys(), (window) => window.putOnClipboard(text, html)),
    ask: async (question: string, suggestion: string) => {
      const window = headed ? await [...windows.values()].at(-1) : undefined
      return window ? window.page.evaluate(([q, s]) => prompt(q, s), [question, suggestion]) : null
    },
    show: (target: string, where?: 'folder') => (headed ? showToUser(target, where) : undefined),
  })

  const exited = once(child, 'exit').then(async ([code]: (number | null)[]) => {
    firstPage.reject(new Error(`the app ended (${code}) before it had a window`))
    await (await browser.catch(() => null))?.close()
    return code ?? null
  })
  // Both are for whoever asks; nobody has to.
  firstPage.promise.catch(() => undefined)
  browser.catch((error: unknown) => {
    firstPage.reject(error)
    child.kill('SIGKILL')
  })

  return {
    firstPage: firstPage.promise,
    async announceDrop(paths) {
      await affect(windows.keys(), (window) => window.announceDrop(paths))
    },
    async evaluate(source, arg) {
      const value = await app.call('evaluate', source, arg)
      await effects
      return value
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
    exited,
  }
}
