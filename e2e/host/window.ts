import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { CDPSession, Page, Route } from 'playwright'
import { pack, unpack } from './bytes.ts'
import { pageWorldSource } from './page-world.ts'
import { HOST_SUFFIX, toAppUrl, toPageUrl } from './urls.ts'
import type { Wire } from './wire.ts'

export interface Bounds {
  x: number
  y: number
  width: number
  height: number
}

interface Answer {
  status: number
  headers: Record<string, string>
  body: Uint8Array
}

// What the page says that the app's process must hear with the window's id, as it stands.
const passedOn = new Set(['key', 'contextMenu', 'windowOpen', 'preloadFailed'])

/** No app has a channel of this name. */
const DROPPED = '\u0000dropped'

/** One window of the app: a page of Chromium that sees nothing but what the app's process serves. */
export class HostWindow {
  readonly page: Page
  private readonly id: number
  private readonly app: Wire
  private readonly headed: boolean
  private readonly inbox = `host-${randomUUID()}`
  private size = { width: 800, height: 600 }
  private zoom = 1
  private expected = '' // where the app itself sends the page, which is no navigation to be asked about
  private devtools: CDPSession | undefined

  constructor(id: number, page: Page, app: Wire, headed: boolean) {
    this.id = id
    this.page = page
    this.app = app
    this.headed = headed
  }

  /** Makes the page a window: the preload in it, every request through the app, its events to the app. */
  async open(bounds: Bounds, preload: string | undefined): Promise<void> {
    const { page, id, app } = this
    const binding = `host-${randomUUID()}`
    const config = {
      binding,
      inbox: this.inbox,
      dropped: DROPPED,
      platform: process.platform,
      host: HOST_SUFFIX,
      preloadPath: preload ?? '',
    }
    await page.exposeBinding(binding, (_source, kind: string, ...args: unknown[]) => this.hear(kind, args))
    await page.addInitScript(pageWorldSource(config, preload ? readFileSync(preload, 'utf8') : ''))
    await page.route('**/*', (route) => this.serve(route))
    this.devtools = await page.context().newCDPSession(page)
    page.on('framenavigated', (frame) => {
      const url = frame === page.mainFrame() && toAppUrl(frame.url())
      if (url) app.tell('navigated', id, url)
    })
    page.on('load', () => app.tell('loaded', id))
    page.on('crash', () => app.tell('crashed', id))
    page.on('close', () => app.tell('gone', id))
    // A dialog with a listener stays open for the person at the window.
    if (this.headed) page.on('dialog', () => undefined)
    await this.resize(bounds)
  }

  async load(url: string): Promise<void> {
    this.expected = url
    const granted = await this.app.call<string[]>('permissions')
    await this.page.context().grantPermissions(granted, { origin: new URL(toPageUrl(url)).origin })
    await this.page.goto(toPageUrl(url))
  }

  async reload(): Promise<void> {
    await this.page.reload()
  }

  async send(channel: string, args: unknown[]): Promise<void> {
    const deliver = ({ inbox, channel, args }: { inbox: string; channel: string; args: unknown }) => {
      const hear = (
        globalThis as unknown as Record<string, ((channel: string, args: unknown) => void) | undefined>
      )[inbox]
      hear?.(channel, args)
    }
    // A page that is just going away hears nothing, as in real Electron.
    await this.page.evaluate(deliver, { inbox: this.inbox, channel, args: pack(args) }).catch(() => undefined)
  }

  async execute(code: string): Promise<unknown> {
    return this.page.evaluate(code)
  }

  async print(options: object): Promise<Uint8Array> {
    const { data } = await this.devtools!.send('Page.printToPDF', options)
    return Buffer.from(data, 'base64')
  }

  async edit(command: string): Promise<void> {
    await this.devtools?.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command] })
  }

  async resize(bounds: Bounds): Promise<void> {
    this.size = { width: bounds.width, height: bounds.height }
    if (this.headed) await this.setWindow({ left: bounds.x, top: bounds.y, ...this.size })
    else await this.setZoom(this.zoom)
  }

  /** A larger zoom makes the page see a smaller window. */
  async setZoom(factor: number): Promise<void> {
    this.zoom = factor
    if (this.headed) return
    const { width, height } = this.size
    await this.page.setViewportSize({
      width: Math.round(width / factor),
      height: Math.round(height / factor),
    })
  }

  async setState(windowState: 'normal' | 'minimized' | 'maximized' | 'fullscreen'): Promise<void> {
    if (this.headed) await this.setWindow({ windowState })
  }

  /** Says where files lie that are about to be dropped. */
  async announceDrop(paths: readonly string[]): Promise<void> {
    await this.send(DROPPED, [...paths])
  }

  async putOnClipboard(text: string, html: string): Promise<void> {
    await this.page.evaluate(
      (data) => {
        const put = (event: ClipboardEvent) => {
          event.stopImmediatePropagation()
          event.preventDefault()
          event.clipboardData?.setData('text/plain', data.text)
          if (data.html) event.clipboardData?.setData('text/html', data.html)
        }
        window.addEventListener('copy', put, { capture: true, once: true })
        document.execCommand('copy')
      },
      { text, html },
    )
  }

  private async setWindow(bounds: object): Promise<void> {
    const { windowId } = await this.devtools!.send('Browser.getWindowForTarget')
    await this.devtools!.send('Browser.setWindowBounds', { windowId, bounds })
  }

  private hear(kind: string, args: unknown[]): unknown {
    if (kind === 'invoke') return this.invoke(args[0] as string, args[1])
    if (kind === 'send') this.app.tell('send', this.id, args[0], unpack(args[1]))
    else if (kind === 'copied') this.app.tell('copied', ...args)
    else if (kind === 'resized' && this.headed) this.app.tell('resized', this.id, ...args)
    else if (passedOn.has(kind)) this.app.tell(kind, this.id, ...args)
    return undefined
  }

  private async invoke(channel: string, args: unknown): Promise<unknown> {
    return pack(await this.app.call('invoke', this.id, channel, unpack(args)))
  }

  private async serve(route: Route): Promise<void> {
    try {
      await this.answer(route)
    } catch {
      await route.abort('failed').catch(() => undefined) // the app or the page has just gone
    }
  }

  private async answer(route: Route): Promise<void> {
    const request = route.request()
    const url = toAppUrl(request.url())
    const navigates = request.isNavigationRequest() && request.frame() === this.page.mainFrame()
    if (navigates && !(await this.mayNavigate(url ?? request.url()))) return route.abort('aborted')
    // Whatever the app would allow, the host has no network.
    if (!url) return route.abort('blockedbyclient')
    const details = {
      url,
      method: request.method(),
      resourceType: request.resourceType(),
      webContentsId: this.id,
    }
    if (!(await this.app.call<boolean>('beforeRequest', details))) return route.abort('blockedbyclient')
    const { method } = details
    const answer = await this.app.call<Answer | null>('respond', {
      url,
      method,
      headers: request.headers(),
      body: request.postDataBuffer(),
    })
    if (!answer) return route.abort('failed')
    await route.fulfill({ status: answer.status, headers: answer.headers, body: Buffer.from(answer.body) })
  }

  private async mayNavigate(url: string): Promise<boolean> {
    const withoutHash = (address: string) => address.replace(/#.*/s, '')
    const known = [this.expected, toAppUrl(this.page.url()) ?? '']
    if (known.some((each) => withoutHash(each) === withoutHash(url))) return true
    const allowed = await this.app.call<boolean>('willNavigate', this.id, url)
    return allowed && toAppUrl(toPageUrl(url)) === url && !/^https?:/.test(url)
  }
}
