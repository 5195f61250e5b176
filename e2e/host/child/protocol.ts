import { serve } from './parent.ts'
import { strict } from './strict.ts'
import { app } from './app.ts'

interface PageRequest {
  url: string
  method: string
  headers: Record<string, string>
  body: Uint8Array | null
}

type Handler = (request: Request) => Response | Promise<Response>
type Scheme = { scheme: string; privileges?: { standard?: boolean; secure?: boolean } }

const privileged = new Map<string, Scheme>()
const handlers = new Map<string, Handler>()

/** Electron's `protocol`, for standard, secure schemes. */
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged(schemes: Scheme[]) {
    if (app.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    for (const each of schemes) privileged.set(each.scheme, each)
  },
  handle(scheme: string, handler: Handler) {
    const { standard, secure } = privileged.get(scheme)?.privileges ?? {}
    if (!standard || !secure)
      throw new Error(`the Chromium host serves only standard, secure schemes, not ${scheme}:`)
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    handlers.set(scheme, handler)
  },
  unhandle: (scheme: string) => void handlers.delete(scheme),
  isProtocolHandled: (scheme: string) => handlers.has(scheme),
})

serve({
  /** Answers one request of a page; `null` where the app handles no such scheme. */
  async respond({ url, method, headers, body }: PageRequest) {
    const handler = handlers.get(url.slice(0, url.indexOf(':')))
    if (!handler) return null
    const init = {
      method,
      headers,
      body: body && method !== 'GET' && method !== 'HEAD' ? new Uint8Array(body) : null,
    }
    const response = await handler(new Request(url, init))
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: new Uint8Array(await response.arrayBuffer()),
    }
  },
})
