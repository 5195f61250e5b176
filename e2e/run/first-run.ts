import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunningApp } from '../support/app.ts'

/** What a start without a display leaves behind, by what it shows. */
export type FirstRun = Record<string, string>

/** Shows on a machine without a display that the app runs: puts its results into `folder`. */
export async function firstRun(app: RunningApp, folder: string): Promise<FirstRun> {
  await mkdir(folder, { recursive: true })
  await app.page.locator('#root > *').first().waitFor()
  const screenshot = join(folder, 'rapporteur.png')
  await app.page.screenshot({ path: screenshot })
  return { Screenshot: screenshot }
}
