import { protocol } from 'electron'
import { readFile } from 'node:fs/promises'
import { extname, join, normalize, sep } from 'node:path'

/** The only origin that a window of ours ever shows. */
export const ORIGIN = 'app://rapporteur'
/** Where pages lie that are only printed. It is another origin, and nothing of it may call the app. */
export const PAPER_ORIGIN = 'app://paper'

/** Pages that are being printed, by name. */
export type Papers = Map<string, Uint8Array<ArrayBuffer>>

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

// Styles are set inline by the component library and by the document preview; nothing else is.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const PAPER_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; base-uri 'none'; form-action 'none'",
  'x-content-type-options': 'nosniff',
}

/** Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the built renderer from `folder` under `app://rapporteur/`, the papers, and nothing else. */
export function serveApp(folder: string, papers: Papers): void {
  const root = normalize(folder) + sep
  protocol.handle('app', async (request) => {
    try {
      const url = new URL(request.url)
      const paper = url.host === 'paper' ? papers.get(url.pathname.slice(1)) : undefined
      if (paper) return new Response(paper, { headers: PAPER_HEADERS })
      const path = normalize(
        join(root, decodeURIComponent(url.pathname === '/' ? '/index.html' : url.pathname)),
      )
      if (url.host !== 'rapporteur' || !path.startsWith(root))
        return new Response('Not found', { status: 404 })
      const headers = {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'content-security-policy': POLICY,
        'x-content-type-options': 'nosniff',
      }
      return new Response(new Uint8Array(await readFile(path)), { headers })
    } catch {
      return new Response('Not found', { status: 404 })
    }
  })
}
