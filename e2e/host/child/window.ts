import { EventEmitter } from 'node:events'
import { app } from './app.ts'
import { PreventableEvent } from './event.ts'
import { parent, serve } from './parent.ts'
import { openWindows } from './registry.ts'
import { strict } from './strict.ts'
import { WebContents, type WebPreferences } from './web-contents.ts'

interface Bounds {
  x: number
  y: number
  width: number
  height: number
}

interface WindowOptions extends Partial<Bounds> {
  show?: boolean
  title?: string
  minWidth?: number
  minHeight?: number
  webPreferences?: WebPreferences
}

const windows = new Map<number, BrowserWindow>()
let focused: BrowserWindow | null = null
let ids = 0

/** Electron's window: the state is kept here, the page itself by the process that owns Chromium. */
export class BrowserWindow extends EventEmitter {
  readonly id = ++ids
  readonly webContents: WebContents
  private bounds: Bounds
  private least: { width: number; height: number }
  private state: 'normal' | 'minimized' | 'maximized' | 'fullscreen' = 'normal'
  private visible: boolean
  private title: string
  private destroyed = false

  constructor(options: WindowOptions = {}) {
    super()
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready')
    const { x = 0, y = 0, width = 800, height = 600, show = true, webPreferences = {} } = options
    this.least = { width: options.minWidth ?? 0, height: options.minHeight ?? 0 }
    this.bounds = { x, y, ...this.atLeast(width, height) }
    this.visible = show
    this.title = options.title ?? app.name
    const self = strict('BrowserWindow', this)
    parent.tell('open', this.id, { bounds: this.bounds, preload: webPreferences.preload })
    this.webContents = strict('webContents', new WebContents(this.id, webPreferences))
    this.webContents.once('first-paint', () => this.emit('ready-to-show'))
    windows.set(this.id, self)
    openWindows.set(this.id, self)
    if (show) self.focus()
    app.emit('browser-window-created', {}, self)
    app.emit('web-contents-created', {}, this.webContents)
    return self
  }

  static getAllWindows = () => [...windows.values()]
  static getFocusedWindow = () => focused
  static fromId = (id: number) => windows.get(id) ?? null
  static fromWebContents = (contents: WebContents) =>
    BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  isDestroyed = () => this.destroyed
  isVisible = () => this.visible && this.state !== 'minimized'
  isFocused = () => focused?.id === this.id
  isMinimized = () => this.state === 'minimized'
  isMaximized = () => this.state === 'maximized'
  isFullScreen = () => this.state === 'fullscreen'
  isNormal = () => this.state === 'normal'
  getBounds = () => ({ ...this.bounds })
  getNormalBounds = () => ({ ...this.bounds })
  getContentBounds = () => ({ ...this.bounds })
  getSize = () => [this.bounds.width, this.bounds.height]
  getContentSize = () => [this.bounds.width, this.bounds.height]
  getPosition = () => [this.bounds.x, this.bounds.y]
  getTitle = () => this.title
  setTitle = (title: string) => void (this.title = title)
  setMenuBarVisibility = () => undefined
  setAutoHideMenuBar = () => undefined
  setBackgroundColor = () => undefined
  setDocumentEdited = () => undefined
  setRepresentedFilename = () => undefined
  setProgressBar = () => undefined

  show(): void {
    this.visible = true
    this.emit('show')
    this.focus()
  }

  hide(): void {
    this.visible = false
    this.blur()
    this.emit('hide')
  }

  focus(): void {
    if (this.isFocused() || this.destroyed) return
    focused?.blur()
    focused = windows.get(this.id) ?? null
    parent.tell('focus', this.id)
    this.emit('focus')
    app.emit('browser-window-focus', {}, focused)
  }

  blur(): void {
    if (!this.isFocused()) return
    focused = null
    this.emit('blur')
    app.emit('browser-window-blur', {}, windows.get(this.id))
  }

  minimize(): void {
    this.become('minimized', 'minimize')
    this.blur()
  }

  restore(): void {
    if (this.state !== 'minimized') return
    this.become('normal', 'restore')
    this.focus()
  }

  maximize = () => this.become('maximized', 'maximize')
  unmaximize = () => this.become('normal', 'unmaximize')
  setFullScreen = (on: boolean) =>
    on ? this.become('fullscreen', 'enter-full-screen') : this.become('normal', 'leave-full-screen')

  setBounds(bounds: Partial<Bounds>): void {
    const wanted = { ...this.bounds, ...bounds }
    this.bounds = { ...wanted, ...this.atLeast(wanted.width, wanted.height) }
    parent.tell('resize', this.id, this.bounds)
    this.emit('resize')
    if (bounds.x !== undefined || bounds.y !== undefined) this.emit('move')
  }

  setSize = (width: number, height: number) => this.setBounds({ width, height })
  setContentSize = (width: number, height: number) => this.setBounds({ width, height })
  setPosition = (x: number, y: number) => this.setBounds({ x, y })
  center = () => undefined

  /** Takes over a size that the user gave the window. */
  resized(bounds: Bounds): void {
    if (this.state === 'normal' && JSON.stringify(bounds) !== JSON.stringify(this.bounds)) {
      this.bounds = bounds
      this.emit('resize')
      this.emit('resized')
    }
  }

  close(): void {
    if (this.destroyed) return
    const asked = new PreventableEvent()
    this.emit('close', asked)
    if (!asked.defaultPrevented) this.destroy()
  }

  destroy(): void {
    if (this.destroyed) return
    this.blur()
    this.destroyed = true
    windows.delete(this.id)
    openWindows.delete(this.id)
    parent.tell('destroy', this.id)
    this.webContents.destroyed()
    this.emit('closed')
    app.windowClosed()
  }

  private become(state: typeof this.state, event: string): void {
    if (this.state === state) return
    this.state = state
    parent.tell('state', this.id, state)
    this.emit(event)
  }

  private atLeast(width: number, height: number) {
    return { width: Math.max(width, this.least.width), height: Math.max(height, this.least.height) }
  }
}

serve({
  resized: (id: number, bounds: Bounds) => windows.get(id)?.resized(bounds),
  // The user closed the real window: it is gone, whatever the app would have answered.
  gone(id: number) {
    windows.get(id)?.emit('close', new PreventableEvent())
    windows.get(id)?.destroy()
  },
})
