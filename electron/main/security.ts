import { app, session, type WebContents } from 'electron'
import { ORIGIN } from './protocol.ts'

/** Rapporteur works offline: no page but its own, no new window, no permission, no request to any network. */
export function secureContents(contents: WebContents): void {
  const stay = (event: { preventDefault(): void }, url: string) => {
    if (!url.startsWith(`${ORIGIN}/`)) event.preventDefault()
  }
  contents.on('will-navigate', (event) => stay(event, event.url))
  contents.on('will-redirect', (event) => stay(event, event.url))
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Refuses permissions and network requests for every window. Call once the app is ready. */
export function secureSession(): void {
  const { defaultSession } = session
  const clipboard = new Set(['clipboard-sanitized-write', 'clipboard-read'])
  defaultSession.setPermissionRequestHandler((_contents, permission, answer) =>
    answer(clipboard.has(permission)),
  )
  defaultSession.setPermissionCheckHandler((_contents, permission) => clipboard.has(permission))
  const own = /^(app|blob|data|devtools|chrome-extension|chrome):/
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !own.test(url) }))
}

/** Every page that the app ever makes is held to the same rules. */
export function secureApp(): void {
  app.on('web-contents-created', (_event, contents) => secureContents(contents))
}
