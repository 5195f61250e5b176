import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright'

export interface HostBrowser {
  newPage(): Promise<Page>
  close(): Promise<void>
}

// No name is ever looked up, so that not even Chromium itself reaches a network.
const args = ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-background-networking']
const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false }

/** Starts Chromium, driven over its pipe: without a window, or as one application window without tabs. */
export async function openBrowser(executablePath: string, headed: boolean): Promise<HostBrowser> {
  if (headed) return openApplicationWindow(executablePath)
  // Nobody looks, so nothing is drawn by a graphics process, whose end would take the browser with it.
  const browser = await chromium.launch({ executablePath, args: [...args, '--disable-gpu'], ...signals })
  const context = await browser.newContext({ serviceWorkers: 'block' })
  return { newPage: pagesOf(context), close: () => browser.close() }
}

async function openApplicationWindow(executablePath: string): Promise<HostBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'rapporteur-window-'))
  const context = await chromium.launchPersistentContext(profile, {
    ...{ executablePath, ...signals },
    ...{ headless: false, viewport: null, serviceWorkers: 'block', colorScheme: null },
    chromiumSandbox: process.getuid?.() !== 0,
    // A window without tabs and address bar, and without remarks on how it was started.
    ignoreDefaultArgs: ['about:blank'],
    args: [...args, '--app=data:text/html,<title>Rapporteur</title>', '--test-type'],
  })
  const close = async () => {
    await context.close().catch(() => undefined) // the user may have closed it already
    await rm(profile, { recursive: true, force: true, maxRetries: 3 })
  }
  return { newPage: pagesOf(context, context.pages()[0]), close }
}

/** Makes pages on request, the first of them from `ready`, and closes any that opened by themselves. */
function pagesOf(context: BrowserContext, ready?: Page): () => Promise<Page> {
  const asked = new Set<Page>()
  let waiting = 0
  context.on('page', (page) => {
    if (waiting === 0 && page !== ready && !asked.has(page)) void page.close().catch(() => undefined)
  })
  return async () => {
    waiting++
    try {
      const page = asked.size === 0 && ready ? ready : await context.newPage()
      asked.add(page)
      return page
    } finally {
      waiting--
    }
  }
}
