import { BrowserWindow, nativeTheme, screen } from 'electron'
import { join } from 'node:path'
import { sendEvent } from './events.ts'
import { ORIGIN } from './protocol.ts'
import type { SettingsFile, WindowPlace } from './settings.ts'

/** How long a page that does not answer at all may keep the window open, in milliseconds. */
const CLOSING_TIME = 15_000

/** A page that dies more often than this is not shown again. */
const CRASHES_PER_MINUTE = 3

/** The place where the window was, if a screen still shows it; else its size in the middle. */
function visiblePlace(place: WindowPlace): WindowPlace {
  const { x, y, width, height } = place
  if (x === undefined || y === undefined) return place
  const area = screen.getDisplayMatching({ x, y, width, height }).workArea
  const visible =
    x < area.x + area.width - 80 &&
    x + width > area.x + 80 &&
    y >= area.y - 10 &&
    y < area.y + area.height - 60
  return visible ? place : { width, height, maximized: place.maximized }
}

/** The one window. It remembers its place, and asks the page to save before it closes. */
export class MainWindow {
  readonly window: BrowserWindow
  #mayClose = false
  #closing: NodeJS.Timeout | undefined
  readonly #crashes: number[] = []

  constructor(settings: SettingsFile) {
    const { maximized, ...place } = visiblePlace(settings.current.window)
    nativeTheme.themeSource = settings.current.settings.theme
    this.window = new BrowserWindow({
      ...place,
      minWidth: 720,
      minHeight: 520,
      show: false,
      title: 'Rapporteur',
      backgroundColor: nativeTheme.shouldUseDarkColors ? '#14171c' : '#f6f4ef',
      webPreferences: {
        preload: join(import.meta.dirname, '../preload/preload.cjs'),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        spellcheck: false, // its dictionaries would come from the network
      },
    })
    this.window.once('ready-to-show', () => {
      if (maximized) this.window.maximize()
      this.window.show()
    })
    this.window.on('close', (event) => {
      settings.update({ window: { ...this.window.getNormalBounds(), maximized: this.window.isMaximized() } })
      if (this.#mayClose) return
      event.preventDefault()
      sendEvent(this.window, 'window.closing', {})
      clearTimeout(this.#closing)
      this.#closing = setTimeout(() => this.close(), CLOSING_TIME)
    })
    this.window.webContents.on('render-process-gone', (_event, { reason }) => {
      // A page that died has nothing left to save; what it had saved is in the library.
      if (reason === 'clean-exit' || this.window.isDestroyed()) return
      const now = Date.now()
      this.#crashes.push(now)
      if (this.#crashes.filter((at) => now - at < 60_000).length <= CRASHES_PER_MINUTE)
        this.window.webContents.reload()
      else this.close()
    })
  }

  async load(): Promise<void> {
    await this.window.loadURL(`${ORIGIN}/index.html`)
  }

  /** Stays open: the page holds words that could not be saved, and the user wants to keep them. */
  stay(): void {
    clearTimeout(this.#closing)
  }

  /** Closes for good; everything is saved, or the user lets it go. */
  close(): void {
    clearTimeout(this.#closing)
    this.#mayClose = true
    if (!this.window.isDestroyed()) this.window.close()
  }

  /** Brings the window to the front, as a second start of the program asks for. */
  focus(): void {
    if (this.window.isMinimized()) this.window.restore()
    this.window.show()
    this.window.focus()
  }
}
