import { EventEmitter } from 'node:events'
import { PreventableEvent } from './event.ts'
import { parent, serve } from './parent.ts'
import { session } from './session.ts'

export interface WebPreferences {
  preload?: string
  sandbox?: boolean
  contextIsolation?: boolean
  nodeIntegration?: boolean
  javascript?: boolean
}

interface PrintOptions {
  preferCSSPageSize?: boolean
  printBackground?: boolean
  displayHeaderFooter?: boolean
  headerTemplate?: string
  footerTemplate?: string
  generateTaggedPDF?: boolean
  generateDocumentOutline?: boolean
}

type OpenHandler = (details: { url: string; frameName: string; disposition: string }) => { action: string }
type EditCommand = 'Undo' | 'Redo' | 'Cut' | 'Copy' | 'Paste' | 'Delete' | 'SelectAll'

const all = new Map<number, WebContents>()

/** Electron's `WebContents` for the page of one window; it has the id of the window. */
export class WebContents extends EventEmitter {
  readonly id: number
  readonly session = session.defaultSession
  readonly mainFrame: {
    url: string
    origin: string
    parent: null
    top: unknown
    name: string
    detached: false
  }
  private zoom = 0
  private gone = false
  private openHandler: OpenHandler | undefined

  constructor(id: number, preferences: WebPreferences) {
    super()
    if (
      preferences.sandbox === false ||
      preferences.nodeIntegration ||
      preferences.contextIsolation === false
    ) {
      throw new Error('the Chromium host runs only sandboxed, isolated pages')
    }
    this.id = id
    this.mainFrame = { url: '', origin: 'null', parent: null, top: null, name: '', detached: false }
    this.mainFrame.top = this.mainFrame
    all.set(id, this)
  }

  async loadURL(url: string): Promise<void> {
    this.cameTo(url)
    await parent.call('load', this.id, url)
  }

  reload = () => parent.tell('reload', this.id)
  reloadIgnoringCache = () => parent.tell('reload', this.id)
  getURL = () => this.mainFrame.url
  getTitle = () => ''
  isDestroyed = () => this.gone
  isLoading = () => false
  isCrashed = () => false
  isFocused = () => !this.gone
  isDevToolsOpened = () => false
  focus = () => parent.tell('focus', this.id)
  getZoomLevel = () => this.zoom
  getZoomFactor = () => 1.2 ** this.zoom
  setZoomFactor = (factor: number) => this.setZoomLevel(Math.log(factor) / Math.log(1.2))
  setVisualZoomLevelLimits = async () => undefined
  getType = () => 'window'
  setWindowOpenHandler = (handler: OpenHandler) => void (this.openHandler = handler)

  setZoomLevel(level: number): void {
    this.zoom = level
    parent.tell('zoom', this.id, this.getZoomFactor())
  }

  /** Structured clone refuses what real IPC refuses, here already. */
  send(channel: string, ...args: unknown[]): void {
    if (!this.gone) parent.tell('send', this.id, channel, structuredClone(args))
  }

  /** Only options that Chromium's own protocol calls the same. */
  async printToPDF(options: PrintOptions): Promise<Buffer> {
    return Buffer.from(await parent.call<Uint8Array>('print', this.id, options))
  }

  executeJavaScript(code: string): Promise<unknown> {
    return parent.call('execute', this.id, code)
  }

  undo = () => this.edit('Undo')
  redo = () => this.edit('Redo')
  cut = () => this.edit('Cut')
  copy = () => this.edit('Copy')
  paste = () => this.edit('Paste')
  delete = () => this.edit('Delete')
  selectAll = () => this.edit('SelectAll')

  cameTo(url: string): void {
    this.mainFrame.url = url
    this.mainFrame.origin = /^\w[\w+.-]*:\/\/[^/]*/.exec(url)?.[0] ?? 'null'
  }

  /** A page asked for a window of its own: only refusals are supported. */
  windowOpen(url: string): void {
    const answer = this.openHandler?.({ url, frameName: '', disposition: 'foreground-tab' })
    if (answer?.action !== 'deny') throw new Error(`the Chromium host opens no further windows (${url})`)
  }

  destroyed(): void {
    this.gone = true
    all.delete(this.id)
    this.emit('destroyed')
  }

  private edit(command: EditCommand): void {
    parent.tell('edit', this.id, command)
  }
}

/** The contents with this id, while its window is open. */
export const contentsOf = (id: number) => all.get(id)

serve({
  /** Whether the app lets the page go there. */
  willNavigate(id: number, url: string): boolean {
    const event = Object.assign(new PreventableEvent(), { url, isMainFrame: true, isSameDocument: false })
    all.get(id)?.emit('will-navigate', event, url)
    return !event.defaultPrevented
  },
  navigated(id: number, url: string) {
    all.get(id)?.cameTo(url)
    all.get(id)?.emit('did-navigate', {}, url, 200, 'OK')
  },
  loaded(id: number) {
    const contents = all.get(id)
    contents?.emit('dom-ready', {})
    contents?.emit('did-finish-load')
    contents?.emit('first-paint')
  },
  windowOpen: (id: number, url: string) => all.get(id)?.windowOpen(url),
  contextMenu: (id: number, params: object) =>
    all.get(id)?.emit('context-menu', new PreventableEvent(), params),
  crashed: (id: number) => all.get(id)?.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
  preloadFailed: (id: number, path: string, message: string) =>
    all.get(id)?.emit('preload-error', {}, path, new Error(message)),
})
