import { EventEmitter } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { PreventableEvent } from './event.ts'
import { InstanceLock } from './lock.ts'
import { serve } from './parent.ts'
import { openWindows } from './registry.ts'
import { strict } from './strict.ts'
import { commandLine, setSwitches } from './switches.ts'

class App extends EventEmitter {
  readonly isPackaged = false
  readonly commandLine = strict('app.commandLine', commandLine)
  name = ''
  private version = ''
  private root = ''
  private paths = new Map<string, string>()
  private ready = Promise.withResolvers<void>()
  private isNowReady = false
  private quitting = false
  private lock: InstanceLock | undefined

  start(root: string, args: string[]): void {
    setSwitches(args)
    const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>
    this.root = root
    this.name = about['productName'] ?? about['name'] ?? ''
    this.version = about['version'] ?? '0.0.0'
    const userData = commandLine.getSwitchValue('user-data-dir')
    if (userData) this.paths.set('userData', userData)
  }

  becomeReady(): void {
    mkdirSync(this.getPath('userData'), { recursive: true })
    this.isNowReady = true
    this.emit('will-finish-launching')
    this.ready.resolve()
    this.emit('ready', {}, {})
  }

  whenReady = () => this.ready.promise
  isReady = () => this.isNowReady
  getName = () => this.name
  setName = (name: string) => void (this.name = name)
  getVersion = () => this.version
  getAppPath = () => this.root
  getLocale = () => 'en-US'
  getSystemLocale = () => 'en-US'
  setAppUserModelId = () => undefined
  setAboutPanelOptions = () => undefined
  showAboutPanel = () => undefined
  enableSandbox = () => undefined
  disableHardwareAcceleration = () => undefined
  addRecentDocument = () => undefined
  focus = () => undefined

  getPath(name: string): string {
    const home = homedir()
    const appData = process.env['XDG_CONFIG_HOME'] ?? process.env['APPDATA'] ?? join(home, '.config')
    const userData = () => this.paths.get('userData') ?? join(appData, this.name)
    const usual: Record<string, () => string> = {
      home: () => home,
      appData: () => appData,
      userData,
      sessionData: userData,
      logs: () => join(userData(), 'logs'),
      crashDumps: () => join(userData(), 'Crashpad'),
      temp: tmpdir,
      exe: () => process.execPath,
      documents: () => join(home, 'Documents'),
      downloads: () => join(home, 'Downloads'),
      desktop: () => join(home, 'Desktop'),
      pictures: () => join(home, 'Pictures'),
    }
    const path = this.paths.get(name) ?? usual[name]?.()
    if (!path) throw new Error(`Failed to get '${name}' path`)
    return path
  }

  setPath(name: string, path: string): void {
    this.paths.set(name, path)
  }

  requestSingleInstanceLock(additionalData?: unknown): boolean {
    this.lock ??= new InstanceLock(this.getPath('userData'))
    const start = { argv: process.argv, cwd: process.cwd(), additionalData }
    return this.lock.request(start, ({ argv, cwd, additionalData: extra }) =>
      this.emit('second-instance', {}, argv, cwd, extra),
    )
  }

  hasSingleInstanceLock = () => this.lock?.held ?? false
  releaseSingleInstanceLock = () => this.lock?.release()

  /** Asks the app and each window in turn; any of them may refuse. */
  quit(): void {
    const asked = new PreventableEvent()
    this.emit('before-quit', asked)
    if (asked.defaultPrevented) return
    this.quitting = true
    for (const window of openWindows.values()) window.close()
    if (openWindows.size > 0) this.quitting = false
    else this.leave()
  }

  exit(code = 0): void {
    for (const window of openWindows.values()) window.destroy()
    this.emit('quit', {}, code)
    process.exit(code)
  }

  /** Called by a window that has closed. */
  windowClosed(): void {
    if (openWindows.size > 0 || this.quitting) return
    if (!this.emit('window-all-closed')) this.quit()
  }

  private leave(): void {
    const asked = new PreventableEvent()
    this.emit('will-quit', asked)
    this.quitting = false
    if (!asked.defaultPrevented) this.exit(0)
  }
}

const theApp = new App()

/** Electron's `app`. */
export const app = strict('app', theApp)

/** Sets the app up as Electron does before its main file runs. */
export const boot = (root: string, args: string[]) => theApp.start(root, args)

/** Reports the app ready, once its main file has run. */
export const becomeReady = () => theApp.becomeReady()

serve({ quit: () => app.quit() })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => app.quit())
