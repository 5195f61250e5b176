import type { Page } from 'playwright'

/** Drags files over a page and drops them there; Chromium itself makes the events of it, as for a real drag. */
export async function dropFiles(page: Page, files: string[], { x, y } = { x: 400, y: 300 }): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const COPY = 1
  const data = { items: [], files, dragOperationsMask: COPY }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x, y, data })
  await devtools.detach()
}
