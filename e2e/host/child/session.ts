import { EventEmitter } from 'node:events'
import { protocol } from './protocol.ts'
import { serve } from './parent.ts'
import { strict } from './strict.ts'

type RequestDetails = { url: string; method: string; resourceType: string; webContentsId: number }
type RequestListener = (details: RequestDetails, callback: (answer: { cancel?: boolean }) => void) => void

type PermissionCheck = (contents: null, permission: string, origin: string, details: object) => boolean

let mayUse: PermissionCheck = () => true
let beforeRequest: RequestListener | null = null

const defaultSession = Object.assign(new EventEmitter(), {
  protocol,
  setPermissionRequestHandler: () => undefined, // Chromium refuses whatever the check has not granted
  setPermissionCheckHandler: (check: PermissionCheck | null) => void (mayUse = check ?? (() => true)),
  setDevicePermissionHandler: () => undefined,
  setSpellCheckerEnabled: () => undefined,
  setSpellCheckerLanguages: () => undefined,
  setSpellCheckerDictionaryDownloadURL: () => undefined,
  clearCache: async () => undefined,
  clearStorageData: async () => undefined,
  webRequest: strict('session.webRequest', {
    onBeforeRequest(...args: (object | RequestListener | null)[]) {
      beforeRequest = (args.at(-1) as RequestListener | null) ?? null
    },
  }),
})

/** Electron's `session`, with the one session that the app has. */
export const session = strict('session', { defaultSession: strict('session.defaultSession', defaultSession) })

serve({
  /** Playwright's names of what pages may do: writing to the clipboard is never asked about. */
  permissions: () => ['clipboard-write', ...['clipboard-read'].filter((name) => mayUse(null, name, '', {}))],
  /** Whether the app lets this request out. */
  beforeRequest: (details: RequestDetails) =>
    new Promise<boolean>((resolve) => {
      if (beforeRequest) beforeRequest(details, (answer) => resolve(answer.cancel !== true))
      else resolve(true)
    }),
})
