import type { PressedKey } from './child/accelerator.ts'

/** What the page side needs to know; all of it plain text, for it travels as source code. */
export interface PageWorldConfig {
  /** Name of the binding by which the page side calls the host. It is gone before the page's own code runs. */
  binding: string
  /** Name under which the host finds the function that delivers messages. */
  inbox: string
  /** The channel by which it is said where files lie that are about to be dropped. */
  dropped: string
  platform: string
  /** Where pages of the app live; nothing else gets the preload. */
  host: string
  preloadPath: string
}

type Require = (name: string) => object
type Preload = (require: Require, module: object, exports: object, process: object) => void

/**
 * Runs in the page before any of its own code: the renderer's half of Electron (`ipcRenderer`,
 * `contextBridge`), the preload on top of it, and what the host wants to hear of the page. It is sent to
 * Chromium as source code, so it uses nothing from outside itself.
 */
export function pageWorld(config: PageWorldConfig, preload: Preload): void {
  type Say = (kind: string, ...args: unknown[]) => Promise<unknown>
  const globals = globalThis as unknown as Record<string, unknown>
  const say = globals[config.binding] as Say
  delete globals[config.binding]
  if (window !== window.top || !location.hostname.endsWith(config.host)) return

  // Playwright carries plain values; bytes travel as text, which is much faster than what it does.
  const mark = '\u0000bytes'
  const toBase64 = (bytes: Uint8Array) => {
    let text = ''
    for (let at = 0; at < bytes.length; at += 32768) {
      text += String.fromCharCode(...bytes.subarray(at, at + 32768))
    }
    return btoa(text)
  }
  const pack = (value: unknown): unknown => {
    if (value instanceof Uint8Array) return { [mark]: toBase64(value) }
    if (Array.isArray(value)) return value.map(pack)
    if (value === null || typeof value !== 'object' || value instanceof Date || value instanceof Error)
      return value
    if (Object.getPrototypeOf(value) !== Object.prototype) {
      throw new TypeError(
        `the Chromium host carries plain data and Uint8Array, not ${value.constructor.name}`,
      )
    }
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pack(each)]))
  }
  const unpack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unpack)
    if (value === null || typeof value !== 'object' || value instanceof Date || value instanceof Error)
      return value
    const record = value as Record<string, unknown>
    const bytes = record[mark]
    if (typeof bytes === 'string') return Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0))
    return Object.fromEntries(Object.entries(record).map(([key, each]) => [key, unpack(each)]))
  }
  // Refuses what structured clone refuses, before anything is sent.
  const clone = (args: unknown[]) => {
    try {
      return pack(structuredClone(args))
    } catch {
      throw new Error('An object could not be cloned.')
    }
  }

  type Listener = (event: object, ...args: unknown[]) => void
  const listeners = new Map<string, { given: Listener; run: Listener }[]>()
  const add = (channel: string, given: Listener, run = given) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { given, run }])
    return ipcRenderer
  }
  const remove = (channel: string, given: Listener) => {
    listeners.set(
      channel,
      (listeners.get(channel) ?? []).filter((each) => each.given !== given),
    )
    return ipcRenderer
  }
  const ipcRenderer: Record<string, unknown> = {
    on: add,
    addListener: add,
    once: (channel: string, given: Listener) =>
      add(channel, given, (...args) => {
        remove(channel, given)
        given(...args)
      }),
    off: remove,
    removeListener: remove,
    removeAllListeners: (channel: string) => void listeners.delete(channel),
    send: (channel: string, ...args: unknown[]) => void say('send', channel, clone(args)),
    async invoke(channel: string, ...args: unknown[]) {
      const answer = (await say('invoke', channel, clone(args))) as { value?: unknown; error?: string }
      if (answer.error !== undefined) throw new Error(answer.error)
      return unpack(answer.value)
    },
  }
  Object.defineProperty(globals, config.inbox, {
    value: (channel: string, args: unknown) => {
      for (const each of listeners.get(channel) ?? []) {
        each.run({ sender: ipcRenderer }, ...(unpack(args) as unknown[]))
      }
    },
  })

  const dropped = new Map<string, string>()
  add(config.dropped, (_event, ...paths) => {
    dropped.clear()
    for (const path of paths as string[]) dropped.set(path.split(/[\\/]/).at(-1) ?? '', path)
  })

  // As contextBridge does it: functions become proxies, promises stay, the rest is copied.
  const bridged = (value: unknown): unknown => {
    if (typeof value === 'function') {
      return (...args: unknown[]) => {
        try {
          return bridged((value as (...args: unknown[]) => unknown)(...args.map(bridged)))
        } catch (error) {
          throw bridged(error)
        }
      }
    }
    if (value instanceof Promise) {
      return value.then(bridged, (error: unknown) => {
        throw bridged(error)
      })
    }
    if (value instanceof Error) return new Error(value.message)
    if (value === null || typeof value !== 'object') return value
    if (value instanceof Node || value instanceof Blob) return value
    if (Array.isArray(value)) return value.map(bridged)
    if (Object.getPrototypeOf(value) === Object.prototype) {
      return Object.freeze(
        Object.fromEntries(Object.entries(value).map(([key, each]) => [key, bridged(each)])),
      )
    }
    return structuredClone(value)
  }
  const electron = {
    ipcRenderer,
    contextBridge: {
      exposeInMainWorld(name: string, api: unknown) {
        if (name in globals)
          throw new Error(`Cannot bind an API on top of an existing property on the window object: ${name}`)
        Object.defineProperty(globals, name, { value: bridged(api), enumerable: true })
      },
    },
    // A page of Chromium never learns where a file lies, so whoever lets one fall on it says so before. Of other
    // files it is said what real Electron says of a file that is not on a disk.
    webUtils: { getPathForFile: (file: File) => dropped.get(file.name) ?? '' },
  }

  const sandboxed: Require = (name) => {
    if (name === 'electron' || name === 'electron/renderer') return electron
    throw new Error(`module not found: ${name}`)
  }
  const process = {
    platform: config.platform,
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    env: {},
  }
  try {
    const module = { exports: {} }
    preload(sandboxed, module, module.exports, process)
  } catch (error) {
    console.error(`Unable to load preload script: ${config.preloadPath}`, error)
    void say('preloadFailed', config.preloadPath, error instanceof Error ? error.message : String(error))
  }

  /** Hears an event after every listener of the page, whenever that listener was added. */
  const afterPage = (type: string, hear: (event: Event) => void) => {
    window.addEventListener(
      type,
      (event) => {
        let settled = false
        const settle = () => {
          if (!settled && !event.defaultPrevented) hear(event)
          settled = true
        }
        // Added while the event is on its way down, it is the last one on its way up.
        window.addEventListener(type, settle, { once: true })
        setTimeout(() => {
          window.removeEventListener(type, settle)
          settle()
        })
      },
      { capture: true },
    )
  }

  const isEditable = (target: EventTarget | null) =>
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea'))

  afterPage('keydown', (event) => {
    const { key, code, ctrlKey, shiftKey, altKey, metaKey, target } = event as KeyboardEvent
    const pressed: PressedKey = {
      key,
      code,
      ctrl: ctrlKey,
      shift: shiftKey,
      alt: altKey,
      meta: metaKey,
      editable: isEditable(target),
    }
    if (ctrlKey || metaKey || altKey || /^F\d+$/.test(key)) void say('key', pressed)
  })
  afterPage('contextmenu', (event) => {
    const { clientX: x, clientY: y, target } = event as MouseEvent
    void say('contextMenu', {
      x,
      y,
      isEditable: isEditable(target),
      selectionText: String(getSelection() ?? ''),
      misspelledWord: '',
    })
  })
  for (const type of ['copy', 'cut']) {
    window.addEventListener(type, (event) => {
      const { clipboardData } = event as ClipboardEvent
      const field = document.activeElement
      const selected =
        field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
          ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
          : String(getSelection() ?? '')
      const text = event.defaultPrevented ? (clipboardData?.getData('text/plain') ?? '') : selected
      if (text)
        void say('copied', text, event.defaultPrevented ? (clipboardData?.getData('text/html') ?? '') : '')
    })
  }
  window.open = (url) => {
    void say('windowOpen', new URL(String(url ?? ''), location.href).href)
    return null
  }
  afterPage('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target][href]') : null
    if (!link || /^_(self|top|parent)$/i.test(link.target)) return
    event.preventDefault()
    void say('windowOpen', link.href)
  })
  window.addEventListener('resize', () => {
    void say('resized', { x: screenX, y: screenY, width: outerWidth, height: outerHeight })
  })
}

/** The init script for a preload: the page side of the host, and the preload as a function in it. */
export function pageWorldSource(config: PageWorldConfig, preloadCode: string): string {
  return `(${pageWorld.toString()})(${JSON.stringify(config)}, function (require, module, exports, process) {\n${preloadCode}\n})`
}
